import {dirname, join, normalize} from 'node:path';
import {describe, expect, it} from 'vitest';
import {projectFiles, readSource} from './source-files.ts';

/** `x.ts`, `NAME.ts`: a name that stands for any. */
const isPlaceholder = (name: string) => /(^|[/.])(x{1,2}|[A-Z]{2,})([-./]|$)/.test(name);

/** The source files that a document names in back-ticks, outside of its blocks of code. */
const filesNamed = (text: string) =>
  [...text.replaceAll(/```[^]*?```/g, '').matchAll(/`([\w@./-]+\.(?:ts|mjs))`/g)]
    .map(([, name]) => name ?? '')
    .filter((name) => !isPlaceholder(name));

/** By the whole path, or by the end of it: a README says `lesson/answers.ts` where that is enough to find it. */
const isThere = (document: string, name: string) =>
  name.startsWith('.')
    ? projectFiles.includes(normalize(join(dirname(document), name)))
    : projectFiles.some((file) => `/${file}`.endsWith(`/${name}`));

describe('a README', () => {
  const documents = projectFiles.filter((file) => /(^|\/)(README|CONTRIBUTING)\.md$/.test(file));

  it.each(documents)('%s names only files that are there', (document) => {
    expect(filesNamed(readSource(document)).filter((name) => !isThere(document, name))).toEqual([]);
  });

  it('is held to the names that it writes', () => {
    expect(filesNamed('`a/b.ts`, `x.test.ts`, `src/ID.ts` and\n```ts\n`c.ts`\n```\n`../d.mjs`')).toEqual([
      'a/b.ts',
      '../d.mjs',
    ]);
    expect(isThere('src/README.md', '../vite.config.ts')).toBe(true);
    expect(isThere('src/README.md', './vite.config.ts')).toBe(false);
    expect(isThere('src/README.md', 'house/no-such.test.ts')).toBe(false);
  });
});
