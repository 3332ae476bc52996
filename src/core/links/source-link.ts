/** Where a reader goes to see a source: the page itself, at the quoted sentence, and its archived copy. */
import type { Source } from '../dataset/types.ts';
import { buildTextFragment } from '../text/text-fragment.ts';
import type { TextQuoteSelector } from '../text/text-quote-selector.ts';

export type SourceLink = {
  readonly source: Source;
  /** The source's address, at the page of a PDF or with a text fragment where either is known. */
  readonly url: string;
  /** Page of a PDF, from 1. */
  readonly page?: number | undefined;
  /** The archive's capture nearest to the source's date. It may not exist, and may not be that very version. */
  readonly archiveUrl: string;
};

/**
 * @param quotation - Words on that page; without them the link opens the page at its top.
 * @param page - Of a PDF, which no text fragment opens at its words: https://www.rfc-editor.org/rfc/rfc8118#section-3.
 * @returns Never throws.
 */
export function buildSourceLink(source: Source, quotation?: TextQuoteSelector, page?: number): SourceLink {
  const words = quotation ? buildTextFragment(quotation) : '';
  const place = page === undefined ? words : `#page=${page}`;
  return { source, url: source.url + place, page, archiveUrl: buildArchiveUrl(source) };
}

/**
 * `https://web.archive.org/web/20170913/https://…`: the Wayback Machine answers with the capture nearest that day.
 * Source: https://archive.org/help/wayback_api.php, and design: "say nearest capture".
 */
function buildArchiveUrl(source: Source): string {
  const stamp = (source.published ?? source.retrieved).replaceAll('-', '');
  return `https://web.archive.org/web/${stamp}/${source.url}`;
}
