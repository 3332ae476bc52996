/** Every message between our parts, in one place: schema and type together. They arrive as `unknown`. */
import * as v from 'valibot';

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
      day: v.nullable(v.string()),
      entities: v.array(
        v.object({
          entity: v.string(),
          facts: v.array(v.string()),
          exchanges: v.array(v.object({ position: v.string(), reply: v.string() })),
        }),
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
