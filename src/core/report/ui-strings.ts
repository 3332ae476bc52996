/** Words for people, handed from the room that asks the browser for them to the views, which know the keys. */
export type UiStrings<Key extends string = string> = {
  /** The message in the browser's language, its placeholders filled in order. */
  readonly text: (key: Key, ...substitutions: readonly string[]) => string;
  /** BCP 47 of those messages, for dates, numbers and plurals. */
  readonly locale: string;
};
