import { plural } from '../parts/plural.ts';
import { useStrings } from '../parts/strings.tsx';
import { EntityCounts } from './EntityCounts.tsx';
import { MentionList } from './MentionList.tsx';
import type { PagePartProps } from './page-part.ts';
import { Section } from './Section.tsx';

/** How often what is named, and where. Nothing where nothing is. */
export function MentionSection({ report: { mentions }, index, onReveal }: Omit<PagePartProps, 'arranged'>) {
  const strings = useStrings();
  if (mentions.length === 0) return null;
  return (
    <Section title={plural(strings, 'mentionCount', mentions.length)}>
      <EntityCounts mentions={mentions} index={index} />
      <p class="sc-hint">{strings.text('mentionsHint')}</p>
      <MentionList mentions={mentions} index={index} onReveal={onReveal} />
    </Section>
  );
}
