/** Asks the background for what a page's script carries none of: what a text holds, and the words of a card. */
import type { CardContent } from '../core/report/card-content.ts';
import type { CardQuestion } from '../core/report/card-question.ts';
import type { PageReport } from '../core/report/page-report.ts';
import type { TextQuestion } from '../core/report/text-question.ts';
import { isExtensionAlive } from './lifetime.ts';
import type { Message } from './message.ts';
import { send } from './messages.ts';
import { createAsker } from './retry.ts';

/** The browser ends the background at any time, and begins it anew for the next message, ms. */
const RETRY_DELAY_MS = 200;

/** One that ends is heard of soon. What it worked on for longer than this may be what ended it, ms. */
const RETRY_WITHIN_MS = 10_000;

const ask = createAsker<Message>(send, isExtensionAlive, RETRY_DELAY_MS, RETRY_WITHIN_MS);

// `as` in both, for only our own background answers, with what its core made.

/** @returns `null` where there is no answer to be had now. Never rejects. */
export const askForReport = async (question: TextQuestion): Promise<PageReport | null> =>
  ((await ask({ type: 'analyse', question })) ?? null) as PageReport | null;

/**
 * @returns `null` where there is no answer to be had now, or the background's dataset does not have these records: it is of
 *   another version than this script. Never rejects.
 */
export const askForCard = async (question: CardQuestion): Promise<CardContent | null> =>
  ((await ask({ type: 'card', question })) ?? null) as CardContent | null;
