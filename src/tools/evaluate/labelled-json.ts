/** A labelled page as one line of JSON, the form in which collections of pages are passed on. */
import * as v from 'valibot';
import type { TextSpan } from '../../core/text/text-span.ts';
import { inTextOrder, isOnTopic, LABEL_ENTITIES, type LabelledPage, PAGE_KINDS } from './labelled-page.ts';

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const Span = v.object({ start: Offset, end: Offset, surface: v.optional(v.string()) });
const Mention = v.object({
  ...Span.entries,
  entity: v.pipe(
    v.string(),
    v.check(
      (entity) => entity.split('|').every((one) => LABEL_ENTITIES.includes(one)),
      `is none of ${LABEL_ENTITIES.join(', ')}, nor several with "|"`,
    ),
  ),
  explicit: v.optional(v.boolean(), false),
});
const Quote = v.object({
  start: Offset,
  end: Offset,
  text: v.optional(v.string()),
  speaker: v.nullish(v.string()),
  status: v.nullish(v.string()),
});

/** Whose side a `status` of a quotation is, as an id of a party. Others, such as `other`, are nobody's. */
const PARTY_OF_STATUS: ReadonlyMap<string, string> = new Map([
  ['company', 'company'],
  ['official-russia', 'russian-government'],
  ['official-us', 'us-government'],
]);

/** Further fields are passed over: collections say more about a page than we measure. */
const Page = v.object({
  id: v.string(),
  lang: v.string(),
  kind: v.picklist(PAGE_KINDS),
  text: v.string(),
  mentions: v.array(Mention),
  ignore: v.optional(v.array(Span), []),
  facts: v.optional(v.array(v.string()), []),
  quotes: v.optional(v.array(Quote)),
  note: v.nullish(v.string()),
});

/**
 * A fact key that we don't know is no problem here: the page asserts something that the record can't be called for,
 * and it counts as missed.
 *
 * @returns The page, or every problem in it. Never throws.
 */
export function parseLabelledJson(
  line: string,
): { readonly page: LabelledPage } | { readonly problems: readonly string[] } {
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch (error) {
    return { problems: [`no JSON: ${error instanceof Error ? error.message : error}`] };
  }
  const { success, output, issues } = v.safeParse(Page, raw);
  if (!success) {
    return { problems: issues.map((issue) => `${v.getDotPath(issue) ?? 'page'}: ${issue.message}`) };
  }
  const { id, lang, kind, text, mentions, ignore, facts, quotes, note } = output;
  const quoteSpans = (quotes ?? []).map(({ start, end, text: surface }) => ({ start, end, surface }));
  const problems = [...mentions, ...ignore, ...quoteSpans].flatMap((span) => checkSpan(text, span));
  if (problems.length > 0) return { problems };
  return {
    page: {
      id,
      language: lang,
      kind,
      facts,
      note: note || null,
      text,
      mentions: mentions
        .map(({ start, end, entity, explicit }) => ({ start, end, entity, explicit }))
        .sort(inTextOrder),
      ignore: ignore.map(({ start, end }) => ({ start, end })).sort(inTextOrder),
      // Collections label those of pages about the matter alone, and say of others that they have none.
      quotations:
        quotes && isOnTopic(kind)
          ? quotes
              .map(({ start, end, speaker, status }) => {
                return {
                  start,
                  end,
                  speaker: speaker || null,
                  party: PARTY_OF_STATUS.get(status ?? '') ?? null,
                };
              })
              .sort(inTextOrder)
          : null,
    },
  };
}

function checkSpan(
  text: string,
  { start, end, surface }: TextSpan & { readonly surface?: string | undefined },
): string[] {
  if (start >= end || end > text.length) return [`${start}-${end} is no span of the text`];
  const words = text.slice(start, end);
  if (surface === undefined || surface === words) return [];
  return [`${start}-${end} is ${JSON.stringify(words)} in the text, ${JSON.stringify(surface)} in the label`];
}
