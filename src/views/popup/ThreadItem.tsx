import { citePosition } from '../../core/links/cite.ts';
import type { Thread } from '../../core/ranking/build-threads.ts';
import { LaterMark } from '../parts/LaterMark.tsx';
import { LongList } from '../parts/LongList.tsx';
import { PartyHead } from '../parts/PartyHead.tsx';
import { QuotationBlock } from '../parts/QuotationBlock.tsx';
import { useStrings } from '../parts/strings.tsx';
import { joinNames } from './join-names.ts';
import type { PagePartProps } from './page-part.ts';
import { ReasonList } from './ReasonList.tsx';

type Part = Pick<PagePartProps, 'arranged' | 'index' | 'onReveal'>;

/** Answers shown before "Show all": more, and the next thread is out of sight. */
const SHOWN_REPLIES = 2;

/** What was said and what was answered, one under the other at equal size. */
export function ThreadItem({ thread, ...part }: Part & { readonly thread: Thread }) {
  const { text, locale } = useStrings();
  const { position, replies, others } = thread;
  const names = new Set(
    others.map((id) => part.index.position(id)).map(({ speaker, organization }) => speaker ?? organization),
  );
  const isLater = part.arranged.isLater(part.index.position(position));
  return (
    <article class="sc-thread">
      <Side id={position} label={replies.length > 0 ? text('positionLabel') : undefined} {...part} />
      <LongList class="sc-thread__replies" items={replies} limit={SHOWN_REPLIES} keyOf={(id) => id}>
        {(id) => (
          // Where what was said is later than the page, the heading says so, and what answers it is later still.
          <Side id={id} label={text('replyLabel')} isMarked={!isLater} {...part} />
        )}
      </LongList>
      {replies.length + others.length === 0 && part.index.position(position).repliesTo.length === 0 && (
        <p class="sc-aside">{text('threadNoAnswer')}</p>
      )}
      {names.size > 0 && <p class="sc-aside">{text('threadOthers', joinNames([...names], locale))}</p>}
    </article>
  );
}

type SideProps = Part & {
  readonly id: string;
  readonly label: string | undefined;
  /** Whether it is said where it is later than the page. */
  readonly isMarked?: boolean;
};

function Side({ id, label, isMarked = false, arranged, index, onReveal }: SideProps) {
  const cited = citePosition(index.position(id), index);
  return (
    <div class="sc-thread__side">
      <h3>
        <PartyHead party={cited.party} label={label} />
      </h3>
      {isMarked && arranged.isLater(cited.position) && <LaterMark />}
      <QuotationBlock cited={cited}>
        <ReasonList because={arranged.becauseOf(id)} onReveal={onReveal} />
      </QuotationBlock>
    </div>
  );
}
