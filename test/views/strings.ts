import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Strings } from '../../src/views/parts/strings.tsx';

type Message = { message: string; placeholders?: Record<string, { content: string }> };

/** The real English messages, placeholders filled the way browsers fill them: `$COUNT$` → its content → `$1`. */
export const englishStrings: Strings = {
  locale: messages.languageTag.message,
  text: (key, ...substitutions) => {
    const { message, placeholders = {} }: Message = messages[key];
    return message.replace(/\$(\w+)\$/g, (_, name: string) => {
      const placeholder = placeholders[name.toLowerCase()];
      if (!placeholder) throw new Error(`message "${key}": placeholder $${name}$ is not declared`);
      return placeholder.content.replace(/\$(\d)/g, (_, digit: string) => {
        const value = substitutions[Number(digit) - 1];
        if (value === undefined) throw new Error(`message "${key}": substitution ${digit} is missing`);
        return value;
      });
    });
  },
};
