// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../../src/core/dataset/types.ts';
import { buildSourceLink } from '../../../src/core/links/source-link.ts';
import { EvidenceGroup } from '../../../src/views/popup/EvidenceGroup.tsx';
import { EvidenceItem } from '../../../src/views/popup/EvidenceItem.tsx';
import { renderView } from '../render-view.tsx';
import { viewIndex } from '../view-index.ts';

const linkOf = (rest: Partial<Source> = {}, page?: number) =>
  buildSourceLink({ ...viewIndex.source('order'), ...rest }, undefined, page);

describe('EvidenceItem', () => {
  it.each([
    [undefined, 'Read on 20 November 2026'],
    ['https://www.copies.example.net/a', 'Read on 20 November 2026 in a copy at copies.example.net'],
    ['seeds/004.txt', 'Read on 20 November 2026 in a copy that is not online'],
  ])('tells where a source was read: %s', (seenAt, words) => {
    renderView(<EvidenceItem link={linkOf({ seenAt })} quotation="so it is" checked="script" />);
    expect(screen.getByText(words)).toBeTruthy();
  });

  it.each([
    ['script', 'words compared with the source by a program'],
    ['second reader', 'words compared with the source by a second person'],
    ['once', 'copied by one person, not yet compared by another'],
  ] as const)('tells how the words were compared: %s', (checked, words) => {
    renderView(<EvidenceItem link={linkOf()} quotation="so it is" checked={checked} />);
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('tells the page of a PDF', () => {
    renderView(<EvidenceItem link={linkOf({}, 3)} quotation="so it is" checked="script" />);
    expect(screen.getByText('page 3')).toBeTruthy();
  });

  it('tells what there is to know of the source', () => {
    renderView(
      <EvidenceItem link={linkOf({ note: 'A second printing.' })} quotation="so it is" checked="script" />,
    );
    expect(screen.getByText('A second printing.')).toBeTruthy();
  });

  it('gives the words in their own language and direction', () => {
    renderView(<EvidenceItem link={linkOf()} quotation="نعم" language="ar" checked="script" />);
    expect(screen.getByText('نعم').closest('blockquote')).toMatchObject({ lang: 'ar', dir: 'auto' });
  });
});

describe('EvidenceGroup of a quotation', () => {
  const said = { words: 'We never roll, and never did.', speaker: 'Jane Roe' };
  function renderEvidence(exact?: string) {
    const evidence = { source: 'order', role: 'supports', checked: 'script' } as const;
    const { container } = renderView(
      <EvidenceGroup
        evidence={[exact === undefined ? evidence : { ...evidence, quotation: { exact } }]}
        links={[linkOf()]}
        said={said}
      />,
    );
    const group = container.querySelector('details');
    if (!group) throw new Error('no group');
    group.open = true;
    group.dispatchEvent(new Event('toggle'));
    return screen.findByText(/^Read on/).then(() => group.textContent);
  }

  it('names the speaker where the passage is the speaker’s words', async () => {
    expect(await renderEvidence('We never roll')).toContain('Said by Jane Roe');
  });

  it('stands for the quotation where it has no words of its own', async () => {
    const text = await renderEvidence();
    expect(text).toContain('The words quoted above stand there.');
    expect(text).toContain('Said by Jane Roe');
  });

  it('does NOT give a reporter’s words to the speaker', async () => {
    expect(await renderEvidence('Jane Roe issued a warning: “We never roll”')).not.toContain('Said by');
  });
});
