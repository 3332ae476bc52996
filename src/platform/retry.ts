/** Asking somebody who may go away in the middle of the answer. */

/**
 * @param send - Resolves to `undefined`, or rejects, where nobody has answered.
 * @param isAlive - Whether there is any use in asking again.
 * @param delayMs - Before the one time it is asked again.
 * @param retryWithinMs - Later than this nobody asks again: whoever asked may have given up, and asked anew.
 * @returns Asks. `undefined` where nobody has answered twice; never rejects.
 */
export function createAsker<M>(
  send: (message: M) => Promise<unknown>,
  isAlive: () => boolean,
  delayMs: number,
  retryWithinMs: number,
): (message: M) => Promise<unknown> {
  // Not `async`: the API throws at once where the extension is gone.
  const sendOnce = (message: M): Promise<unknown> =>
    new Promise((resolve) => resolve(send(message))).catch(() => undefined);
  return async (message) => {
    const began = Date.now();
    const answer = await sendOnce(message);
    if (answer !== undefined || !isAlive() || Date.now() - began > retryWithinMs) return answer;
    await new Promise((resolve) => setTimeout(resolve, delayMs));
    return isAlive() ? sendOnce(message) : undefined;
  };
}
