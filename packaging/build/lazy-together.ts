import {join} from 'node:path';
import type {Plugin} from 'vite';

type Bundle = Parameters<Extract<Plugin['generateBundle'], (...all: never[]) => unknown>>[1];

const vitesOwn = '\0vite/preload-helper.js';

const lazyFile = join(import.meta.dirname, '../../src/entries/lazy-file.ts');

/** Stands there for the name of the file in which it is. */
const ownName = 'own-name.js';

/** In the folder of the page; in a package that holds the entry, and at its path is a file that hands on what others import. */
const besidePage = `('assets/', '${ownName}')`;
/** Beside the file that loads. */
const besideLoader = "(new URL('.', import.meta.url).href)";

/** Vite puts a function of two kilobytes around each `import()`: `code` takes its place. */
const instead = (code: string) =>
  ({
    enforce: 'pre',
    resolveId: (id) => (id === vitesOwn ? id : undefined),
    load: (id) => (id === vitesOwn ? code : undefined),
  }) satisfies Omit<Plugin, 'name'>;

/** Of a worker, which is one file: nothing is asked for. */
export const lazyInOne: Plugin = {
  name: 'lazy-in-one',
  ...instead('export const __vitePreload = (load) => load();'),
};

/**
 * A lazy file is asked for together with what it imports: one round trip, where a browser would see only in the file that
 * arrived that it needs another one. Vite does the same by a function of two kilobytes and a list of all files, both in
 * the first launch; and nothing that did not arrive could be asked for again (`lazy-file.ts`).
 */
export const lazyTogether = (isPlayer: boolean): Plugin => ({
  name: 'lazy-together',
  ...instead(
    `import {lazyFrom} from ${JSON.stringify(lazyFile)};
    export const __vitePreload = lazyFrom${isPlayer ? besidePage : besideLoader};`,
  ),
  generateBundle(_options, bundle) {
    const lost = lostStyles(bundle);
    if (lost.length > 0)
      this.error(
        `Nothing would load the styles of what is loaded lazily: ${lost.join(', ')}. Load them with the page.`,
      );
    for (const [name, chunk] of Object.entries(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const here = importedBy(name, bundle);
      const code = chunk.code.replaceAll(listOfFiles, ')').replace(ownName, nameOf(name));
      chunk.code = code.replaceAll(lazyImport, (call, file: string) => {
        const lazy = chunk.dynamicImports.find((path) => nameOf(path) === file);
        if (lazy === undefined) return call;
        const more = [...importedBy(lazy, bundle)].filter((path) => path !== lazy && !here.has(path));
        return more.length === 0 ? call : `(${[...more.map(asked), call].join(',')})`;
      });
    }
  },
});

/** What Vite's function gets besides, at each call: ours asks for nothing of it. */
const listOfFiles = /,(?:\[\]|__VITE_PRELOAD__),import\.meta\.url\)/g;

const lazyImport = /import\(["'`]\.\/([^"'`/]+)["'`]\)/g;

type Imports = (chunk: Extract<Bundle[string], {type: 'chunk'}>) => readonly string[];

/** The file and all that it imports at once. */
const importedBy = (name: string, bundle: Bundle) => reachedFrom(name, bundle, ({imports}) => imports);

/** The file and all that it imports, at once or later. */
const neededBy = (name: string, bundle: Bundle) =>
  reachedFrom(name, bundle, ({imports, dynamicImports}) => [...imports, ...dynamicImports]);

function reachedFrom(
  name: string,
  bundle: Bundle,
  importsOf: Imports,
  found = new Set<string>(),
): ReadonlySet<string> {
  const chunk = bundle[name];
  if (found.has(name) || chunk?.type !== 'chunk') return found;
  found.add(name);
  for (const imported of importsOf(chunk)) reachedFrom(imported, bundle, importsOf, found);
  return found;
}

/** Styles that a page needs later and has not got from the beginning: Vite's function would have asked for them. */
function lostStyles(bundle: Bundle): readonly string[] {
  const lost = Object.entries(bundle).flatMap(([name, chunk]) => {
    if (chunk.type !== 'chunk' || !chunk.isEntry) return [];
    const there = stylesOf(importedBy(name, bundle), bundle);
    return [...stylesOf(neededBy(name, bundle), bundle)].filter((file) => !there.has(file));
  });
  return [...new Set(lost)].toSorted();
}

const stylesOf = (chunks: ReadonlySet<string>, bundle: Bundle): Set<string> =>
  new Set(
    [...chunks].flatMap((name) => {
      const chunk = bundle[name];
      return chunk?.type === 'chunk' ? [...(chunk.viteMetadata?.importedCss ?? [])] : [];
    }),
  );

const nameOf = (file: string): string => file.split('/').at(-1) ?? file;

/** If it does not arrive, the lazy file says so. */
const asked = (file: string): string => `import("./${nameOf(file)}").catch(()=>0)`;
