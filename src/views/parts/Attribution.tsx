import type { CitedPosition } from '../../core/links/cite.ts';
import { PartialDate } from './PartialDate.tsx';
import { Words } from './Words.tsx';

export type AttributionProps = {
  readonly position: CitedPosition['position'];
  /** Without the occasion. */
  readonly brief?: boolean;
  /** In as few lines as it takes; else each particular has its own. */
  readonly inline?: boolean;
};

/** Who said it, as what, for whom, when and on which occasion. */
export function Attribution({ position, brief = false, inline = false }: AttributionProps) {
  return (
    <p class={inline ? 'sc-quotation__who sc-quotation__who--inline sc-dots' : 'sc-quotation__who'}>
      <b class="sc-quotation__speaker">
        <bdi>{position.speaker ?? position.organization}</bdi>
      </b>
      <bdi>{position.role}</bdi>
      {position.speaker && <bdi>{position.organization}</bdi>}
      <span class="sc-dots">
        <PartialDate date={position.date} />
        {!brief && (
          <bdi>
            <Words>{position.occasion}</Words>
          </bdi>
        )}
      </span>
    </p>
  );
}
