/** Paths in a 16 × 16 box, drawn with a stroke of the text's colour. */
const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  out: 'M6 3.5H3.5v9h9V10M9 3h4v4M13 3L7.5 8.5',
  goTo: 'M8 2.5v9M4.5 8.5L8 12l3.5-3.5M3.5 14h9',
  open: 'M6 4l4 4-4 4',
  page: 'M4 2h5.5L12.5 5v9H4zM9 2v3.5h3.5',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.3 10.3L13.5 13.5',
  off: 'M8 2.5v5M4.6 4.6a4.8 4.8 0 1 0 6.8 0',
  closed: 'M4 7.5h8v6H4zM5.5 7.5V5.2a2.5 2.5 0 0 1 5 0v2.3',
} as const;

export type IconName = keyof typeof PATHS;

/** Decoration beside words that say the same. As high as the text. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="sc-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
