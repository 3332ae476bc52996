import type { Dataset } from '../../core/dataset/types.ts';
import type { UnreadableReason } from '../../core/report/unreadable-reason.ts';
import { Icon, type IconName } from '../parts/Icon.tsx';
import { plural } from '../parts/plural.ts';
import { type MessageKey, useStrings } from '../parts/strings.tsx';
import type { PopupActions, PopupState } from './popup-state.ts';

export type StatusViewProps = {
  readonly state: Exclude<PopupState, { status: 'report' }>;
  readonly site: string | null;
  readonly dataset: Dataset;
  readonly actions: Pick<PopupActions, 'onScan' | 'onTurnOn'>;
  readonly onOpenCheck: () => void;
  readonly onOpenRecord: () => void;
};

type Status = {
  readonly icon: IconName;
  readonly title: MessageKey;
  readonly text: MessageKey;
  readonly action?: { readonly label: MessageKey; readonly onClick: () => void };
};

/** Why there is nothing to show for this page, what can be done about it, and what can be read all the same. */
export function StatusView({ state, site, dataset, actions, onOpenCheck, onOpenRecord }: StatusViewProps) {
  const strings = useStrings();
  const { text } = strings;
  if (state.status === 'loading') {
    return (
      <p class="sc-loading" role="status">
        {text('loading')}
      </p>
    );
  }
  const { icon, title, text: words, action } = describeState(state, actions);
  const recordOffer = (
    <section key="record" class="sc-offer">
      <p>{text('recordOffer')}</p>
      <ul>
        <li>{plural(strings, 'factCount', dataset.facts.length)}</li>
        <li>{plural(strings, 'positionCount', dataset.positions.length)}</li>
        <li>{plural(strings, 'differenceCount', dataset.differences.length)}</li>
        <li>{plural(strings, 'sourceCount', dataset.sources.length)}</li>
      </ul>
      <button type="button" class="sc-button sc-button--second" onClick={onOpenRecord}>
        {text('recordOpen')}
      </button>
    </section>
  );
  const checkOffer = (
    <section key="check" class="sc-offer">
      <p>{text('checkOffer')}</p>
      <button type="button" class="sc-button sc-button--second" onClick={onOpenCheck}>
        {text('tabCheck')}
      </button>
    </section>
  );
  return (
    <>
      <section class="sc-status">
        <span class="sc-status__icon">
          <Icon name={icon} />
        </span>
        <h2 class="sc-heading">{text(title)}</h2>
        <p class="sc-status__text">{text(words)}</p>
        {state.status === 'off' && state.scope === 'site' && site !== null && (
          <p class="sc-status__site">{site}</p>
        )}
        {action && (
          <button type="button" class="sc-button" onClick={action.onClick}>
            {text(action.label)}
          </button>
        )}
      </section>
      {/* What can't be read may still be copied. */}
      {state.status === 'unreadable' ? [checkOffer, recordOffer] : [recordOffer, checkOffer]}
    </>
  );
}

function describeState(
  state: Exclude<PopupState, { status: 'report' | 'loading' }>,
  actions: StatusViewProps['actions'],
): Status {
  if (state.status === 'no-mention') {
    return { icon: 'search', title: 'noMentionTitle', text: 'noMentionText' };
  }
  if (state.status === 'unreadable') {
    return state.reason === 'withheld'
      ? { ...UNREADABLE.withheld, action: { label: 'withheldScan', onClick: actions.onScan } }
      : UNREADABLE[state.reason];
  }
  const onClick = () => actions.onTurnOn(state.scope);
  return state.scope === 'site'
    ? { icon: 'off', title: 'offSiteTitle', text: 'offSiteText', action: { label: 'offSiteTurnOn', onClick } }
    : {
        icon: 'off',
        title: 'offEverywhereTitle',
        text: 'offEverywhereText',
        action: { label: 'offEverywhereTurnOn', onClick },
      };
}

const UNREADABLE: Record<UnreadableReason, Status> = {
  pdf: { icon: 'page', title: 'pdfTitle', text: 'pdfText' },
  'browser-page': { icon: 'closed', title: 'browserPageTitle', text: 'browserPageText' },
  store: { icon: 'closed', title: 'storePageTitle', text: 'storePageText' },
  withheld: { icon: 'closed', title: 'withheldTitle', text: 'withheldText' },
  refused: { icon: 'closed', title: 'refusedTitle', text: 'refusedText' },
  'no-answer': { icon: 'page', title: 'noAnswerTitle', text: 'noAnswerText' },
};
