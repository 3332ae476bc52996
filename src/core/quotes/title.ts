/** Small words that a title in English keeps small. */
const SMALL = /^(?:a|an|and|as|at|but|by|for|from|in|into|of|on|or|over|the|to|up|via|vs|with|nor|per)$/i;
const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;

/** Whether words are printed as English prints the title of a work: every word of weight with a capital. */
export function isTitle(text: string): boolean {
  const words = (text.match(WORD) ?? []).filter((word) => !SMALL.test(word));
  return words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word)) && !/[.!?…]$/.test(text);
}
