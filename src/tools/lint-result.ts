/** Reads what `web-ext lint --output json` says of the built extension. */

/** What its warnings are about, and why we live with them. */
const EXPECTED: Readonly<Record<string, string>> = {
  UNSAFE_VAR_ASSIGNMENT: 'innerHTML is in Preact’s own code; nothing of ours hands it HTML',
  UNSUPPORTED_API: 'chrome.dom is asked only where Firefox’s own property is missing',
  KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION: 'Firefox for Android is not promised yet',
};

export type LintMessage = { readonly code: string; readonly message: string; readonly file?: string };

export type LintOutput = {
  readonly errors: readonly LintMessage[];
  readonly notices: readonly LintMessage[];
  readonly warnings: readonly LintMessage[];
};

/** @returns Lines for the person: the counts, all that is not expected, and why the rest is. */
export function describeLint({ errors, notices, warnings }: LintOutput): string {
  const expected = warnings.filter(({ code }) => code in EXPECTED);
  const others = [...errors, ...notices, ...warnings].filter((one) => !expected.includes(one));
  const codes = [...new Set(expected.map(({ code }) => code))];
  return [
    `${errors.length} errors, ${notices.length} notices, ${warnings.length} warnings`,
    ...others.map(({ code, message, file }) => `${file ?? 'the whole'}: ${code}: ${message}`),
    ...(codes.length > 0
      ? [`${expected.length} warnings are expected: ${codes.map((code) => EXPECTED[code]).join('; ')}.`]
      : []),
  ].join('\n');
}
