/** UI strings in the browser's language, of the shape that views ask for. */
import browser from 'webextension-polyfill';

export type PlatformStrings = {
  readonly text: (key: string, ...substitutions: readonly string[]) => string;
  readonly locale: string;
};

export function createStrings(): PlatformStrings {
  // Dates go with the messages: in a language that we have no messages for, both are English. Where it is theirs, the
  // browser's own tag says more: `en-GB` has another order of day and month than `en`.
  const language = browser.i18n.getMessage('languageTag');
  const uiLanguage = browser.i18n.getUILanguage();
  return {
    text: (key, ...substitutions) => browser.i18n.getMessage(key, [...substitutions]),
    locale: uiLanguage.split('-')[0] === language.split('-')[0] ? uiLanguage : language,
  };
}
