import { citeFact, citePosition } from '../../core/links/cite.ts';
import type { SourceLink as Link } from '../../core/links/source-link.ts';
import { LongList } from '../parts/LongList.tsx';
import { SourceLink } from '../parts/SourceLink.tsx';
import { useStrings } from '../parts/strings.tsx';
import { BackgroundGroups } from './BackgroundGroups.tsx';
import { DifferenceSection } from './DifferenceSection.tsx';
import { FactList } from './FactList.tsx';
import { LaterRecords } from './LaterRecords.tsx';
import { MentionSection } from './MentionSection.tsx';
import { PageDay } from './PageDay.tsx';
import type { PagePartProps } from './page-part.ts';
import { QuotationSection } from './QuotationSection.tsx';
import { ReportSummary } from './ReportSummary.tsx';
import { Section } from './Section.tsx';
import { ThreadList } from './ThreadList.tsx';

/** Items shown before "Show all". */
const SHOWN = { facts: 5, threads: 3, sources: 4 };

/** A page about the matter of the record: what its own words call for comes first, then what it does not tell. */
export function SubjectReport(part: PagePartProps) {
  const { text } = useStrings();
  const { report, arranged, index, onReveal } = part;
  const { facts, threads, later, background } = arranged;
  const links = listSources(part);
  return (
    <div class="sc-sections">
      {report.publication && <PageDay publication={report.publication} />}
      <ReportSummary {...part} />
      <MentionSection {...part} />
      <QuotationSection {...part} />
      <DifferenceSection {...part} />
      <Section title={text('factsHeading')}>
        {facts.length === 0 && <p class="sc-hint">{text('factsNone')}</p>}
        <FactList facts={facts} limit={SHOWN.facts} index={index} onReveal={onReveal} />
      </Section>
      <Section title={text('positionsHeading')}>
        {threads.length === 0 && <p class="sc-hint">{text('positionsNone')}</p>}
        <ThreadList threads={threads} limit={SHOWN.threads} {...part} />
      </Section>
      {later.facts.length + later.threads.length > 0 && (
        <Section title={text('laterHeading')} isAside>
          <LaterRecords {...part} />
        </Section>
      )}
      {background.length > 0 && (
        <Section title={text('backgroundHeading')} isAside>
          <p class="sc-hint">{text('backgroundHint')}</p>
          <BackgroundGroups {...part} />
        </Section>
      )}
      {links.length > 0 && (
        <Section title={text('sourcesHeading')}>
          <LongList
            class="sc-source-list"
            items={links}
            limit={SHOWN.sources}
            keyOf={({ source }) => source.id}
          >
            {(link) => <SourceLink link={link} />}
          </LongList>
        </Section>
      )}
    </div>
  );
}

/** Of what the page calls for, and of the answers to it; each once. */
function listSources({ arranged: { facts, threads }, index }: PagePartProps): Link[] {
  const cited = [
    ...facts.map(({ id }) => citeFact(index.fact(id), index)),
    ...threads
      .flatMap(({ position, replies }) => [position, ...replies])
      .map((id) => citePosition(index.position(id), index)),
  ];
  const bySource = new Map<string, Link>();
  for (const link of cited.flatMap(({ links }) => links)) {
    if (!bySource.has(link.source.id)) bySource.set(link.source.id, link);
  }
  return [...bySource.values()];
}
