/**
 * A partial date in the reader's language, as exact as it is given and no more.
 *
 * `('2017-09-13', 'en')` → `September 13, 2017`; `('2017-09', 'en')` → `September 2017`; `('2017', 'en')` → `2017`.
 * Time zones never shift the day. Never throws: what is not such a date comes back as it is.
 *
 * @param end - Last day, month or year of a span; `('2017-09-13', 'en', '2017-09-18')` → `September 13 – 18, 2017`.
 */
export function formatDate(date: string, locale: string, end?: string): string {
  const from = parsePartialDate(date);
  if (!from) return date;
  const until = end === undefined || end === date ? null : parsePartialDate(end);
  if (!until) return formatterFor(from.precision, locale).format(from.utc);
  if (until.precision !== from.precision)
    return `${formatDate(date, locale)} – ${formatDate(end ?? '', locale)}`;
  return formatterFor(from.precision, locale).formatRange(from.utc, until.utc);
}

type Precision = 'year' | 'month' | 'day';

const FORMATS: Record<Precision, Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
};

function parsePartialDate(text: string): { readonly utc: Date; readonly precision: Precision } | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (year === undefined) return null;
  return {
    utc: new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1))),
    precision: day ? 'day' : month ? 'month' : 'year',
  };
}

/** Building one takes longer than drawing the fact it stands in, and the record has hundreds. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(precision: Precision, locale: string): Intl.DateTimeFormat {
  const key = `${locale} ${precision}`;
  const known = formatters.get(key);
  if (known) return known;
  const built = new Intl.DateTimeFormat(locale, { ...FORMATS[precision], timeZone: 'UTC' });
  formatters.set(key, built);
  return built;
}
