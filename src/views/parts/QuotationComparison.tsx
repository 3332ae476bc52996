import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { CheckedQuotation } from '../../core/report/checked-quotation.ts';
import { describeQuotation, type ShownWording } from '../../core/report/quotation-content.ts';
import { hasOwnMarks } from '../../core/text/quote-words.ts';
import { Attribution } from './Attribution.tsx';
import { Caveat } from './Caveat.tsx';
import { DiffWords, isMarked } from './DiffWords.tsx';
import { isForeign, languageName } from './language-name.ts';
import { OtherPrintings } from './OtherPrintings.tsx';
import { PartialDate } from './PartialDate.tsx';
import { SourceLink } from './SourceLink.tsx';
import { SourceLinks } from './SourceLinks.tsx';
import { useStrings } from './strings.tsx';
import { Words } from './Words.tsx';
import { labelOfOriginal, labelOfWording } from './wording-label.ts';

/**
 * A quotation of the page over the record's words: what differs has a line; then whose words they are, where to see them, and who else printed them how. Says how the two compare, never which is right.
 */
export function QuotationComparison({ checked }: { checked: CheckedQuotation }) {
  const { text, locale } = useStrings();
  const { printed, wordings, elsewhere, isWhole } = describeQuotation(checked);
  const { quotation, namedOtherwise, pieces, renderings } = checked;
  const [{ rendering: compared }] = pieces;
  const listFormat = new Intl.ListFormat(locale, { type: 'conjunction' });
  const runs = [...printed, ...wordings.flatMap((wording) => wording.runs)];
  return (
    <div class="sc-comparison">
      {namedOtherwise && (
        <p class="sc-comparison__speakers">
          {text('quotationSpeakers', namedOtherwise.page, listFormat.format(namedOtherwise.record))}
        </p>
      )}
      <Labelled
        label={text('quotationPagePrints')}
        aside={
          isWhole && wordings[0] ? text('quotationWordForWord', labelOfWording(wordings[0], text)) : null
        }
      >
        <blockquote
          class={`sc-comparison__words sc-comparison__words--page ${hasOwnMarks(quotation.text) ? 'sc-comparison__words--marked' : ''}`}
          lang={wordings[0]?.language}
          dir="auto"
        >
          <DiffWords runs={printed} />
        </blockquote>
      </Labelled>
      {wordings.map((wording, number) => (
        <Wording key={wording.cited.position.id} wording={wording} isKnown={isWhole}>
          {number === 0 && <Legend kinds={new Set(runs.filter(isMarked).map(({ kind }) => kind))} />}
        </Wording>
      ))}
      {elsewhere.length > 0 && (
        <div class="sc-comparison__elsewhere">
          <p>{text('quotationElsewhere')}</p>
          <ul>
            {elsewhere.map(({ position }) => (
              <li key={position.id} class="sc-dots">
                <PartialDate date={position.date} />
                <bdi>
                  <Words>{position.occasion}</Words>
                </bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
      <OtherPrintings
        renderings={renderings.filter(({ rendering }) => rendering.id !== compared?.rendering.id)}
      />
    </div>
  );
}

type WordingProps = {
  readonly wording: ShownWording;
  /** Its words stand above already. */
  readonly isKnown: boolean;
  /** Follows the words. */
  readonly children: ComponentChildren;
};

/** The words that those of the page were compared with, the official ones where these are others, and whose they are. */
function Wording({ wording, isKnown, children }: WordingProps) {
  const { text, locale } = useStrings();
  const { cited, kind, language, rendering, runs, before, after, rest } = wording;
  const [isWhole, setIsWhole] = useState(rest.before + rest.after === '');
  const around = isWhole ? { before: rest.before + before, after: after + rest.after } : { before, after };
  const { position, links } = cited;
  const { exact, language: official } = position.quotation;
  return (
    <>
      {!isKnown && (
        <Labelled label={labelOfWording(wording, text)}>
          <blockquote
            class="sc-comparison__words"
            lang={language}
            dir="auto"
            cite={rendering?.link.source.url ?? links[0]?.source.url}
          >
            {around.before && <span class="sc-comparison__around">{around.before}</span>}
            <DiffWords runs={runs} />
            {around.after && <span class="sc-comparison__around">{around.after}</span>}
          </blockquote>
          {!isWhole && (
            <button type="button" class="sc-plain-button" onClick={() => setIsWhole(true)}>
              {text('quotationRest')}
            </button>
          )}
        </Labelled>
      )}
      {children}
      {rendering && <SourceLink link={rendering.link} brief />}
      {kind !== 'official' && (
        <Labelled
          label={labelOfOriginal(cited, text)}
          aside={
            isForeign(official, locale) ? text('quotationLanguage', languageName(official, locale)) : null
          }
        >
          <blockquote class="sc-comparison__words" lang={official} dir="auto" cite={links[0]?.source.url}>
            <Words>{exact}</Words>
          </blockquote>
        </Labelled>
      )}
      <div class="sc-comparison__about">
        <Attribution position={position} inline />
        <div class="sc-fact__foot">
          <SourceLinks evidence={position.evidence} links={links} brief />
          {position.caveat && <Caveat folded>{position.caveat}</Caveat>}
        </div>
      </div>
    </>
  );
}

type LabelledProps = {
  readonly label: string;
  readonly aside?: string | null;
  readonly children: ComponentChildren;
};

function Labelled({ label, aside, children }: LabelledProps) {
  const id = useId();
  return (
    <figure class="sc-comparison__part" aria-labelledby={id}>
      <figcaption class="sc-comparison__label sc-dots">
        <b id={id}>{label}</b>
        {aside && <span>{aside}</span>}
      </figcaption>
      {children}
    </figure>
  );
}

/** What the two kinds of line mean. Who hears the words has been told at each. */
function Legend({ kinds }: { kinds: ReadonlySet<string> }) {
  const { text } = useStrings();
  if (!kinds.has('deleted') && !kinds.has('inserted')) return null;
  return (
    <p class="sc-comparison__legend sc-dots" aria-hidden="true">
      {kinds.has('deleted') && (
        <span>
          <del>{text('quotationLeftOut')}</del>
        </span>
      )}
      {kinds.has('inserted') && (
        <span>
          <ins>{text('quotationPrintedOnly')}</ins>
        </span>
      )}
    </p>
  );
}
