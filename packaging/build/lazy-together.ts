import type {Plugin} from 'vite';

type Bundle = Parameters<Extract<Plugin['generateBundle'], (...all: never[]) => unknown>>[1];

const vitesOwn = '\0vite/preload-helper.js';

/**
 * A lazy file is asked for together with what it imports: one round trip, where a browser would see only in the file that
 * arrived that it needs another one. Vite does the same by a function of two kilobytes and a list of all files, both in
 * the first launch: it gets one that only loads.
 */
export const lazyTogether: Plugin = {
  name: 'lazy-together',
  enforce: 'pre',
  resolveId: (id) => (id === vitesOwn ? id : undefined),
  load: (id) => (id === vitesOwn ? 'export const __vitePreload = (load) => load();' : undefined),
  generateBundle: (_options, bundle) => {
    for (const [name, chunk] of Object.entries(bundle)) {
      if (chunk.type !== 'chunk') continue;
      chunk.code = chunk.code.replaceAll(listOfFiles, ')');
      const here = importedBy(name, bundle);
      for (const lazy of chunk.dynamicImports) {
        const more = [...importedBy(lazy, bundle)].filter((file) => file !== lazy && !here.has(file));
        if (more.length === 0) continue;
        chunk.code = chunk.code.replaceAll(
          importOf(lazy),
          (call) => `(${[...more.map(asked), call].join(',')})`,
        );
      }
    }
  },
};

/** What Vite's function gets besides, at each call: ours asks for nothing of it. */
const listOfFiles = /,(?:\[\]|__VITE_PRELOAD__),import\.meta\.url\)/g;

/** The file and all that it imports at once. */
function importedBy(name: string, bundle: Bundle, found = new Set<string>()): ReadonlySet<string> {
  const chunk = bundle[name];
  if (found.has(name) || chunk?.type !== 'chunk') return found;
  found.add(name);
  for (const imported of chunk.imports) importedBy(imported, bundle, found);
  return found;
}

const nameOf = (file: string): string => file.split('/').at(-1) ?? file;

function importOf(file: string): RegExp {
  const name = nameOf(file).replaceAll(/[^\w]/g, String.raw`\$&`);
  return new RegExp(String.raw`import\(["'\x60]\./${name}["'\x60]\)`, 'g');
}

/** If it does not arrive, the lazy file says so. */
const asked = (file: string): string => `import("./${nameOf(file)}").catch(()=>0)`;
