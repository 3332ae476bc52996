// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { arrangeReport } from '../../../src/core/report/arrange-report.ts';
import { ThreadItem } from '../../../src/views/popup/ThreadItem.tsx';
import { renderView } from '../render-view.tsx';
import { viewIndex } from '../view-index.ts';
import { tabReport } from './tab-report.ts';

test.each<[string, string[], boolean]>([
  ['has none', [], true],
  ['has one that another thread shows', ['company-reply'], false],
])('says that the record has no answer where it %s: %j', (_, others, isSaid) => {
  renderView(
    <ThreadItem
      thread={{ position: 'agency-risk', replies: [], others }}
      arranged={arrangeReport(tabReport, viewIndex)}
      index={viewIndex}
      onReveal={() => {}}
    />,
  );
  expect(screen.queryByText(/no answer/i) !== null).toBe(isSaid);
  expect(screen.queryByText(/^Other answers in the record: /) !== null).toBe(!isSaid);
});
