/**
 * What the reader calls a language: `('ru', 'en')` → `Russian`. Never throws: a tag that the browser
 * doesn't know comes back as it is.
 */
export function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
  } catch (error) {
    if (error instanceof RangeError) return tag;
    throw error;
  }
}

/** `en-GB` is no foreign language to a reader of `en`. */
export function isForeign(tag: string, locale: string): boolean {
  return primary(tag) !== primary(locale);
}

const primary = (tag: string): string => tag.split('-')[0] ?? tag;
