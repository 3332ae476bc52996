/** "Look up" on selected words: they wait in memory for the popup's first question, and nowhere else. */
import { MAX_TEXT_LENGTH } from '../core/report/text-question.ts';

/** A selection on which the menu's entry was pressed. */
export type Selected = {
  /** As the browser tells it: in one line (Chromium 156), perhaps not all of it. */
  readonly text: string;
  /** `null` where it stands in no tab that we could name, such as a PDF's viewer. */
  readonly tab: number | null;
  /** Within the tab; 0 is the top one. */
  readonly frame: number;
};

export type LookUpDoors = {
  /** The selected text with its lines; empty where no extension may look. Never rejects. */
  readonly readSelection: (tab: number, frame: number) => Promise<string>;
  /** Rejects where the browser does not open it now. */
  readonly openPopup: () => Promise<void>;
  /** The popup's page in a tab of its own. @param tab - The one that it is to look at. */
  readonly openPopupPage: (tab: number | null) => Promise<void>;
};

export type LookUp = {
  readonly onChosen: (selected: Selected) => Promise<void>;
  /** The text, once; `null` where there is none to hand out. */
  readonly take: () => Promise<string | null>;
};

export function createLookUp({ readSelection, openPopup, openPopupPage }: LookUpDoors): LookUp {
  let waiting: Promise<string> | null = null;

  async function readWhole({ text, tab, frame }: Selected): Promise<string> {
    const whole = tab === null ? '' : await readSelection(tab, frame);
    // Another selection, or what a text box shows besides: then the browser's word stands.
    const isSame = dropSpace(whole).startsWith(dropSpace(text));
    return (isSame ? whole : text).slice(0, MAX_TEXT_LENGTH);
  }

  return {
    onChosen: async (selected) => {
      waiting = readWhole(selected);
      try {
        // Before anything is waited for: Firefox opens it only in answer to the press itself.
        await openPopup().catch(() => openPopupPage(selected.tab));
      } catch (error) {
        waiting = null; // or a popup that is opened for something else would show it
        throw error;
      }
    },
    take: async () => {
      const text = waiting;
      waiting = null;
      return text;
    },
  };
}

const dropSpace = (text: string): string => text.replace(/\s+/g, '');
