/** A lesson of the course ends with what one takes along; a refresher with what one makes of it. */
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {parse} from 'yaml';

interface LessonFile {
  readonly kind: string;
  readonly blocks: readonly {readonly type: string; readonly look?: string}[];
}

const modules = join(import.meta.dirname, '../../../modules');
const lessons = readdirSync(modules, {recursive: true, encoding: 'utf8'})
  .filter((path) => path.endsWith('lesson.yaml'))
  .filter((path) => !path.startsWith('refresher'))
  // The check of the content reads them with their schema.
  .map((path) => [path, parse(readFileSync(join(modules, path), 'utf8')) as LessonFile] as const)
  .filter(([, {kind}]) => kind === 'lesson');

it.each(lessons)('%s ends with what one takes along, and nowhere else', (_path, {blocks}) => {
  const kept = blocks.flatMap(({look}, place) => (look === 'keep' ? [place] : []));
  expect(kept).toEqual([blocks.length - 1]);
  expect(blocks.at(-1)?.type).toBe('prose');
});

it.each([
  ['lv', /(?<!\p{L})rīt(?!\p{L})/iu],
  ['en', /tomorrow/i],
  ['ru', /завтра/i],
])('what to do tomorrow is called the same in every lesson (%s)', (language, tomorrow) => {
  const titles = readdirSync(modules, {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith(`/${language}.md`))
    .flatMap((path) =>
      // A heading of a section, and the words in front of a last paragraph.
      [
        ...readFileSync(join(modules, path), 'utf8').matchAll(
          /^(?:## (.+) \{#tomorrow[\w-]*\}|\*\*(.+):\*\*)/gm,
        ),
      ].map(([, heading, label]) => heading ?? label ?? ''),
    )
    .filter((title) => tomorrow.test(title));
  expect(titles.length).toBeGreaterThan(20);
  expect([...new Set(titles)]).toHaveLength(1);
});
