import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const views = join(import.meta.dirname, '../../../src/views');

it.each(['parts/tokens.css', 'parts/parts.css', 'card/card.css'])(
  'takes no size from the page’s root: %s',
  (file) => {
    const css = readFileSync(join(views, file), 'utf8').replace(/\/\*.*?\*\//gs, '');
    expect(css).not.toMatch(/\d(?:rem|rlh|rch|rex|ric)\b/);
  },
);
