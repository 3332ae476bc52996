/** Function words that are English and of no other language that shares its letters. */
const ENGLISH = /(?:^|\s)(?:the|of|and|was|has|have|that|by|with|its|to|whether|which|would|could)(?=\s)/i;

/** A guess from a sentence or so: words such as "veto" or "software" are of many languages, those around them are not. */
export const isEnglish = (text: string): boolean => ENGLISH.test(text);
