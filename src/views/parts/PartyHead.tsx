import type { Party } from '../../core/dataset/types.ts';
import { PartyMark } from './PartyMark.tsx';

/** Whose words follow. `label` says what they are there, "Reply". */
export function PartyHead({ party, label }: { party: Party; label?: string | undefined }) {
  return (
    <span class="sc-party">
      <PartyMark party={party} />
      <span>
        {label && <span class="sc-party__label">{label}</span>}
        <b class="sc-party__name">{party.name}</b>
      </span>
    </span>
  );
}
