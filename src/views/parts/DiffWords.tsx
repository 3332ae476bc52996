import { useState } from 'preact/hooks';
import type { DiffRun } from '../../core/quotes/diff-run.ts';
import { plural } from './plural.ts';
import { useStrings } from './strings.tsx';
import { Words } from './Words.tsx';

export type DiffWordsProps = {
  /** Of one of the two wordings: `same`, and either `deleted` or `inserted`. */
  readonly runs: readonly DiffRun[];
};

/** A run that is longer has the eye look for the differences in vain, UTF-16 units. */
const LONG_RUN = 480;
/** What is left of it on either side. */
const KEPT = 160;

/** Marks of omission, and brackets with what whoever prints the words says is theirs. */
const OWN_MARKS = /(\[[^\]]*\]|\([.…\s]*\)|…|\.(?:\s?\.){2,}|[[\]])/;

/** Whether words have something that is marked as different: more than marks of omission and brackets. */
export const isMarked = ({ kind, text }: DiffRun): boolean =>
  kind === 'deleted' || (kind === 'inserted' && text.split(OWN_MARKS).some(isOther));

/** Every second piece is one of the marks. */
const isOther = (piece: string, number: number): boolean => number % 2 === 0 && /[\p{L}\p{N}]/u.test(piece);

/** One of two wordings, with what it has alone marked by a line, and said for who does not see that. */
export function DiffWords({ runs }: DiffWordsProps) {
  const canFold = runs.length > 1;
  return runs.map((run, i) =>
    run.kind === 'same' ? (
      <SameWords key={i} canFold={canFold}>
        {run.text}
      </SameWords>
    ) : run.kind === 'deleted' ? (
      <Marked key={i} as="del">
        {run.text}
      </Marked>
    ) : (
      run.text.split(OWN_MARKS).map((piece, number) =>
        isOther(piece, number) ? (
          <Marked key={`${i} ${number}`} as="ins">
            {piece}
          </Marked>
        ) : (
          <span key={`${i} ${number}`} class="sc-comparison__own-marks">
            {piece}
          </span>
        ),
      )
    ),
  );
}

function Marked({ as: Mark, children }: { as: 'del' | 'ins'; children: string }) {
  const { text } = useStrings();
  // The spaces around the words stay outside of the line.
  const words = children.trim();
  const start = children.indexOf(words);
  return (
    <span>
      {children.slice(0, start)}
      <Mark>
        <span class="sc-unseen">
          {`(${text(Mark === 'del' ? 'quotationLeftOut' : 'quotationPrintedOnly')}: `}
        </span>
        <Words>{words}</Words>
        <span class="sc-unseen">)</span>
      </Mark>
      {children.slice(start + words.length)}
    </span>
  );
}

/** Words that are the same in both; the middle of many stands behind a button. */
function SameWords({ canFold, children }: { canFold: boolean; children: string }) {
  const strings = useStrings();
  const [isWhole, setIsWhole] = useState(false);
  const head = children.slice(0, KEPT).replace(/\s\S*$/, ' ');
  const tail = children.slice(-KEPT).replace(/^\S*\s/, ' ');
  const hidden = children.length - head.length - tail.length;
  if (!canFold || isWhole || children.length <= LONG_RUN) return <Words>{children}</Words>;
  return (
    <>
      <Words>{head}</Words>
      <button type="button" class="sc-fold" onClick={() => setIsWhole(true)}>
        {plural(strings, 'quotationFolded', hidden)}
      </button>
      <Words>{tail}</Words>
    </>
  );
}
