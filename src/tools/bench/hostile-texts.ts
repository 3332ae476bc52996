/** Texts that nobody writes, each of a kind that makes a careless reader take far longer than its length. */

export type HostileText = {
  readonly name: string;
  /** UTF-16 units, about. */
  readonly build: (length: number) => string;
};

const fill = (piece: string) => (length: number) => piece.repeat(Math.ceil(length / piece.length));

export const HOSTILE_TEXTS: readonly HostileText[] = [
  { name: 'one word without end', build: fill('kaspersky') },
  { name: 'one word without end, in Chinese', build: fill('卡巴斯') },
  { name: 'names that break off', build: fill('Binding Operational Directive (BOD) 17-0 ') },
  { name: 'mentions and nothing else', build: fill('Kaspersky ') },
  { name: 'a mention a line', build: fill('Kaspersky\n') },
  { name: 'a mention a block', build: fill('Kaspersky\n\n') },
  { name: 'very short sentences', build: fill('No. Yes. ') },
  { name: 'very short sentences with a mention each', build: fill('BOD 17-01. ') },
  { name: 'one sentence without end', build: fill('and Kaspersky said the directive is the order, ') },
  {
    name: 'words that refer back',
    build: (length) => `BOD 17-01. ${fill('The directive. The order. ')(length)}`,
  },
  {
    name: 'words of cues',
    build: (length) => `Kaspersky. ${fill('30 days to identify and remove. ')(length)}`,
  },
  { name: 'an address without end', build: fill('kaspersky.com/kaspersky/') },
  { name: 'spaces', build: (length) => `Kaspersky${' '.repeat(length)}Lab` },
  { name: 'lines without words', build: (length) => `Kaspersky${' \n'.repeat(length / 2)}Lab` },
  { name: 'soft hyphens', build: (length) => `Kas${'\u00ad'.repeat(length)}persky` },
  { name: 'accents', build: fill('Kaspersky\u0301\u0302\u0303') },
  { name: 'quotation marks', build: fill('“‘«Kaspersky»’” ') },
];
