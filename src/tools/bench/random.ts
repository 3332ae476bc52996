/** Chance with a seed: the same seed gives the same numbers on every machine, so every run measures the same texts. */
export type Random = {
  /** 0 to 1, 1 excluded. */
  readonly next: () => number;
  /** A whole number from 0 to `limit`, `limit` excluded. */
  readonly below: (limit: number) => number;
  /** @throws {RangeError} for an empty list. */
  readonly pick: <T>(items: readonly T[]) => T;
  /** Early items more often than late ones, as words of a language are. @throws {RangeError} for an empty list. */
  readonly pickEarly: <T>(items: readonly T[]) => T;
};

/** Mulberry32 by Tommy Ettinger, public domain: small, and even enough for texts. */
export function createRandom(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const at = <T>(items: readonly T[], place: number): T => {
    if (items.length === 0) throw new RangeError('Nothing to pick from.');
    // `as`, for a place below 1 is that of an item.
    return items[Math.floor(place * items.length)] as T;
  };
  return {
    next,
    below: (limit) => Math.floor(next() * limit),
    pick: (items) => at(items, next()),
    pickEarly: (items) => at(items, next() ** 2),
  };
}
