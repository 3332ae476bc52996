/** Every message between our parts, in one place: schema and type together. They arrive as `unknown`. */
import * as v from 'valibot';
import { MAX_CHOSEN_FROM } from '../core/ranking/choose-for-card.ts';
import {
  MAX_ACCOUNTS,
  MAX_DIFFERENCES,
  MAX_REASON_LENGTH,
  MAX_REASONS,
} from '../core/report/card-question.ts';
import { MAX_LANGUAGE_LENGTH, MAX_QUOTED, MAX_TEXT_LENGTH } from '../core/report/text-question.ts';
import { Day, Id, Offset, Publication, Quotation, Span } from './report-parts.ts';

/** As `pickForCard` makes them. */
const Ranked = v.object({
  id: Id,
  score: v.pipe(v.number(), v.finite()),
  because: v.pipe(v.array(Span), v.maxLength(1)),
});
const RankedList = v.pipe(v.array(Ranked), v.maxLength(MAX_CHOSEN_FROM));

const Difference = v.object({
  id: Id,
  accounts: v.pipe(
    v.array(
      v.object({
        account: Offset,
        because: v.pipe(
          v.array(v.object({ text: v.pipe(v.string(), v.maxLength(MAX_REASON_LENGTH)) })),
          v.maxLength(MAX_REASONS),
        ),
      }),
    ),
    v.minLength(1),
    v.maxLength(MAX_ACCOUNTS),
  ),
});

/** As `askAboutMention` and `askAboutQuotation` make them. */
const CardQuestion = v.variant('about', [
  v.object({
    about: v.literal('mention'),
    mention: v.object({ entity: Id, ambiguous: v.nullable(Id), sentence: Span }),
    report: v.object({
      coverage: v.picklist(['subject', 'passing']),
      publication: v.nullable(v.object({ date: Day, changed: v.nullable(Day) })),
      facts: RankedList,
      positions: RankedList,
    }),
    differences: v.pipe(v.array(Difference), v.maxLength(MAX_DIFFERENCES)),
    quotation: v.nullable(Quotation),
  }),
  v.object({ about: v.literal('quotation'), quotation: Quotation }),
]);

/** As `fitText`, `fitQuoted` and `fitLanguage` make it. */
const TextQuestion = v.pipe(
  v.object({
    text: v.pipe(v.string(), v.maxLength(MAX_TEXT_LENGTH)),
    language: v.nullable(v.pipe(v.string(), v.maxLength(MAX_LANGUAGE_LENGTH))),
    publication: v.nullable(Publication),
    quoted: v.pipe(v.array(Span), v.maxLength(MAX_QUOTED)),
    today: Day,
  }),
  v.check(({ text, quoted }) => quoted.every(({ end }) => end <= text.length)),
);

const Message = v.variant('type', [
  /**
   * Sentinel → background: this frame holds something. Answered with a boolean, whether the content script went in.
   * Also sent by hand in sentinel.ts, which has no polyfill.
   */
  v.object({ type: v.literal('found') }),
  /** Content → background and popup: this frame's report is another, or goes away with the frame. */
  v.object({ type: v.literal('report-changed') }),
  /** Content → background: may this frame stay highlighted? Answered with a boolean, by its tab's site. */
  v.object({ type: v.literal('check-in') }),
  /** Card → background: no highlights on the tab's site, or anywhere. Answered with a boolean: whether there is such a site. */
  v.object({ type: v.literal('turn-off'), scope: v.picklist(['site', 'everywhere']) }),
  /** Content, popup → background: read this text. Answered with a `PageReport`; nothing of it is kept. */
  v.object({
    type: v.literal('analyse'),
    question: TextQuestion,
  }),
  /**
   * Content → background: what a card says. Answered with a `CardContent`, or `null` for ids that are not in the dataset.
   */
  v.object({ type: v.literal('card'), question: CardQuestion }),
  /**
   * Popup → background: read this tab once, by the person's own request. Taken only from our own pages. Answered with a
   * boolean, whether the browser let us in.
   */
  v.object({ type: v.literal('scan'), tab: v.number() }),
  /**
   * Popup → background: was a selection looked up? Taken only from our own pages. Answered with its text, once, else with
   * `null`.
   */
  v.object({ type: v.literal('take-selection') }),
]);

/** A message as it is sent: what it carries stays the sender's. */
export type Message = DeepReadonly<v.InferOutput<typeof Message>>;

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

/** @returns `null` for anything that is no message of ours. Never throws. */
export function parseMessage(raw: unknown): Message | null {
  const parsed = v.safeParse(Message, raw);
  return parsed.success ? parsed.output : null;
}
