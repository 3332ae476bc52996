/** UI strings in the browser's language, of the shape that views ask for. */
import browser from 'webextension-polyfill';

export type PlatformStrings = {
  readonly text: (key: string, ...substitutions: readonly string[]) => string;
  readonly locale: string;
};

export const createStrings = (): PlatformStrings => ({
  text: (key, ...substitutions) => browser.i18n.getMessage(key, [...substitutions]),
  locale: browser.i18n.getUILanguage(),
});
