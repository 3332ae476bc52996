/** UI strings for views: handed in by whoever wires a view, so that a view names no extension API. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../../../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

export type Strings = {
  /** The message in the browser's language, its placeholders filled in order. */
  readonly text: (key: MessageKey, ...substitutions: readonly string[]) => string;
  /** BCP 47 of those messages, for dates, numbers and plurals. */
  readonly locale: string;
};

const StringsContext = createContext<Strings | null>(null);

export const StringsProvider = StringsContext.Provider;

/** @throws {Error} outside a `StringsProvider`: a view was mounted without its wiring. */
export function useStrings(): Strings {
  const strings = useContext(StringsContext);
  if (!strings) throw new Error('no StringsProvider above this component');
  return strings;
}
