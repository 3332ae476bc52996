import { useEffect, useState } from 'preact/hooks';
import type { DatasetIndex } from '../../core/dataset/dataset-index.ts';
import { formatDate } from '../parts/format-date.ts';
import { useStrings } from '../parts/strings.tsx';
import { Tabs } from '../parts/Tabs.tsx';
import { CheckView } from './CheckView.tsx';
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
  /** Text that was selected somewhere to be looked up: it is shown at once, checked. `null`: none. */
  readonly lookedUp?: string | null;
};

type View = 'page' | 'check' | 'record';

/** The toolbar button's page: what was found on this page, any other text, and the whole record, one press apart. */
export function Popup({ state, frame, index, actions, lookedUp = null }: PopupProps) {
  const { text, locale } = useStrings();
  const [view, setView] = useState<View>(lookedUp === null ? 'page' : 'check');
  useEffect(() => {
    if (lookedUp !== null) setView('check');
  }, [lookedUp]);
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
            { id: 'check', label: text('tabCheck') },
            { id: 'record', label: text('tabRecord') },
          ]}
          selected={view}
          onSelect={setView}
        >
          {(shown) =>
            shown === 'record' ? (
              <RecordView index={index} />
            ) : shown === 'check' ? (
              <CheckView index={index} onCheck={actions.onCheck} lookedUp={lookedUp} />
            ) : state.status === 'report' ? (
              <ReportView report={state.report} index={index} onReveal={actions.onReveal} />
            ) : (
              <StatusView
                state={state}
                site={frame.site}
                dataset={index.dataset}
                actions={actions}
                onOpenCheck={() => setView('check')}
                onOpenRecord={() => setView('record')}
              />
            )
          }
        </Tabs>
      </main>
      <footer class="sc-popup__foot">{text('recordAsOf', formatDate(asOf, locale), version)}</footer>
    </div>
  );
}
