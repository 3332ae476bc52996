import type { CitedRendering } from '../../core/report/checked-quotation.ts';
import { plural } from './plural.ts';
import { SourceLink } from './SourceLink.tsx';
import { useStrings } from './strings.tsx';
import { Words } from './Words.tsx';

/** Who printed the words of a position how, folded. Nothing where nobody else is known to. */
export function OtherPrintings({ renderings }: { renderings: readonly CitedRendering[] }) {
  const strings = useStrings();
  if (renderings.length === 0) return null;
  return (
    <details class="sc-printings">
      <summary>{plural(strings, 'renderingCount', renderings.length)}</summary>
      <ul>
        {renderings.map(({ rendering, link }) => (
          <li key={rendering.id}>
            <SourceLink link={link} brief />
            <blockquote lang={rendering.language} dir="auto" cite={link.source.url}>
              <Words>{rendering.text}</Words>
            </blockquote>
            <p class="sc-printings__note">
              <Words>{rendering.note}</Words>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
