import type { DiffRun } from '../../core/quotes/diff-run.ts';
import { useStrings } from './strings.tsx';
import { Words } from './Words.tsx';

export type DiffWordsProps = {
  /** Of one of the two wordings: `same`, and either `deleted` or `inserted`. */
  readonly runs: readonly DiffRun[];
  /** The middle of a long run that is the same in both is left out. */
  readonly isShort?: boolean;
};

/** A run that is longer has the eye look for the differences in vain, UTF-16 units. */
const LONG_RUN = 480;
/** What is left of it on either side. */
const KEPT = 160;

/** Whether `isShort` leaves anything out. */
export const hasLongRun = (runs: readonly DiffRun[]): boolean =>
  runs.some(({ kind, text }) => kind === 'same' && text.length > LONG_RUN) && runs.length > 1;

/** One of two wordings, with what it has alone struck through or underlined, and said for who does not see that. */
export function DiffWords({ runs, isShort = false }: DiffWordsProps) {
  const { text } = useStrings();
  const shorten = isShort && hasLongRun(runs);
  return runs.map((run, i) => {
    if (run.kind === 'same') return <Words key={i}>{shorten ? shortenRun(run.text) : run.text}</Words>;
    const Mark = run.kind === 'deleted' ? 'del' : 'ins';
    // The space after the words stays outside of the line.
    const [, words = '', space = ''] = /^([\s\S]*?)(\s*)$/.exec(run.text) ?? [];
    return (
      <span key={i}>
        <Mark>
          <span class="sc-unseen">
            {`(${text(run.kind === 'deleted' ? 'quotationLeftOut' : 'quotationPrintedOnly')}: `}
          </span>
          <Words>{words}</Words>
          <span class="sc-unseen">)</span>
        </Mark>
        {space}
      </span>
    );
  });
}

/** At words. */
function shortenRun(text: string): string {
  if (text.length <= LONG_RUN) return text;
  const head = text.slice(0, KEPT).replace(/\s\S*$/, '');
  const tail = text.slice(-KEPT).replace(/^\S*\s/, '');
  return `${head} … ${tail}`;
}
