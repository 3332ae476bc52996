import type { ComponentChildren } from 'preact';
import type { DifferenceContent } from '../../core/report/difference-content.ts';
import { SourceLink } from './SourceLink.tsx';
import { useStrings } from './strings.tsx';
import { Words } from './Words.tsx';

export type DifferenceHeadProps = {
  readonly content: Pick<DifferenceContent, 'difference' | 'record'>;
  /** Of the heading. */
  readonly level?: 2 | 3;
  /** What the record's words rest on; in its place stand the sources. */
  readonly evidence?: ComponentChildren;
};

/** A question on which sources differ, and first of all what the primary document says. */
export function DifferenceHead({
  content: { difference, record },
  level = 3,
  evidence,
}: DifferenceHeadProps) {
  const { text } = useStrings();
  const Heading = `h${level}` as const;
  return (
    <>
      <Heading class="sc-difference__question">
        <Words>{difference.question}</Words>
      </Heading>
      <div class="sc-difference__part">
        <p class="sc-difference__label">{text('differenceRecord')}</p>
        <p>
          <Words>{record.says}</Words>
        </p>
        {evidence}
        {evidence === undefined && record.links.length > 0 && (
          <ul class="sc-sources">
            {record.links.map((link) => (
              <li key={link.url}>
                <SourceLink link={link} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}
