import { readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import manifest from './manifest.json' with { type: 'json' };
import { bundledDataset } from './src/core/dataset/bundled.ts';
import { parseDataset } from './src/core/dataset/parse-dataset.ts';
import { ALL_RULES } from './src/core/dataset/rules/all-rules.ts';
import { buildPrefilterParts, STEMS } from './src/core/lexicon/prefilter.ts';
import { ALIAS_RULES } from './src/core/lexicon/rules/alias-rules.ts';

/** Browsers we build for; also the names of vite's modes and of the folders in `dist`. */
type Target = 'chromium' | 'firefox';

const BACKGROUND = 'src/background.ts';
const CONTENT = resolve(import.meta.dirname, 'src/content.ts');

/** The manifest as each browser wants it: the same but for the kind of background and Firefox's own settings. */
function manifestFor(target: Target): ManifestV3Export {
  const { minimum_chrome_version, ...shared } = manifest;
  const own =
    target === 'chromium'
      ? { minimum_chrome_version, background: { service_worker: BACKGROUND, type: 'module' } }
      : {
          background: { scripts: [BACKGROUND], type: 'module' },
          browser_specific_settings: {
            gecko: {
              id: 'source-context@source-context.example',
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        };
  // CRXJS's type has no data_collection_permissions, and JSON's has no literals.
  return { ...shared, ...own } as unknown as ManifestV3Export;
}

/** A damaged dataset fails the build, naming record, field and value. */
const checkDataset = (): Plugin => ({
  name: 'source-context:check-dataset',
  apply: 'build',
  buildStart() {
    parseDataset(bundledDataset, [...ALL_RULES, ...ALIAS_RULES]);
  },
});

/**
 * CRXJS lists scripts injected on demand as web-accessible; any page could fetch them and so detect us.
 * `scripting.executeScript` needs no such entry.
 */
const dropWebAccessibleResources = (): Plugin => ({
  name: 'source-context:drop-web-accessible-resources',
  apply: 'build',
  writeBundle: {
    order: 'post',
    async handler({ dir }) {
      if (!dir) return;
      const path = resolve(dir, 'manifest.json');
      const { web_accessible_resources: _, ...kept } = JSON.parse(await readFile(path, 'utf8'));
      await writeFile(path, `${JSON.stringify(kept, null, 2)}\n`);
    },
  },
});

/**
 * The content script is also a chunk of the build that CRXJS bundles anew, into one file, and then refers to no more.
 */
const dropUnusedContentScript = (): Plugin => ({
  name: 'source-context:drop-unused-content-script',
  apply: 'build',
  writeBundle: {
    order: 'post',
    async handler({ dir }, bundle) {
      for (const { type, fileName, ...chunk } of Object.values(bundle)) {
        const source = type === 'chunk' && 'facadeModuleId' in chunk ? chunk.facadeModuleId : null;
        if (dir && source === CONTENT) await rm(resolve(dir, fileName));
      }
    },
  },
});

export default defineConfig(({ mode }) => {
  const target: Target = mode === 'firefox' ? 'firefox' : 'chromium';
  const prefilter = buildPrefilterParts(STEMS);
  const testing = mode === 'test';
  return {
    define: {
      __PREFILTER_LETTERS__: JSON.stringify(prefilter.letters),
      __PREFILTER_DROPPED__: JSON.stringify(prefilter.dropped),
    },
    plugins: [
      preact({ devToolsEnabled: false, reactAliasesEnabled: false }),
      ...(testing
        ? []
        : [
            checkDataset(),
            crx({
              manifest: manifestFor(target),
              browser: target === 'firefox' ? 'firefox' : 'chrome',
              contentScripts: { injectCss: false, standaloneFiles: ['src/sentinel.ts'] },
            }),
            dropWebAccessibleResources(),
            dropUnusedContentScript(),
          ]),
    ],
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: target === 'firefox' ? 'firefox146' : 'chrome128',
      // Its polyfill fetches, and our pages load from disk.
      modulePreload: false,
      rolldownOptions: {
        // A file of its own, so that its size can be read off, and background and popup share it.
        output: { codeSplitting: { groups: [{ name: 'dataset', test: /src\/data\// }] } },
      },
    },
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: 'node',
            environment: 'node',
            include: ['test/**/*.test.ts'],
            exclude: ['test/**/*.{dom,e2e}.test.ts'],
          },
        },
        {
          extends: true,
          test: { name: 'dom', environment: 'jsdom', include: ['test/**/*.dom.test.{ts,tsx}'] },
        },
        {
          extends: true,
          test: {
            name: 'e2e',
            environment: 'node',
            include: ['test/**/*.e2e.test.ts'],
            fileParallelism: false,
            // Conditions are waited for within; these bounds only end what hangs. Longer than `waitUntil`'s own.
            testTimeout: 60_000,
            hookTimeout: 60_000,
          },
        },
      ],
    },
  };
});
