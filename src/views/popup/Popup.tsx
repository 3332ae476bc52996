import { useState } from 'preact/hooks';
import type { DatasetIndex } from '../../core/dataset/dataset-index.ts';
import { formatDate } from '../parts/format-date.ts';
import { useStrings } from '../parts/strings.tsx';
import { Tabs } from '../parts/Tabs.tsx';
import { PopupHeader } from './PopupHeader.tsx';
import type { PopupActions, PopupFrame, PopupState } from './popup-state.ts';
import { RecordView } from './RecordView.tsx';
import { ReportView } from './ReportView.tsx';
import { StatusView } from './StatusView.tsx';

export type PopupProps = {
  readonly state: PopupState;
  readonly frame: PopupFrame;
  readonly index: DatasetIndex;
  readonly actions: PopupActions;
};

/** The toolbar button's page: what was found on this page, and the whole record, one press apart in every state. */
export function Popup({ state, frame, index, actions }: PopupProps) {
  const { text, locale } = useStrings();
  const [view, setView] = useState<'page' | 'record'>('page');
  const { asOf, version } = index.dataset.meta;
  return (
    <div class="sc-popup" lang={locale}>
      <PopupHeader state={state} site={frame.site} actions={actions} />
      {frame.settingsDamaged && (
        <p class="sc-popup__notice" role="status">
          {text('settingsDamaged')}
        </p>
      )}
      <main class="sc-popup__main">
        <Tabs
          label={text('tabsLabel')}
          tabs={[
            { id: 'page', label: text('tabPage') },
            { id: 'record', label: text('tabRecord') },
          ]}
          selected={view}
          onSelect={setView}
        >
          {view === 'record' ? (
            <RecordView index={index} />
          ) : state.status === 'report' ? (
            <ReportView report={state.report} index={index} onReveal={actions.onReveal} />
          ) : (
            <StatusView
              state={state}
              site={frame.site}
              dataset={index.dataset}
              actions={actions}
              onOpenRecord={() => setView('record')}
            />
          )}
        </Tabs>
      </main>
      <footer class="sc-popup__foot">{text('recordAsOf', formatDate(asOf, locale), version)}</footer>
    </div>
  );
}
