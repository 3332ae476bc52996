import { useEffect, useState } from 'preact/hooks';
import type { TabReport } from '../../core/report/merge-reports.ts';

/** A text, and what was found in it; `null`: there was no answer. */
export type Checked = { readonly text: string; readonly report: TabReport | null };

/** Whose text is read. @returns `null` where there is no answer to be had. Never rejects. */
export type CheckText = (text: string) => Promise<TabReport | null>;

/** After the last key; shorter, and most of what is read is never looked at, ms. */
const PAUSE_MS = 350;

/**
 * What was found in a text, once it has been left alone for a moment.
 *
 * @param text - `null`: nothing is to be read, and what was found before is forgotten.
 * @param check - The same one each time.
 * @returns The last answer, of an earlier text while there is none for this; an answer that comes too late is dropped.
 */
export function useChecked(text: string | null, check: CheckText): Checked | null {
  const [checked, setChecked] = useState<Checked | null>(null);
  useEffect(() => {
    if (text === null) {
      setChecked(null);
      return;
    }
    let isLatest = true;
    const timer = setTimeout(async () => {
      const report = await check(text);
      if (isLatest) setChecked({ text, report });
    }, PAUSE_MS);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [text, check]);
  return checked;
}
