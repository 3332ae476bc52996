import { cleanup, render } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { onTestFinished } from 'vitest';
import { StringsProvider } from '../../src/views/parts/strings.tsx';
import { englishStrings } from './strings.ts';

/** A view with the real English messages, taken down when the test ends. */
export function renderView(view: ComponentChild) {
  onTestFinished(cleanup);
  return render(<StringsProvider value={englishStrings}>{view}</StringsProvider>);
}
