/** Asks the background for the words of a card: a page's script carries none of them. */

import type { CardChoice } from '../core/ranking/choose-for-card.ts';
import type { CardContent } from '../core/report/card-content.ts';
import { send } from './messages.ts';

/**
 * @returns `null` where the background's dataset does not have these records: it is of another version than this script.
 * @throws if this script has outlived its extension.
 */
export async function askForCard(choice: CardChoice): Promise<CardContent | null> {
  const answer = await send({ type: 'card', choice });
  // `as`, for only our own background answers, with what `buildCardContent` made.
  return (answer ?? null) as CardContent | null;
}
