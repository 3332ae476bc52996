/** The one place where a failure that nobody can act on is told: the extension's own console, each error once. */
const told = new WeakSet<object>();

export function reportError(error: unknown): void {
  if (typeof error === 'object' && error !== null) {
    if (told.has(error)) return;
    told.add(error);
  }
  // biome-ignore lint/suspicious/noConsole: this is the place
  console.error('Source Context:', error);
}
