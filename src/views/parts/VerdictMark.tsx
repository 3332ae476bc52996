import type { Verdict } from '../../core/quotes/verdict.ts';
import { useStrings } from './strings.tsx';
import { VERDICT_MESSAGE } from './verdict-message.ts';

/** How words of the page compare with the record's. Nothing where there is nothing to say. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const { text } = useStrings();
  if (verdict === 'unknown') return null;
  return <p class="sc-verdict">{text(VERDICT_MESSAGE[verdict])}</p>;
}
