/** Every message between our parts, in one place: schema and type together. They arrive as `unknown`. */
import * as v from 'valibot';
import { MAX_CANDIDATES } from '../core/ranking/choose-for-card.ts';

/** No id of the dataset is half as long, UTF-16 units. */
const MAX_ID_LENGTH = 100;
const Id = v.pipe(v.string(), v.maxLength(MAX_ID_LENGTH));
const Day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/));

/** What the words of a page name, and what else they may name. */
const MAX_ENTITIES = 2;
const Exchange = v.pipe(
  v.object({ position: Id, reply: Id }),
  v.check(({ position, reply }) => position !== reply, 'a position is not its own reply'),
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
  /** Content → background: the words of a card. Answered with a `CardContent`, or `null` for ids that are not in the dataset. */
  v.object({
    type: v.literal('card'),
    choice: v.object({
      coverage: v.picklist(['subject', 'passing']),
      day: v.nullable(Day),
      entities: v.pipe(
        v.array(
          v.object({
            entity: Id,
            facts: v.pipe(v.array(Id), v.maxLength(MAX_CANDIDATES)),
            exchanges: v.pipe(v.array(Exchange), v.maxLength(MAX_CANDIDATES)),
          }),
        ),
        v.maxLength(MAX_ENTITIES),
      ),
    }),
  }),
  /**
   * Popup → background: read this tab once, by the person's own request. Taken only from our own pages. Answered with a
   * boolean, whether the browser let us in.
   */
  v.object({ type: v.literal('scan'), tab: v.number() }),
]);

export type Message = v.InferOutput<typeof Message>;

/** @returns `null` for anything that is no message of ours. Never throws. */
export function parseMessage(raw: unknown): Message | null {
  const parsed = v.safeParse(Message, raw);
  return parsed.success ? parsed.output : null;
}
