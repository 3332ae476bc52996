/** The language of a text, by the browser's own detector, which is on the device. */
import browser from 'webextension-polyfill';

/** More makes it no surer, UTF-16 units. */
const ENOUGH = 10_000;

/** @returns BCP 47; `null` where it can't be told. Never rejects. */
export async function detectLanguage(text: string): Promise<string | null> {
  try {
    const { isReliable, languages } = await browser.i18n.detectLanguage(text.slice(0, ENOUGH));
    const [first] = [...languages].sort((a, b) => b.percentage - a.percentage);
    return isReliable && first && first.language !== 'und' ? first.language : null;
  } catch {
    return null; // a browser without a detector
  }
}
