/** Between two looks, ms. Short against a person's patience, long against the cost of a look into a browser. */
const POLL_MS = 50;

/** What was waited for did not come. */
export class WaitTimeoutError extends Error {
  override readonly name = 'WaitTimeoutError';
}

/**
 * Look again and again until there is something.
 *
 * @param what - Names it in the error: `the page's report`.
 * @param look - Returns a falsy value as long as there is nothing. What it throws counts as nothing and goes into the
 *   error: a page that is just being replaced refuses to be looked at.
 * @throws {WaitTimeoutError} after `timeoutMs`.
 */
export async function waitUntil<T>(
  what: string,
  look: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  timeoutMs = 20_000,
): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  let cause: unknown;
  while (true) {
    try {
      const seen = await look();
      if (seen) return seen;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    if (Date.now() >= deadline) {
      const why = cause instanceof Error ? ` Last problem: ${cause.message}` : '';
      throw new WaitTimeoutError(`Waited ${timeoutMs} ms in vain for ${what}.${why}`, { cause });
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
