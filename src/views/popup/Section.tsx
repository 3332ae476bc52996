import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export type SectionProps = {
  readonly title: ComponentChildren;
  /** Set apart from what the page itself talks about. */
  readonly isAside?: boolean;
  /** Of the section itself, to jump to. */
  readonly anchor?: string;
  readonly children: ComponentChildren;
};

/** A part of what is told about the page, under its heading. */
export function Section({ title, isAside = false, anchor, children }: SectionProps) {
  const id = useId();
  return (
    <section class={isAside ? 'sc-section sc-section--aside' : 'sc-section'} aria-labelledby={id} id={anchor}>
      <h2 class="sc-heading" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}
