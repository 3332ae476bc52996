/** Sends messages between our parts, and hears them. */
import browser, { type Runtime } from 'webextension-polyfill';
import { type Message, parseMessage } from './message.ts';

export type { Message } from './message.ts';

/** Who sent a message. */
export type Sender = {
  /** `null` for a page of ours that is no tab. */
  readonly tab: number | null;
  /** Within the tab; 0 is the top one. */
  readonly frame: number;
  /** Address of the tab, not of the frame; `null` where there is none or the browser does not say. */
  readonly url: string | null;
  /** A page of the extension itself: not a script of ours in a page of the web, which that page's process could forge. */
  readonly isOwnPage: boolean;
};

/**
 * @returns What the one part that answers this message has answered; `undefined` for a message without an answer.
 * @throws if nobody listens, or this script has outlived its extension.
 */
export const send = (message: Message): Promise<unknown> => browser.runtime.sendMessage(message);

/**
 * Called for each message.
 *
 * @returns The answer in time, or `undefined` at once to leave the message to the other parts: every part of ours hears
 *   every message, and the first that answers is the one the sender hears.
 */
export type MessageListener = (message: Message, sender: Sender) => Promise<unknown> | undefined;

/**
 * Messages that are not ours, and senders that are not part of this extension, are passed over in silence:
 * there is nobody to tell.
 *
 * @returns The undo.
 */
export function onMessage(listener: MessageListener): () => void {
  const onRaw = (raw: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    const message = sender.id === browser.runtime.id ? parseMessage(raw) : null;
    if (!message) return undefined;
    const { tab, frameId } = sender;
    return listener(message, {
      tab: tab?.id ?? null,
      frame: frameId ?? 0,
      url: tab?.url ?? null,
      isOwnPage: sender.url?.startsWith(browser.runtime.getURL('')) ?? false,
    });
  };
  browser.runtime.onMessage.addListener(onRaw);
  return () => browser.runtime.onMessage.removeListener(onRaw);
}
