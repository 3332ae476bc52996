import type { SourceLink as Link } from '../../core/links/source-link.ts';
import { Icon } from './Icon.tsx';
import { SourceTitle, titleOf } from './SourceTitle.tsx';

export type SourceAnchorProps = {
  readonly link: Link;
  /** The publisher's name alone to be seen; the title is then read out and in the tool tip. */
  readonly brief?: boolean;
};

/** The link to a source, at the quoted sentence. */
export function SourceAnchor({ link: { source, url }, brief = false }: SourceAnchorProps) {
  return (
    <a
      href={url}
      hreflang={source.language}
      target="_blank"
      rel="noopener noreferrer"
      title={brief ? titleOf(source) : undefined}
    >
      <bdi>{source.publisher}</bdi>
      <span class={brief ? 'sc-unseen' : undefined}>
        {': '}
        <SourceTitle source={source} />
      </span>
      {/* A word joiner: the icon never stands alone on the next line. */}
      <span class="sc-source__icon" aria-hidden="true">
        {'\u2060'}
        <Icon name="out" />
      </span>
    </a>
  );
}
