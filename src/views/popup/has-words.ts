/** Every word of the query is in one of the texts, as it is or as a part. Case does not matter. True for no words. */
export function hasWords(query: string, texts: readonly (string | null | undefined)[]): boolean {
  const all = texts.join('\n').toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}
