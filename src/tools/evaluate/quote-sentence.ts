/** Words of a page on one line of a terminal. */
import type { Passages } from '../../core/text/passages.ts';
import type { TextSpan } from '../../core/text/text-span.ts';

/** The sentence around a span, which stands between `⟦` and `⟧`. At most some hundred characters to each side. */
export function quoteSentence(text: string, span: TextSpan, passages: Passages): string {
  const { start, end } = passages.sentenceAround(span);
  const words = text.slice(span.start, span.end);
  return foldLine(`${text.slice(start, span.start)}⟦${words}⟧${text.slice(span.end, end)}`);
}

/** White space is one space; other control characters, which a terminal would obey, are `�`. */
export const foldLine = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\p{Cc}/gu, '�');
