export type SwitchProps = {
  readonly label: string;
  readonly isOn: boolean;
  readonly isDisabled: boolean;
  /** @param on - What it is to be now. */
  readonly onTurn: (on: boolean) => void;
};

export function Switch({ label, isOn, isDisabled, onTurn }: SwitchProps) {
  return (
    <button
      type="button"
      class="sc-switch"
      role="switch"
      aria-checked={isOn}
      disabled={isDisabled}
      title={label}
      onClick={() => onTurn(!isOn)}
    >
      <span class="sc-switch__track" aria-hidden="true" />
      <span class="sc-switch__label">{label}</span>
    </button>
  );
}
