import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { DatasetIndex } from '../../core/dataset/dataset-index.ts';
import { citeFact, citePosition } from '../../core/links/cite.ts';
import type { SourceLink as Link } from '../../core/links/source-link.ts';
import type { TabReport } from '../../core/report/merge-reports.ts';
import { FactItem } from '../parts/FactItem.tsx';
import { LongList } from '../parts/LongList.tsx';
import { plural } from '../parts/plural.ts';
import { SourceLink } from '../parts/SourceLink.tsx';
import { useStrings } from '../parts/strings.tsx';
import { EntityCounts } from './EntityCounts.tsx';
import { MentionList } from './MentionList.tsx';
import { PositionsByParty } from './PositionsByParty.tsx';
import type { PopupActions } from './popup-state.ts';
import { ReasonList } from './ReasonList.tsx';
import { RecordGroup } from './RecordGroup.tsx';

export type ReportViewProps = {
  readonly report: TabReport;
  readonly index: DatasetIndex;
  readonly onReveal: PopupActions['onReveal'];
};

/** Items shown before "Show all". Background is there to be found, not to be waded through. */
const SHOWN = { facts: 5, background: 2, sources: 4 };

/** What was found on this page, and what of the record fits it. */
export function ReportView({ report, index, onReveal }: ReportViewProps) {
  const strings = useStrings();
  const { text } = strings;
  const facts = report.facts.map(({ id, because }) => ({ cited: citeFact(index.fact(id), index), because }));
  const matching = facts.filter(({ because }) => because.length > 0);
  const background = facts.filter(({ because }) => because.length === 0);
  const positions = report.positions.map(({ id, because }) => ({
    cited: citePosition(index.position(id), index),
    because,
  }));
  const calledFor = positions.filter(({ because }) => because.length > 0);
  const others = positions.filter(({ because }) => because.length === 0);
  const links = firstOfEachSource([...matching, ...calledFor].flatMap((r) => r.cited.links));

  return (
    <div class="sc-sections">
      <Section title={plural(strings, 'mentionCount', report.mentions.length)}>
        <EntityCounts mentions={report.mentions} index={index} />
        <p class="sc-hint">{text('mentionsHint')}</p>
        <MentionList mentions={report.mentions} index={index} onReveal={onReveal} />
      </Section>
      <Section title={text('factsHeading')}>
        {matching.length === 0 && <p class="sc-hint">{text('factsNone')}</p>}
        <LongList class="sc-items" items={matching} limit={SHOWN.facts} keyOf={({ cited }) => cited.fact.id}>
          {({ cited, because }) => (
            <FactItem cited={cited}>
              <ReasonList because={because} onReveal={onReveal} />
            </FactItem>
          )}
        </LongList>
      </Section>
      {background.length > 0 && (
        <Section title={text('backgroundHeading')} isAside>
          <p class="sc-hint">{text('backgroundHint')}</p>
          <LongList
            class="sc-items"
            items={background}
            limit={SHOWN.background}
            keyOf={({ cited }) => cited.fact.id}
          >
            {({ cited }) => <FactItem cited={cited} />}
          </LongList>
        </Section>
      )}
      {positions.length > 0 && (
        <Section title={text('positionsHeading')}>
          {calledFor.length === 0 && <p class="sc-hint">{text('positionsNone')}</p>}
          <PositionsByParty positions={calledFor} index={index} onReveal={onReveal} />
          {others.length > 0 && (
            <RecordGroup title={text('backgroundHeading')} count={others.length}>
              <p class="sc-hint">{text('positionsBackgroundHint')}</p>
              <PositionsByParty positions={others} index={index} onReveal={onReveal} />
            </RecordGroup>
          )}
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

type SectionProps = {
  readonly title: string;
  /** Set apart from what the page itself talks about. */
  readonly isAside?: boolean;
  readonly children: ComponentChildren;
};

function Section({ title, isAside = false, children }: SectionProps) {
  const id = useId();
  return (
    <section class={isAside ? 'sc-section sc-section--aside' : 'sc-section'} aria-labelledby={id}>
      <h2 class="sc-heading" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}

function firstOfEachSource(links: readonly Link[]): Link[] {
  const bySource = new Map<string, Link>();
  for (const link of links) if (!bySource.has(link.source.id)) bySource.set(link.source.id, link);
  return [...bySource.values()];
}
