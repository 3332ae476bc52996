import { useStrings } from '../parts/strings.tsx';
import type { PopupActions, PopupState } from './popup-state.ts';
import { Switch } from './Switch.tsx';

export type PopupHeaderProps = {
  readonly state: PopupState;
  readonly site: string | null;
  readonly actions: Pick<PopupActions, 'onTurnOn' | 'onTurnOff'>;
};

/** The name and the switches. Where highlights are off everywhere, the site's own switch would change nothing. */
export function PopupHeader({ state, site, actions }: PopupHeaderProps) {
  const { text } = useStrings();
  const off = state.status === 'off' ? state.scope : null;
  const isUnknown = state.status === 'loading';
  const turn = (scope: 'site' | 'everywhere') => (on: boolean) =>
    on ? actions.onTurnOn(scope) : actions.onTurnOff(scope);
  return (
    <header class="sc-popup__head">
      <h1 class="sc-popup__name">{text('extensionName')}</h1>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend can't stand in a row with its controls */}
      <div class="sc-popup__switches" role="group" aria-label={text('switchesLabel')}>
        <span aria-hidden="true">{text('switchesLabel')}</span>
        {site !== null && (
          <Switch
            label={text('switchSite', site)}
            isOn={off === null}
            isDisabled={isUnknown || off === 'everywhere'}
            onTurn={turn('site')}
          />
        )}
        <Switch
          label={text('switchEverywhere')}
          isOn={off !== 'everywhere'}
          isDisabled={isUnknown}
          onTurn={turn('everywhere')}
        />
      </div>
    </header>
  );
}
