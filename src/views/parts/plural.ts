import type { MessageKey, Strings } from './strings.tsx';

/** `mentionCount` for the pair of messages `mentionCountOne` and `mentionCountOther`. */
export type PluralStem = {
  [K in MessageKey]: K extends `${infer Stem}Other`
    ? `${Stem}One` extends MessageKey
      ? Stem
      : never
    : never;
}[MessageKey];

/** The message for so many, with the number written the way of its language, and other substitutions after it. */
export function plural(
  strings: Strings,
  stem: PluralStem,
  count: number,
  ...substitutions: readonly string[]
): string {
  const one = new Intl.PluralRules(strings.locale).select(count) === 'one';
  return strings.text(
    one ? `${stem}One` : `${stem}Other`,
    formatCount(count, strings.locale),
    ...substitutions,
  );
}

/** `(1234, 'en')` → `1,234`. */
export function formatCount(count: number, locale: string): string {
  return new Intl.NumberFormat(locale).format(count);
}
