/** `(['Jane Roe', 'Example Agency'], 'en')` → `Jane Roe and Example Agency`. */
export const joinNames = (names: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
