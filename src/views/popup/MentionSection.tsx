import { plural } from '../parts/plural.ts';
import { useStrings } from '../parts/strings.tsx';
import { EntityCounts } from './EntityCounts.tsx';
import { MentionList } from './MentionList.tsx';
import type { PagePartProps } from './page-part.ts';
import { RecordGroup } from './RecordGroup.tsx';
import { Section } from './Section.tsx';

export type MentionSectionProps = Pick<PagePartProps, 'report' | 'index' | 'onReveal' | 'foldsMentions'>;

/** How often what is named, and where. Nothing where nothing is. */
export function MentionSection({ report, index, onReveal, foldsMentions = false }: MentionSectionProps) {
  const strings = useStrings();
  const { mentions } = report;
  if (mentions.length === 0) return null;
  const list = (
    <>
      <p class="sc-hint">{strings.text('mentionsHint')}</p>
      <MentionList mentions={mentions} index={index} onReveal={onReveal} />
    </>
  );
  return (
    <Section title={plural(strings, 'mentionCount', mentions.length)}>
      <EntityCounts mentions={mentions} index={index} />
      {foldsMentions ? (
        <RecordGroup title={strings.text('mentionsFolded')} isLazy>
          {list}
        </RecordGroup>
      ) : (
        list
      )}
    </Section>
  );
}
