/** Who may import whom. Types count as imports. The picture of it stands in src/README.md. */
import {dirname, join, normalize} from 'node:path';

/** What the built-in LMS and the results page share with the course's elements. */
const pageElements = [
  'src/components/drop-zone.ts',
  'src/components/focus',
  'src/components/save-file.ts',
  'src/components/shared-styles.ts',
  'src/components/site-head-styles.ts',
];

/** Room → what its files may import: rooms (by path) and packages (by name). `node:` stands for all of Node. */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  'src/domain': ['src/domain'],
  'src/languages': ['src/languages'],
  'src/locales': ['src/locales', 'src/languages', 'src/package-check'],
  'src/runtime': ['src/runtime', 'src/domain', 'idb'],
  'src/components': ['src/components', 'src/domain', 'src/locales', 'src/languages', 'lit'],
  'src/first-screen': [
    'src/first-screen',
    'src/components',
    'src/domain',
    'src/locales',
    'src/languages',
    'lit',
  ],
  'src/package-check': ['src/package-check', 'saxes', '@zip.js/zip.js', 'xmllint-wasm'],
  'src/lms': [
    'src/lms',
    'src/package-check',
    'src/domain/course',
    'src/domain/exchange',
    'src/domain/standards',
    'src/locales',
    'src/languages',
    ...pageElements,
    'lit',
    'scorm-again',
    '@noble/hashes',
    'idb',
    'workbox-window',
  ],
  'src/results': [
    'src/results',
    'src/domain/course',
    'src/domain/exchange',
    'src/domain/quiz',
    'src/domain/standards',
    'src/languages',
    '@noble/hashes',
    'papaparse',
    'simple-statistics',
    'fflate',
    'saxes',
  ],
  'src/results-page': [
    'src/results-page',
    'src/results',
    'src/domain/exchange',
    'src/locales',
    'src/languages',
    ...pageElements,
    'lit',
  ],
  'src/site': ['src/site', 'src/domain', 'src/locales', 'src/languages', 'src/components', 'lit'],
  'src/make': [
    'src/make',
    'src/domain/course',
    'src/domain/exchange',
    'src/domain/quiz',
    'src/domain/standards',
    'src/domain/words',
    'src/locales',
    'src/languages',
    ...pageElements,
    'lit',
    'fflate',
    'idb',
    '@codemirror/commands',
    '@codemirror/state',
    '@codemirror/view',
    'diff',
  ],
  'src/entries': [
    'src',
    '@fontsource/andika',
    // What runs in a worker: see test/house/packaging-core.test.ts.
    'packaging/core',
    'lit',
    'workbox-window',
    'workbox-precaching',
    'workbox-range-requests',
    'workbox-routing',
  ],
  'packaging': [
    'packaging',
    'src/domain',
    'src/package-check',
    'src/first-screen',
    'src/languages',
    'src/locales/documents.ts',
    'src/locales/own-names.ts',
    'src/locales/by-language/editions.ts',
    'node:',
    'vite',
    'yaml',
    'valibot',
    '@noble/hashes',
    'fflate',
    'saxes',
    'hunspell-asm',
    'sirv',
    'mdast-util-from-markdown',
    'mdast-util-gfm',
    'mdast-util-to-hast',
    'hast-util-to-html',
    'micromark-extension-gfm',
    'mdast',
    'typescript',
    'micromark-util-types',
  ],
  'media/app': ['node:', 'playwright-core', 'test/chrome.ts'],
  'media/films/src': ['media/films/src', 'node:', 'playwright-core', 'test/chrome.ts'],
};

/** The room a file lives in, or undefined when no rule speaks of it (tests, config). */
export function roomOf(file: string): string | undefined {
  return Object.keys(mayImport).find((room) => isWithin(file, room));
}

/** Every import of one file that its room does not allow, as sentences. `file` is relative to the root, with `/`. */
export function importProblems(file: string, text: string): readonly string[] {
  const room = roomOf(file);
  if (!room) return [];
  const allowed = mayImport[room] ?? [];
  return importsOf(text)
    .map((name) => (name.startsWith('.') ? normalize(join(dirname(file), name)) : name))
    .filter((target) => !allowed.some((prefix) => isWithin(target, prefix)))
    .map((target) => `${file} imports ${target}, but ${room} may only import ${allowed.join(', ')}`);
}

/** `from '…'`, `import '…'` and `import('…')`. */
export function importsOf(text: string): readonly string[] {
  return [...codeOf(text).matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)'([^']+)'/g)].map(
    (match) => match[1] ?? '',
  );
}

/** A file without its comments. */
export const codeOf = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

const isWithin = (target: string, prefix: string): boolean =>
  target === prefix || target.startsWith(prefix.endsWith(':') ? prefix : `${prefix}/`);
