/** Other ways to find names in a text, to compare ours with. */

/** One regular expression for all names, the longest first, so that it finds "Kaspersky Lab" rather than "Kaspersky". */
export function buildAlternation(names: readonly string[]): RegExp {
  const escaped = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return new RegExp(escaped.join('|'), 'giu');
}

/** What it can't do: word edges, other spaces and dashes, soft hyphens, overlapping names. */
export const findByAlternation = (text: string, alternation: RegExp): number[] =>
  Array.from(text.matchAll(alternation), ({ index }) => index);

/** Name after name through all of the text. What it can't do: as above. */
export function findByIndexOf(text: string, lowerCaseNames: readonly string[]): number[] {
  const lowerCase = text.toLowerCase();
  const starts: number[] = [];
  for (const name of lowerCaseNames) {
    for (let at = lowerCase.indexOf(name); at >= 0; at = lowerCase.indexOf(name, at + 1)) starts.push(at);
  }
  return starts;
}
