import type { MessageKey, Strings } from '../parts/strings.tsx';

/** What is said of a page, and what of a text that was pasted. */
const IN_TEXT: Partial<Record<MessageKey, MessageKey>> = {
  mentionCountOne: 'mentionCountInTextOne',
  mentionCountOther: 'mentionCountInTextOther',
  mentionsHint: 'mentionsHintInText',
  passingLine: 'passingLineInText',
  pageDatedText: 'pageDatedTextInText',
  quotationsHeading: 'quotationsHeadingInText',
  quotationPagePrints: 'quotationPagePrintsInText',
  quotationSpeakers: 'quotationSpeakersInText',
  factsHeading: 'factsHeadingInText',
  factsNone: 'factsNoneInText',
  reasonsLabel: 'reasonsLabelInText',
  positionsNone: 'positionsNoneInText',
  laterHint: 'laterHintInText',
  backgroundHint: 'backgroundHintInText',
};

/** The same strings, but for those that speak of “this page”. */
export const speakOfText = (strings: Strings): Strings => ({
  ...strings,
  text: (key, ...substitutions) => strings.text(IN_TEXT[key] ?? key, ...substitutions),
});
