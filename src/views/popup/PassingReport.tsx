import { countEntities } from '../../core/report/count-entities.ts';
import { useStrings } from '../parts/strings.tsx';
import { BackgroundGroups } from './BackgroundGroups.tsx';
import { DifferenceSection } from './DifferenceSection.tsx';
import { EntityIntro } from './EntityIntro.tsx';
import { FactList } from './FactList.tsx';
import { joinNames } from './join-names.ts';
import { LaterRecords } from './LaterRecords.tsx';
import { MentionSection } from './MentionSection.tsx';
import { PageDay } from './PageDay.tsx';
import type { PagePartProps } from './page-part.ts';
import { QuotationSection } from './QuotationSection.tsx';
import { RecordGroup } from './RecordGroup.tsx';
import { ReportSummary } from './ReportSummary.tsx';
import { Section } from './Section.tsx';
import { ThreadList } from './ThreadList.tsx';

/** Items shown before "Show all". */
const SHOWN = { facts: 5, threads: 3 };

/** A page that is about something else: what it names, first of all; the record stays folded. */
export function PassingReport(part: PagePartProps) {
  const { text, locale } = useStrings();
  const { report, arranged, index, onReveal } = part;
  const { facts, threads, later, background } = arranged;
  const laterCount = later.facts.length + later.threads.length;
  const named = countEntities(report.mentions).map(([id]) => id);
  const names = named.map((id) => index.entity(id).name);
  /** Then it does touch on what the record holds. */
  const hasChecked = arranged.quotations.length + report.differences.length > 0;
  const hasRecords = facts.length + threads.length + laterCount + background.length > 0;
  return (
    <div class="sc-sections">
      {named.map((id) => (
        <EntityIntro key={id} id={id} index={index} />
      ))}
      <div>
        {names.length > 0 && !hasChecked && <p>{text('passingLine', joinNames(names, locale))}</p>}
        {report.publication && <PageDay publication={report.publication} />}
      </div>
      <ReportSummary {...part} />
      <MentionSection {...part} />
      <QuotationSection {...part} />
      <DifferenceSection {...part} />
      {hasRecords && (
        <Section title={text('backgroundHeading')} isAside>
          {facts.length > 0 && (
            <RecordGroup title={text('factsHeading')} count={facts.length} isLazy>
              <FactList facts={facts} limit={SHOWN.facts} index={index} onReveal={onReveal} />
            </RecordGroup>
          )}
          {threads.length > 0 && (
            <RecordGroup title={text('positionsHeading')} count={threads.length} isLazy>
              <ThreadList threads={threads} limit={SHOWN.threads} {...part} />
            </RecordGroup>
          )}
          <BackgroundGroups {...part} />
          {laterCount > 0 && (
            <RecordGroup title={text('laterHeading')} count={laterCount} isLazy>
              <LaterRecords {...part} />
            </RecordGroup>
          )}
        </Section>
      )}
    </div>
  );
}
