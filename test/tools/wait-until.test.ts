import { describe, expect, it } from 'vitest';
import { WaitTimeoutError, waitUntil } from '../../src/tools/wait-until.ts';

describe('waitUntil', () => {
  it('returns what it sees, as soon as it sees something', async () => {
    const looks = [null, 0, '', 'here'];
    expect(await waitUntil('it', () => looks.shift() as string)).toBe('here');
  });

  it('goes on after a look that throws', async () => {
    let looks = 0;
    const seen = await waitUntil('it', () => {
      looks += 1;
      if (looks === 1) throw new Error('not yet');
      return looks;
    });
    expect(seen).toBe(2);
  });

  it('says what it waited for, and why the last look failed', async () => {
    const cause = new Error('closed');
    const waiting = waitUntil('the card', () => Promise.reject(cause), 10);
    await expect(waiting).rejects.toThrow(
      new WaitTimeoutError('Waited 10 ms in vain for the card. Last problem: closed'),
    );
    await expect(waiting).rejects.toMatchObject({ cause });
  });
});
