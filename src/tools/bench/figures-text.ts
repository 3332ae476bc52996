/** The figures as tables for people. */
import type { CaseFigures, Figure } from './run-case.ts';

/** Widths of columns, characters. */
const NAME_WIDTH = 40;
const NUMBER_WIDTH = 12;

const COLUMNS: readonly { readonly name: string; readonly show: (figure: Figure) => string }[] = [
  { name: 'ms', show: ({ ms }) => showNumber(ms) },
  { name: 'ms a MB', show: ({ msPerMb }) => showNumber(msPerMb) },
  { name: 'ratio', show: ({ ratio }) => showNumber(ratio) },
  { name: 'MB kept', show: ({ keptBytes }) => showNumber(toMegabytes(keptBytes)) },
  { name: 'MB passing', show: ({ allocatedBytes }) => showNumber(toMegabytes(allocatedBytes)) },
];

export function describeFigures({ title, atMost, figures }: CaseFigures): string {
  const columns = COLUMNS.filter(({ show }) => figures.some((figure) => show(figure) !== NOTHING));
  const reached = figures.at(-1)?.ratio ?? 0;
  const aim =
    atMost === null ? [] : [`  at most ${atMost}: ${reached <= atMost ? 'holds' : 'DOES NOT HOLD'}`];
  return [
    title,
    `${' '.repeat(NAME_WIDTH)}${columns.map(({ name }) => name.padStart(NUMBER_WIDTH)).join('')}`,
    ...figures.map(
      (figure) =>
        `  ${figure.name.padEnd(NAME_WIDTH - 2)}${columns.map(({ show }) => show(figure).padStart(NUMBER_WIDTH)).join('')}`,
    ),
    ...aim,
  ].join('\n');
}

const NOTHING = '';
const BYTES_PER_MEGABYTE = 1_000_000;

const toMegabytes = (bytes: number | null): number | null =>
  bytes === null ? null : Math.max(0, bytes) / BYTES_PER_MEGABYTE;

/** Three digits are more than such a measurement is worth. */
const showNumber = (value: number | null): string =>
  value === null
    ? NOTHING
    : value.toLocaleString('en', { maximumSignificantDigits: value < 1_000 ? 3 : 4, useGrouping: true });
