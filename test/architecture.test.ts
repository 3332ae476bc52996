/**
 * The house as a test: which room may import which, and who may speak to the browser.
 *
 * Rooms are the folders of `src`, those of `core` and `views` each by itself. A new room has to be entered here.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'vite';
import { describe, expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

const CORE = [
  'core/dataset',
  'core/lexicon',
  'core/links',
  'core/mentions',
  'core/quotes',
  'core/ranking',
  'core/report',
  'core/text',
] as const;

type RoomRule = {
  /** Rooms it may import, besides itself. */
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
};

const PAGES_THAT_JOIN: RoomRule = {
  rooms: [
    ...CORE,
    'page',
    'platform',
    'views/parts',
    'views/highlight',
    'views/card',
    'views/popup',
    'views/options',
  ],
  packages: ['preact'],
};
const VIEW: RoomRule = { rooms: [...CORE, 'views/parts'], packages: ['preact'] };

const HOUSE: Readonly<Record<string, RoomRule>> = {
  'core/text': { rooms: [], packages: [] },
  'core/dataset': { rooms: ['core/text'], packages: ['valibot'] },
  'core/lexicon': { rooms: ['core/dataset', 'core/text'], packages: [] },
  'core/mentions': { rooms: ['core/dataset', 'core/lexicon', 'core/text'], packages: [] },
  'core/quotes': { rooms: ['core/dataset', 'core/text'], packages: [] },
  'core/ranking': { rooms: ['core/dataset', 'core/mentions', 'core/text'], packages: [] },
  'core/links': { rooms: ['core/dataset', 'core/text'], packages: [] },
  'core/report': { rooms: CORE, packages: [] },
  page: { rooms: CORE, packages: [] },
  platform: { rooms: CORE, packages: ['valibot', 'webextension-polyfill'] },
  'views/parts': { rooms: CORE, packages: ['preact'] },
  'views/highlight': { rooms: CORE, packages: [] },
  'views/card': { ...VIEW, packages: ['preact', '@floating-ui/dom'] },
  'views/popup': VIEW,
  'views/options': VIEW,
  'content.ts': PAGES_THAT_JOIN,
  'background.ts': { ...PAGES_THAT_JOIN, rooms: [...PAGES_THAT_JOIN.rooms, 'content.ts'] },
  'main.tsx': PAGES_THAT_JOIN,
  'sentinel.ts': { rooms: [], packages: [] },
};

/** File, and the one room it may import although its own may not. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'core/dataset/bundled.ts': 'data',
  // The keys of the UI's words, as a type.
  'views/parts/strings.tsx': '../public',
};

type Import = { readonly specifier: string; readonly isType: boolean };

/** `views/card/Card.tsx` → `views/card`; files beside the rooms, and those that join them, stand for themselves. */
function roomOf(file: string): string {
  const [first = '', second = ''] = file.split('/');
  if (/^views\/[^/]+\/main\.tsx$/.test(file)) return 'main.tsx';
  return ['core', 'views', '..'].includes(first) ? `${first}/${second}` : first;
}

/** @param file - Below `src`. @returns Why it may not import this; `null` if it may. */
function findForbidden(file: string, { specifier, isType }: Import): string | null {
  const room = roomOf(file);
  const target = specifier.startsWith('.')
    ? roomOf(path.posix.join(path.posix.dirname(file), specifier.replace(/\?.*$/, '')))
    : (/^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier);
  const problem = `${room} may not import ${target} (${file}: ${specifier})`;
  if (target === room || EXCEPTIONS[file] === target) return null;
  if (room === 'tools') return !isType && /^(?:views|page|main\.tsx)/.test(target) ? problem : null;
  if (room === 'sentinel.ts' && isType) return null;
  const { rooms, packages } = HOUSE[room] ?? { rooms: [], packages: [] };
  return [...rooms, ...packages].includes(target) ? null : problem;
}

/** What a source file imports, and where it speaks to the browser: `chrome.dom`. */
function readSource(name: string, text: string): { imports: Import[]; apis: string[] } {
  const imports: Import[] = [];
  const apis: string[] = [];
  const { program, errors } = parseSync(name, text);
  if (errors.length > 0) throw new Error(`${name}: ${errors[0]?.message}`);
  const isApi = (word: string): boolean => word === 'chrome' || word === 'browser';
  new Visitor({
    ImportDeclaration: ({ source, importKind, specifiers }) => {
      const isType =
        importKind === 'type' ||
        (specifiers.length > 0 &&
          specifiers.every((one) => one.type === 'ImportSpecifier' && one.importKind === 'type'));
      imports.push({ specifier: source.value, isType });
    },
    ExportNamedDeclaration: ({ source, exportKind }) => {
      if (source) imports.push({ specifier: source.value, isType: exportKind === 'type' });
    },
    ExportAllDeclaration: ({ source, exportKind }) => {
      imports.push({ specifier: source.value, isType: exportKind === 'type' });
    },
    ImportExpression: ({ source }) => {
      const isKnown = source.type === 'Literal' && typeof source.value === 'string';
      imports.push({ specifier: isKnown ? String(source.value) : 'a computed name', isType: false });
    },
    TSImportType: ({ source }) => {
      imports.push({ specifier: source.value, isType: true });
    },
    MemberExpression: ({ object, property }) => {
      const word = property.type === 'Identifier' ? property.name : '…';
      if (object.type !== 'Identifier') return;
      if (isApi(object.name)) apis.push(`${object.name}.${word}`);
      if (/^(?:globalThis|window|self)$/.test(object.name) && isApi(word))
        apis.push(`${object.name}.${word}`);
    },
  }).visit(program);
  return { imports, apis };
}

const entries = readdirSync(SRC, { recursive: true, withFileTypes: true }).map((entry) => ({
  path: path.relative(SRC, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
  isFolder: entry.isDirectory(),
}));
const sources = entries
  .filter(({ path, isFolder }) => !isFolder && /(?<!\.d)\.(?:tsx?|mjs)$/.test(path))
  .map(({ path: file }) => {
    const text = readFileSync(path.join(SRC, file), 'utf8');
    return { file, lines: text.split('\n').length - 1, ...readSource(file, text) };
  });

describe('the repository', () => {
  test('every import keeps to the rooms', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(
      sources.flatMap(({ file, imports }) => imports.map((one) => findForbidden(file, one)).filter(Boolean)),
    ).toEqual([]);
  });

  test('every room is known', () => {
    const rooms = new Set(sources.map(({ file }) => roomOf(file)));
    expect([...rooms].filter((room) => room !== 'tools' && !HOUSE[room])).toEqual([]);
  });

  test('only platform and the sentinel speak to the browser', () => {
    const others = sources.filter(({ file }) => !/^(?:platform|tools)\/|^sentinel\.ts$/.test(file));
    expect(others.flatMap(({ file, apis }) => apis.map((api) => `${file} uses ${api}`))).toEqual([]);
  });

  test('no source file is longer than 320 lines', () => {
    expect(sources.filter(({ lines }) => lines > 320).map(({ file, lines }) => `${file}: ${lines}`)).toEqual(
      [],
    );
  });

  test('nothing is kept in a drawer for all sorts', () => {
    const drawers = entries.filter(({ path: name, isFolder }) =>
      (isFolder
        ? /(?:^|\/)(?:utils?|helpers?|common|types)$/
        : /(?:^|\/)(?:utils?|helpers?|common)\.[^/]+$/
      ).test(name),
    );
    expect(drawers.map(({ path }) => path)).toEqual([]);
  });
});

describe('findForbidden', () => {
  const value = (specifier: string): Import => ({ specifier, isType: false });
  const type = (specifier: string): Import => ({ specifier, isType: true });

  test.each([
    ['views/card/Card.tsx', value('../../platform/tabs.ts'), 'views/card may not import platform'],
    ['views/card/Card.tsx', type('../../page/scan.ts'), 'views/card may not import page'],
    ['views/card/Card.tsx', value('../popup/Popup.tsx'), 'views/card may not import views/popup'],
    ['views/popup/Popup.tsx', value('../card/Card.tsx'), 'views/popup may not import views/card'],
    ['views/popup/Popup.tsx', value('./main.tsx'), 'views/popup may not import main.tsx'],
    ['views/parts/Icon.tsx', value('../popup/Tabs.tsx'), 'views/parts may not import views/popup'],
    ['views/highlight/painter.ts', value('preact'), 'views/highlight may not import preact'],
    ['core/text/fold.ts', type('../dataset/types.ts'), 'core/text may not import core/dataset'],
    ['core/dataset/types.ts', value('../../data/facts.json'), 'core/dataset may not import data'],
    ['core/dataset/types.ts', value('../links/cite.ts'), 'core/dataset may not import core/links'],
    [
      'core/ranking/rank-records.ts',
      type('../lexicon/lexicon.ts'),
      'core/ranking may not import core/lexicon',
    ],
    [
      'core/quotes/check-quotation.ts',
      type('../mentions/mention.ts'),
      'core/quotes may not import core/mentions',
    ],
    ['core/report/page-report.ts', type('../../page/scan.ts'), 'core/report may not import page'],
    ['core/text/fold.ts', value('valibot'), 'core/text may not import valibot'],
    ['core/text/fold.ts', value('node:fs'), 'core/text may not import node:fs'],
    ['page/scan.ts', value('webextension-polyfill'), 'page may not import webextension-polyfill'],
    ['page/scan.ts', value('preact/hooks'), 'page may not import preact'],
    ['page/scan.ts', value('../views/card/Card.tsx'), 'page may not import views/card'],
    ['platform/tabs.ts', type('../views/card/Card.tsx'), 'platform may not import views/card'],
    ['platform/tabs.ts', value('../page/scan.ts'), 'platform may not import page'],
    ['sentinel.ts', value('./core/text/fold.ts'), 'sentinel.ts may not import core/text'],
    ['content.ts', value('./tools/serve.ts'), 'content.ts may not import tools'],
    ['content.ts', value('webextension-polyfill'), 'content.ts may not import webextension-polyfill'],
    ['views/popup/main.tsx', value('../../background.ts'), 'main.tsx may not import background.ts'],
    ['tools/serve.ts', value('../views/card/Card.tsx'), 'tools may not import views/card'],
    ['tools/serve.ts', value('../page/scan.ts'), 'tools may not import page'],
    ['core/text/fold.ts', value('../../../test/house.ts'), 'core/text may not import ../test'],
  ])('%s may NOT import %o', (file, what, problem) => {
    expect(findForbidden(file, what)).toBe(`${problem} (${file}: ${what.specifier})`);
  });

  test.each([
    ['core/dataset/bundled.ts', value('../../data/facts.json')],
    ['core/report/analyse-text.ts', value('../ranking/rank-records.ts')],
    ['core/text/trie.ts', value('./fold.ts')],
    ['page/scan.ts', value('../core/report/analyse-text.ts')],
    ['views/card/mount-card.tsx', value('./card.css?inline')],
    ['views/card/Card.tsx', value('preact/hooks')],
    ['views/card/Card.tsx', value('../parts/Icon.tsx')],
    ['views/popup/main.tsx', value('../../platform/tabs.ts')],
    ['content.ts', value('./views/card/mount-card.tsx')],
    ['background.ts', value('./content.ts?script&iife')],
    ['sentinel.ts', type('./platform/page-handle.ts')],
    ['tools/serve.ts', value('node:http')],
    ['tools/serve.ts', type('../page/scan.ts')],
    ['tools/serve.ts', value('../core/dataset/bundled.ts')],
  ])('%s may import %o', (file, what) => {
    expect(findForbidden(file, what)).toBeNull();
  });
});

describe('readSource', () => {
  test('sees every way to import', () => {
    const text = `
      import type { A } from './a.ts';
      import { type B } from './b.ts';
      import { type C, c } from './c.ts';
      import './d.css';
      import e from './e.ts?script';
      export * from './f.ts';
      export type { G } from './g.ts';
      export { h } from './h.ts';
      const i = await import('./i.ts');
      type J = import('./j.ts').J;
      // import './comment.ts';
      const k = "import './text.ts'";
      export const l = 1;
    `;
    expect(
      readSource('a.ts', text).imports.map(({ specifier, isType }) => specifier + (isType ? ' (type)' : '')),
    ).toEqual([
      './a.ts (type)',
      './b.ts (type)',
      './c.ts',
      './d.css',
      './e.ts?script',
      './f.ts',
      './g.ts (type)',
      './h.ts',
      './i.ts',
      './j.ts (type)',
    ]);
  });

  test('sees who speaks to the browser, and does NOT mind comments and texts', () => {
    const text = `
      // chrome.tabs
      const words = 'browser.tabs';
      const view = <p>{chrome.i18n.getMessage('a')}</p>;
      browser.storage.local.get();
      globalThis.chrome?.dom;
      page.chrome.thing;
    `;
    expect(readSource('a.tsx', text).apis.sort()).toEqual([
      'browser.storage',
      'chrome.i18n',
      'globalThis.chrome',
    ]);
  });
});
