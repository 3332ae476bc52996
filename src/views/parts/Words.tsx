/** A number with hyphens in it, `17-01`: browsers would end a line after the hyphen. */
const JOINED = /(\d+(?:-\d+)+)/;

/** Text of the record in which such numbers stay on one line. The text itself is not changed. */
export function Words({ children }: { children: string }) {
  // Every second piece is one of the captured.
  return children.split(JOINED).map((piece, i) =>
    i % 2 === 0 ? (
      piece
    ) : (
      <span key={i} class="sc-joined">
        {piece}
      </span>
    ),
  );
}
