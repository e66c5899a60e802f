import {availableParallelism} from 'node:os';
import {resolve} from 'node:path';
import {type InlineConfig, type Plugin, build} from 'vite';
import {configDefaults, defineConfig, type TestProjectInlineConfiguration} from 'vitest/config';
import {contentPlugin} from './packaging/content/vite-content.ts';
import {bundledPackages} from './packaging/build/bundled-packages.ts';
import {lazyInOne, lazyTogether} from './packaging/build/lazy-together.ts';
import {litAlone} from './packaging/build/lit-alone.ts';
import {litForWorkers} from './packaging/build/lit-for-workers.ts';
import {pageWords} from './packaging/page/page-languages.ts';
import {plainStyles} from './packaging/build/plain-styles.ts';
import {playerChunks} from './packaging/build/player-chunks.ts';
import {runtimeInside} from './packaging/build/runtime-inside.ts';
import {stylesFirst} from './packaging/build/styles-first.ts';
import {policyPlugin} from './packaging/policy/policy-plugin.ts';

/** Templates keep their lines but not their indentation, which HTML and CSS do not mind. */
const noIndentation: Plugin = {
  name: 'no-indentation',
  renderChunk: (code) => code.replaceAll(/\n[ \t]+/g, '\n'),
};

/** A worker is one classic script with a fixed name: a hashed one could never be replaced. `more`: how else it is built. */
const worker = (entry: string, fileName: string, more: InlineConfig = {}): Plugin => ({
  name: 'worker',
  async generateBundle() {
    const rolldownOptions = {input: entry, output: {format: 'iife'}} as const;
    const built = await build({
      configFile: false,
      logLevel: 'warn',
      ...more,
      build: {write: false, target: 'es2022', rolldownOptions},
    });
    const [script] = Array.isArray(built)
      ? built.flatMap(({output}) => output)
      : 'output' in built
        ? built.output
        : [];
    if (script?.type === 'chunk') this.emitFile({type: 'asset', fileName, source: script.code});
  },
});

/** The packaging core renders Lit's templates without a DOM, and no text in it may change: it becomes bytes of packages. */
const withoutDom: InlineConfig = {
  // Of the second: what loads lazily needs nothing of Vite's for it.
  plugins: [litForWorkers, lazyInOne],
  resolve: {conditions: ['worker', 'module', 'production'], mainFields: ['module', 'main']},
};

const ofPage = (_: string, files: string[], {hostType}: {hostType: 'html' | 'js'}): string[] =>
  hostType === 'html' ? files : [];

/** What a lazy file imports is asked for by `lazyTogether`; the page of a thin package has nothing of it. */
function modulePreloadOf(folder: keyof typeof pages) {
  if (folder === 'player') return false;
  return {polyfill: false, ...(folder !== 'thin' && {resolveDependencies: ofPage})};
}

const unit = ['test/{domain,runtime,packaging,lms,make,results,house,media}/**/*.test.ts'];
/** What takes more than seconds: `npm run test:all` has it, `npm test` has not. */
const long = ['test/{domain,runtime,packaging,lms,make,results,house,media}/**/*.long.test.ts'];
/** Who replaces a module, or asks what is not imported, must not find it there from another file. */
const alone = ['test/**/*.alone.test.ts'];

const unitTests = (
  name: string,
  include: string[],
  exclude: string[],
  isolate = false,
): TestProjectInlineConfiguration => ({
  extends: true,
  test: {name, include, exclude: [...configDefaults.exclude, ...exclude], isolate},
});

/** Folder in src/entries → its pages. */
const pages = {
  'player': ['index.html', 'today.html'],
  'thin': ['index.html'],
  'site': [
    'index.html',
    'lms/index.html',
    'lms/stage/index.html',
    'results/index.html',
    'make/index.html',
    'changes/index.html',
  ],
  'site/learn': ['index.html', 'device/index.html'],
} as const;

function folderOf(mode: string): keyof typeof pages {
  if (mode === 'learn') return 'site/learn';
  return mode === 'site' || mode === 'thin' ? mode : 'player';
}

/**
 * `vite build` makes the player (dist/player), `--mode thin` the page of a thin package (dist/thin), `--mode site` the
 * site's own pages (dist/site), `--mode learn` what stands beside the course in it (dist/site/learn);
 * `vite --mode dev` serves the player with the content as it is now.
 */
export default defineConfig(({mode, command}) => {
  const folder = folderOf(mode);
  const isSite = folder === 'site';
  const isLearn = folder === 'site/learn';
  const isPlayer = folder === 'player';
  /** Its files go into zips. */
  const isPacked = isPlayer || folder === 'thin';
  const contentNow = mode === 'dev' ? [contentPlugin(import.meta.dirname)] : [];
  const root = resolve(import.meta.dirname, 'src/entries', folder);
  return {
    root,
    base: './',
    publicDir: false,
    plugins: [
      noIndentation,
      plainStyles,
      ...(isPacked && command === 'build'
        ? []
        : [pageWords(import.meta.dirname, (file) => !isLearn || file !== 'index.html')]),
      policyPlugin(import.meta.dirname),
      ...(isSite
        ? [
            worker(resolve(root, 'lms/service-worker.ts'), 'lms/service-worker.js'),
            worker(resolve(root, 'lms/stage/service-worker.ts'), 'lms/stage/service-worker.js'),
            worker(resolve(root, 'make/service-worker.ts'), 'make/service-worker.js'),
            worker(resolve(root, 'make/worker.ts'), 'make/worker.js', withoutDom),
          ]
        : []),
      ...(isLearn ? [worker(resolve(root, 'service-worker.ts'), 'service-worker.js')] : []),
      ...(isPacked ? [bundledPackages()] : []),
      ...(isPlayer ? [litAlone, runtimeInside] : []),
      ...(folder === 'thin' ? [] : [lazyTogether(isPlayer)]),
      ...(isPlayer ? [stylesFirst] : []),
      ...contentNow,
    ],
    build: {
      outDir: resolve(import.meta.dirname, 'dist', folder),
      emptyOutDir: isPacked,
      manifest: isPacked,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: modulePreloadOf(folder),
      rolldownOptions: {
        input: pages[folder].map((page) => resolve(root, page)),
        // On a busy machine it would advise to profile the plugins.
        checks: {bundlerTimings: false},
        ...(isPlayer && {output: {codeSplitting: {groups: playerChunks(import.meta.dirname)}}}),
      },
    },
    test: {
      root: import.meta.dirname,
      // Property tests and whole contents take their time on a busy machine.
      testTimeout: 60_000,
      hookTimeout: 120_000,
      // Left to itself it keeps one core for watching.
      maxWorkers: availableParallelism(),
      // Files share what they import: a third of the time otherwise. No test leaves a global behind.
      projects: [
        unitTests('together', unit, [...long, ...alone]),
        unitTests('alone', alone, [], true),
        unitTests('long', long, []),
      ],
    },
  };
});
