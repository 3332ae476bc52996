/** UI strings for views: handed in by whoever wires a view, so that a view names no extension API. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../../../public/_locales/en/messages.json';
import type { UiStrings } from '../../core/report/ui-strings.ts';

/** A key of the messages. */
export type MessageKey = keyof typeof messages;

/** `UiStrings` with the keys that there are. */
export type Strings = UiStrings<MessageKey>;

const StringsContext = createContext<Strings | null>(null);

export const StringsProvider = StringsContext.Provider;

/** @throws {Error} outside a `StringsProvider`: a view was mounted without its wiring. */
export function useStrings(): Strings {
  const strings = useContext(StringsContext);
  if (!strings) throw new Error('no StringsProvider above this component');
  return strings;
}
