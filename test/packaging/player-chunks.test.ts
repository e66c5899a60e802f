/** What the first launch of a package carries, as the build cuts it. */
import {gzipSync} from 'node:zlib';
import {build, type Rolldown} from 'vite';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';

/** A little above what they are: whoever passes one makes something lazy, or shorter. */
const mostCoreKb = 34.25;
const mostTrackerKb = 5;
const mostLaterKb = 10.65;

let chunks: ReadonlyMap<string, Rolldown.OutputChunk>;
const kb = (name: string): number => gzipSync(chunk(name).code, {level: 9}).length / 1000;
const named = (files: readonly string[]): readonly string[] =>
  [...chunks].flatMap(([name, {fileName}]) => (files.includes(fileName) ? [name] : []));

function chunk(name: string): Rolldown.OutputChunk {
  const found = chunks.get(name);
  if (!found) throw new Error(`There is no file "${name}" but ${[...chunks.keys()].join(', ')}.`);
  return found;
}

/** Style sheets at the beginning of the core. */
const sheets = (): string => /^const styles\$=\[(.*?)\];/s.exec(chunk('core').code)?.[1] ?? '';

let page: string;

beforeAll(async () => {
  // Under test Vite would take the packages' own development builds.
  vi.stubEnv('NODE_ENV', 'production');
  const built = await build({logLevel: 'error', build: {write: false}});
  if (!('output' in built)) throw new Error('The player is one build.');
  const outputs = built.output.filter((file) => file.type === 'chunk');
  const html = built.output.find((file) => file.type === 'asset' && file.fileName === 'index.html');
  page = html?.type === 'asset' ? String(html.source) : '';
  chunks = new Map(outputs.map((file) => [file.name, file]));
});

afterAll(() => vi.unstubAllEnvs());

describe('the first launch', () => {
  it('is the core, which imports nothing, and one tracker, which imports nothing else', () => {
    const scripts = [...page.matchAll(/src="([^"]+)"/g)].map(([, path]) => path);
    expect(scripts).toEqual([`./${chunk('core').fileName}`]);
    expect(chunk('core').imports).toEqual([]);
    for (const tracker of ['scorm12', 'scorm2004', 'cmi5'])
      expect(named(chunk(tracker).imports), tracker).toEqual(['core']);
  });

  it(`is at most ${mostCoreKb} kB of it and ${mostTrackerKb} kB over gzip`, () => {
    // In a package the first screen stands before it, with the same style sheets.
    const behind = gzipSync(sheets() + chunk('core').code, {level: 9}).length;
    const before = gzipSync(sheets(), {level: 9}).length;
    expect((behind - before) / 1000).toBeLessThan(mostCoreKb);
    for (const tracker of ['scorm12', 'scorm2004', 'cmi5'])
      expect(kb(tracker), tracker).toBeLessThan(mostTrackerKb);
  });

  it('declares its properties without the decorators, which come with the lazy elements', () => {
    const modules = Object.keys(chunk('core').modules);
    expect(modules.some((id) => id.endsWith('/lit-element.js'))).toBe(true);
    expect(modules.filter((id) => id.includes('/decorators/') || id.includes('decorate'))).toEqual([]);
  });

  it('begins with its style sheets, which gzip finds in the first screen before it', () => {
    expect(sheets()).toContain(':host{display:block');
    const rest = chunk('core').code.slice(sheets().length);
    expect(rest).not.toContain('overflow-wrap:break-word');
    expect([...chunks.values()].filter(({code}) => code.includes('styles-first'))).toEqual([]);
  });

  it('leaves out what goes on with earlier work, what lessons need, and all their words', () => {
    const inCore = Object.keys(chunk('core').modules);
    const left = ['beginning', 'decode', 'merge', 'trouble-notice', 'closing-page', 'lessons', 'lv/visit'];
    expect(left.filter((name) => inCore.some((id) => id.endsWith(`/${name}.ts`)))).toEqual([]);
  });
});

describe('a visit that goes on', () => {
  it(`asks for one file more, of at most ${mostLaterKb} kB, and no other part of lessons`, () => {
    expect(named(chunk('later').imports)).toEqual(['core']);
    // The bundler's own few words are no request of their own.
    expect([...chunks.keys()].filter((name) => name.includes('rolldown'))).toEqual([]);
    expect(kb('later')).toBeLessThan(mostLaterKb);
  });
});

describe('a lazy file', () => {
  it('is asked for together with what it imports', () => {
    const {code} = chunk('core');
    const file = (name: string): string => chunk(name).fileName.replace('assets/', './');
    const asked = code.split(file('lessons'))[0] ?? '';
    for (const name of ['shared', 'later', 'ending'])
      expect(asked.slice(asked.lastIndexOf('(import(')), name).toContain(file(name));
  });

  it('brings what must be there without a line: lessons the ways to keep and to end what is done', () => {
    expect(named(chunk('lessons').imports)).toEqual(expect.arrayContaining(['core', 'later', 'shared']));
    expect(named(chunk('shared').imports).concat(named(chunk('lessons').imports))).toContain('ending');
  });
});
