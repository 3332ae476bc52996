/** UI strings, of the shape that views ask for. */
import browser from 'webextension-polyfill';
import type { UiStrings } from '../core/report/ui-strings.ts';

/** Dates and numbers go with the messages, not with the browser: one page, one way of writing them. */
export function createStrings(): UiStrings {
  return {
    text: (key, ...substitutions) => browser.i18n.getMessage(key, [...substitutions]),
    locale: browser.i18n.getMessage('languageTag'),
  };
}
