import type { ComponentChildren } from 'preact';
import type { Evidence } from '../../core/dataset/types.ts';
import type { SourceLink as Link } from '../../core/links/source-link.ts';
import { formatDate } from '../parts/format-date.ts';
import { SourceLink } from '../parts/SourceLink.tsx';
import { type MessageKey, useStrings } from '../parts/strings.tsx';
import { Words } from '../parts/Words.tsx';
import { hostOf } from './host-of.ts';

const CHECKED_MESSAGE: Record<Evidence['checked'], MessageKey> = {
  script: 'checkedScript',
  'second reader': 'checkedSecondReader',
  once: 'checkedOnce',
};

export type EvidenceItemProps = {
  readonly link: Link;
  /** The passage; without it the whole document is meant, or, where a speaker is named, the words of the record. */
  readonly quotation?: string | undefined;
  /** Of the passage, where it is not the source's. */
  readonly language?: string;
  readonly role?: Evidence['role'];
  readonly checked: Evidence['checked'];
  readonly speaker?: string | undefined;
  /** What there is to say about the words; stands after them. */
  readonly children?: ComponentChildren;
};

/** One passage that a record rests on: its words, whose they are, when and where they were read, and the way there. */
export function EvidenceItem({
  link,
  quotation,
  language,
  role,
  checked,
  speaker,
  children,
}: EvidenceItemProps) {
  const { text, locale } = useStrings();
  const { authors, retrieved, seenAt, note } = link.source;
  const day = formatDate(retrieved, locale);
  const host = hostOf(seenAt);
  return (
    <div class="sc-quoted">
      {role === 'disputes' && <p class="sc-aside">{text('sourceDisputes')}</p>}
      {quotation === undefined ? (
        <p class="sc-aside">{text(speaker ? 'evidenceAbove' : 'evidenceNoWords')}</p>
      ) : (
        <blockquote lang={language ?? link.source.language} dir="auto">
          <Words>{quotation}</Words>
        </blockquote>
      )}
      {children}
      <SourceLink link={link} />
      <p class="sc-aside sc-dots">
        {speaker && <bdi>{text('evidenceSpeaker', speaker)}</bdi>}
        {authors.length > 0 && <bdi>{text('evidenceAuthors', authors.join(', '))}</bdi>}
        <span>
          {seenAt === undefined
            ? text('evidenceRead', day)
            : host
              ? text('evidenceReadCopy', day, host)
              : text('evidenceReadStored', day)}
        </span>
        <span>{text(CHECKED_MESSAGE[checked])}</span>
      </p>
      {note && (
        <p class="sc-aside">
          <Words>{note}</Words>
        </p>
      )}
    </div>
  );
}
