/** Every message between our parts, in one place: schema and type together. They arrive as `unknown`. */
import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';

const Message = v.variant('type', [
  /** Sentinel → background: this frame holds something. Also sent by hand in sentinel.ts, which has no polyfill. */
  v.object({ type: v.literal('found') }),
  /** Content → background and popup: this frame's report is another. */
  v.object({ type: v.literal('report-changed') }),
  /** Card → background: no highlights on the tab's site, or anywhere. */
  v.object({ type: v.literal('turn-off'), scope: v.picklist(['site', 'everywhere']) }),
  /** Popup → background: read this tab once, by the person's own request. */
  v.object({ type: v.literal('scan'), tab: v.number() }),
]);

export type Message = v.InferOutput<typeof Message>;

/** The tab and frame that sent a message; `null` for a page of ours that is no tab. */
export type Sender = { readonly tab: number | null; readonly frame: number; readonly url: string | null };

/** @returns `null` for anything that is no message of ours. Never throws. */
export function parseMessage(raw: unknown): Message | null {
  const parsed = v.safeParse(Message, raw);
  return parsed.success ? parsed.output : null;
}

/** @throws if nobody listens, or this script has outlived its extension. */
export const send = (message: Message): Promise<unknown> => browser.runtime.sendMessage(message);

/**
 * Messages that are not ours, and senders that are not part of this extension, are passed over in silence:
 * there is nobody to tell.
 *
 * @returns The undo.
 */
export function onMessage(listener: (message: Message, sender: Sender) => Promise<void> | void): () => void {
  const onRaw = (raw: unknown, sender: Runtime.MessageSender): Promise<void> | undefined => {
    const message = sender.id === browser.runtime.id ? parseMessage(raw) : null;
    if (!message) return undefined;
    const { tab, frameId } = sender;
    return Promise.resolve(
      listener(message, { tab: tab?.id ?? null, frame: frameId ?? 0, url: tab?.url ?? null }),
    );
  };
  browser.runtime.onMessage.addListener(onRaw);
  return () => browser.runtime.onMessage.removeListener(onRaw);
}
