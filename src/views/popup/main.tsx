/**
 * Wiring of the popup: what is known of the active tab, asked anew whenever the tab says that it changed; and any text
 * that is pasted, or was selected and looked up.
 *
 * `popup.html?tab=ID` looks at that tab instead, so that the popup can be opened as a page.
 */
import { render } from 'preact';
import { bundledDataset } from '../../core/dataset/bundled.ts';
import { buildDatasetIndex } from '../../core/dataset/dataset-index.ts';
import { createKnownFilter } from '../../core/report/create-known-filter.ts';
import { hasFindings } from '../../core/report/has-findings.ts';
import { mergeReports } from '../../core/report/merge-reports.ts';
import { fitLanguage } from '../../core/report/text-question.ts';
import { localDayOf } from '../../core/text/local-day.ts';
import { askForReport } from '../../platform/ask-background.ts';
import { detectLanguage } from '../../platform/detect-language.ts';
import { askFrames, FRAME_GONE_MS, isAnyWaiting, listReports, reveal } from '../../platform/frames.ts';
import { onMessage, send } from '../../platform/messages.ts';
import { reportError } from '../../platform/report-error.ts';
import { findOff, findTurnScope, loadSettings, onSettingsChange, turn } from '../../platform/settings.ts';
import { siteOf } from '../../platform/site.ts';
import { createStrings } from '../../platform/strings.ts';
import { findTab, hasAccess, onTabLoaded, type TabInfo } from '../../platform/tabs.ts';
import { explainUnreadable } from '../../platform/unreadable.ts';
import { StringsProvider } from '../parts/strings.tsx';
import { Popup } from './Popup.tsx';
import type { PopupState } from './popup-state.ts';
import type { CheckText } from './use-checked.ts';

const index = buildDatasetIndex(bundledDataset);
const keepKnown = createKnownFilter(bundledDataset);
const strings = createStrings();
const asked = Number(new URLSearchParams(location.search).get('tab'));

let tab: TabInfo | null = null;
let state: PopupState = { status: 'loading' };
let settingsDamaged = false;
/** The person asked for a scan of what the tab shows now, and the browser did not let us in. */
let isScanRefused = false;
/** A selection that the popup was opened for. */
let lookedUp: string | null = null;

async function readState(): Promise<PopupState> {
  tab = await findTab(asked || null).catch(() => null); // closed meanwhile
  const { settings, damaged } = await loadSettings();
  settingsDamaged = damaged;
  const url = tab?.url ?? null;
  const off = findOff(settings, siteOf(url));
  if (off) return { status: 'off', scope: off };
  if (!tab) return { status: 'unreadable', reason: 'no-answer' };
  // Refused: a page that no extension may script. Which kind, the address tells.
  const frames = await askFrames(tab.id).catch(() => null);
  const reports = frames ? listReports(frames) : [];
  const answers = frames?.map(({ answer }) => answer) ?? null;
  const isAllowed = url !== null && (await hasAccess(url));
  const reason = explainUnreadable(url, { answers, isAllowed, isScanRefused });
  if (reason) return { status: 'unreadable', reason };
  const report = mergeReports(reports.map(({ frame, report }) => ({ frame, report: keepKnown(report) })));
  if (hasFindings(report)) return { status: 'report', report };
  // A frame that waits for its first answer tells when it has it.
  return { status: frames && isAnyWaiting(frames) ? 'loading' : 'no-mention' };
}

// An answer that comes after a later question's is dropped.
let latest = 0;
async function refresh(): Promise<void> {
  const turnOfThis = ++latest;
  const read = await readState();
  if (turnOfThis !== latest) return;
  state = read;
  draw();
}
const update = (): void => void refresh().catch(reportError);

/** What the person did has an effect on what is shown. */
const act = (deed: Promise<unknown>): void => void deed.then(refresh).catch(reportError);

const press = (on: boolean, pressed: 'site' | 'everywhere'): void => {
  const scope = findTurnScope(pressed, siteOf(tab?.url));
  if (scope) act(turn(on, scope));
};

const check: CheckText = async (text) => {
  const language = fitLanguage(await detectLanguage(text));
  const today = localDayOf(new Date());
  const report = await askForReport({ text, language, publication: null, quoted: [], today });
  return report && mergeReports([{ frame: 0, report: keepKnown(report) }]);
};

async function takeSelection(): Promise<void> {
  const text = await send({ type: 'take-selection' });
  if (typeof text !== 'string') return;
  lookedUp = text;
  draw();
}

async function scan(id: number): Promise<void> {
  isScanRefused = (await send({ type: 'scan', tab: id })) !== true;
}

function draw(): void {
  const root = document.getElementById('popup');
  if (!root) throw new Error('popup.html has no #popup');
  render(
    <StringsProvider value={strings}>
      <Popup
        state={state}
        frame={{ site: siteOf(tab?.url), settingsDamaged }}
        index={index}
        actions={{
          onReveal: (frame, span) => tab && act(reveal(tab.id, frame, span)),
          onTurnOff: (scope) => press(false, scope),
          onTurnOn: (scope) => press(true, scope),
          onScan: () => tab && act(scan(tab.id)),
          onCheck: check,
        }}
        lookedUp={lookedUp}
      />
    </StringsProvider>,
    root,
  );
}

document.documentElement.lang = strings.locale;
draw();
update();
takeSelection().catch(reportError);
onMessage((message, sender) => {
  if (message.type !== 'report-changed' || sender.tab !== tab?.id) return undefined;
  update();
  // A frame that says good-bye still answers.
  setTimeout(update, FRAME_GONE_MS);
  return undefined;
});
onTabLoaded((loaded) => {
  if (loaded !== tab?.id) return;
  isScanRefused = false;
  update();
});
onSettingsChange(update);
