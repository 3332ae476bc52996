/**
 * Wiring of the background. It keeps no state: the browser ends it at any time.
 *
 * 1. A sentinel found something: style sheet and content script go into that frame, if highlights are on there.
 * 2. A frame's report changed: the badge is counted anew over all frames of the tab.
 * 3. Settings changed: content scripts leave the tabs where highlights are off now. (Where they are on again, the
 *    sentinels hear of it themselves and begin at 1.)
 */
import contentScript from './content.ts?script&iife';
import { setBadge } from './platform/badge.ts';
import { countMentions, detachFrames } from './platform/frames.ts';
import { inject, injectSentinels } from './platform/injection.ts';
import { onInstalled } from './platform/lifetime.ts';
import { onMessage } from './platform/messages.ts';
import { reportError } from './platform/report-error.ts';
import { findOff, loadSettings, onSettingsChange, turn } from './platform/settings.ts';
import { siteOf } from './platform/site.ts';
import { listTabs } from './platform/tabs.ts';
import css from './views/highlight/highlight.css?inline';

const payload = { script: contentScript, css };

onMessage((message, { tab, frame, url }) => {
  switch (message.type) {
    case 'found':
      return tab === null ? undefined : wakeFrame(tab, frame, url);
    case 'report-changed':
      return tab === null ? undefined : recount(tab);
    case 'check-in':
      return mayStay(url);
    case 'turn-off':
      return turn(false, message.scope === 'site' ? siteOf(url) : null);
    case 'scan':
      return inject(payload, message.tab, null);
  }
});

onSettingsChange(() => void leaveTabsTurnedOff().catch(reportError));

onInstalled(() => void injectSentinels().catch(reportError));

async function leaveTabsTurnedOff(): Promise<void> {
  const { settings } = await loadSettings();
  for (const { id, url } of await listTabs()) {
    if (!findOff(settings, siteOf(url))) continue;
    await detachFrames(id).catch(() => {
      // A page that no extension may script has nothing of ours to leave.
    });
    await setBadge(id, 0);
  }
}

async function wakeFrame(tab: number, frame: number, url: string | null): Promise<void> {
  if (!(await mayStay(url))) return;
  await inject(payload, tab, [frame]).catch(() => {
    // The frame left between its message and our answer; a new document has a sentinel of its own.
  });
}

async function recount(tab: number): Promise<void> {
  await setBadge(tab, await countMentions(tab));
}

/** Whether highlights are on for a tab at this address. */
async function mayStay(url: string | null): Promise<boolean> {
  const { settings } = await loadSettings();
  return findOff(settings, siteOf(url)) === null;
}
