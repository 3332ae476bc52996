import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { DatasetIndex } from '../../core/dataset/dataset-index.ts';
import { hasFindings } from '../../core/report/has-findings.ts';
import type { TabReport } from '../../core/report/merge-reports.ts';
import type { TextSpan } from '../../core/text/text-span.ts';
import { formatCount, plural } from '../parts/plural.ts';
import { type Strings, StringsProvider, useStrings } from '../parts/strings.tsx';
import { describeFindings } from './describe-findings.ts';
import { ReportView } from './ReportView.tsx';
import { selectInBox } from './select-in-box.ts';
import { speakOfText } from './text-strings.ts';
import { type Checked, type CheckText, useChecked } from './use-checked.ts';

/** Most that is read at once, UTF-16 units: a hundred printed pages. Browsers are slow to lay out a box of much more. */
export const MAX_CHECKED_LENGTH = 200_000;

export type CheckViewProps = {
  readonly index: DatasetIndex;
  readonly onCheck: CheckText;
  /** A text to begin with, or that takes the place of the one that is there; `null`: none. */
  readonly lookedUp: string | null;
};

/** Any text, and what of the record fits it: for what stands where no page can be read. */
export function CheckView({ index, onCheck, lookedUp }: CheckViewProps) {
  const strings = useStrings();
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(lookedUp ?? '');
  useEffect(() => {
    if (lookedUp !== null) setText(lookedUp);
  }, [lookedUp]);
  const isBlank = text.trim() === '';
  const isTooLong = text.length > MAX_CHECKED_LENGTH;
  const checked = useChecked(isBlank || isTooLong ? null : text, onCheck);
  const ofText = useMemo(() => speakOfText(strings), [strings]);
  const report = checked?.report;
  const status = describeStatus({ text, isBlank, isTooLong, checked }, strings);
  /** Below, for those who see it. */
  const isTold = status === '';

  function clear(): void {
    setText('');
    box.current?.focus();
  }

  /** While a text is still read, the places are those of the one before. */
  function reveal(_frame: number, span: TextSpan): void {
    if (box.current && checked?.text === box.current.value) selectInBox(box.current, span);
  }

  return (
    <div class="sc-sections">
      <section class="sc-box">
        <label class="sc-heading" for={id}>
          {strings.text('checkLabel')}
        </label>
        <textarea
          id={id}
          ref={box}
          class="sc-box__text"
          rows={6}
          dir="auto"
          spellcheck={false}
          autocomplete="off"
          value={text}
          aria-describedby={`${id}-status`}
          aria-invalid={isTooLong}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <div class="sc-box__foot">
          <span class="sc-aside">
            {strings.text(
              'checkLength',
              formatCount(text.length, strings.locale),
              formatCount(MAX_CHECKED_LENGTH, strings.locale),
            )}
          </span>
          <button type="button" class="sc-plain-button" disabled={text === ''} onClick={clear}>
            {strings.text('checkClear')}
          </button>
        </div>
        <p
          id={`${id}-status`}
          class={isTooLong ? 'sc-box__status sc-box__status--warning' : 'sc-box__status'}
          role="status"
        >
          {status}
          {isTold && report && <span class="sc-unseen">{describeReport(report, ofText)}</span>}
        </p>
      </section>
      {report && hasFindings(report) && (
        <StringsProvider value={ofText}>
          <ReportView report={report} index={index} onReveal={reveal} foldsMentions />
        </StringsProvider>
      )}
    </div>
  );
}

/** What there is below, for who does not see it. */
function describeReport(report: TabReport, strings: Strings): string {
  const { quotations, differences } = describeFindings(report, strings);
  const count = report.mentions.length;
  const mentions = count > 0 ? plural(strings, 'mentionCount', count) : null;
  return [mentions, quotations, differences].filter((one) => one !== null).join('. ');
}

type BoxState = {
  readonly text: string;
  readonly isBlank: boolean;
  readonly isTooLong: boolean;
  readonly checked: Checked | null;
};

/** Empty where the report says it all. */
function describeStatus({ text, isBlank, isTooLong, checked }: BoxState, strings: Strings): string {
  if (isTooLong) {
    return plural(strings, 'checkTooLong', text.length - MAX_CHECKED_LENGTH);
  }
  if (isBlank) return strings.text('checkEmpty');
  if (checked?.text !== text) return strings.text('checkReading');
  if (!checked.report) return strings.text('checkFailed');
  return hasFindings(checked.report) ? '' : strings.text('checkNothing');
}
