/** What the popup knows of the active tab. */
import type { FrameId, TabReport } from '../../core/report/merge-reports.ts';
import type { UnreadableReason } from '../../core/report/unreadable-reason.ts';
import type { TextSpan } from '../../core/text/text-span.ts';
import type { CheckText } from './use-checked.ts';

export type PopupState =
  | { readonly status: 'loading' }
  | { readonly status: 'unreadable'; readonly reason: UnreadableReason }
  /** Highlights are off; nothing was looked for. */
  | { readonly status: 'off'; readonly scope: 'site' | 'everywhere' }
  | { readonly status: 'no-mention' }
  | { readonly status: 'report'; readonly report: TabReport };

export type PopupActions = {
  /** Scroll the page to these words and point them out. */
  readonly onReveal: (frame: FrameId, span: TextSpan) => void;
  readonly onTurnOff: (scope: 'site' | 'everywhere') => void;
  readonly onTurnOn: (scope: 'site' | 'everywhere') => void;
  /** Read this page once, by the person's own request. */
  readonly onScan: () => void;
  /** Read a text that the person pasted. The same function each time. */
  readonly onCheck: CheckText;
};

/** What the popup tells apart from the page: the site's name for the switches, a notice on damaged settings. */
export type PopupFrame = {
  /** Host name of the active tab; `null` where it has none or may not be known. */
  readonly site: string | null;
  /** Settings in storage could not be read and the defaults are in use. */
  readonly settingsDamaged: boolean;
};
