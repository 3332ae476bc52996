import type { DatasetIndex } from '../../core/dataset/dataset-index.ts';
import { citeEvidence } from '../../core/links/cite.ts';
import { KIND_MESSAGE } from '../parts/kind-message.ts';
import { SourceLinks } from '../parts/SourceLinks.tsx';
import { useStrings } from '../parts/strings.tsx';
import { Words } from '../parts/Words.tsx';
import { Section } from './Section.tsx';

/** What an entity is, and where to see it. */
export function EntityIntro({ id, index }: { id: string; index: DatasetIndex }) {
  const { text } = useStrings();
  const { kind, name, description, evidence } = index.entity(id);
  return (
    <Section title={<Words>{name}</Words>}>
      <p class="sc-dots">
        <b>{text(KIND_MESSAGE[kind])}</b>
        <span>
          <Words>{description}</Words>
        </span>
      </p>
      <SourceLinks evidence={evidence} links={evidence.map((one) => citeEvidence(one, index))} brief />
    </Section>
  );
}
