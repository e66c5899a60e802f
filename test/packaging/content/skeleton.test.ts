import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it, onTestFinished} from 'vitest';
import {compileCourse} from '../../../packaging/content/compile/compile-course.ts';
import {readContent, type Content} from '../../../packaging/content/read/read-content.ts';
import {recordLines} from '../../../packaging/content/writing/record-lines.ts';
import {newLesson, newModule} from '../../../packaging/content/writing/skeleton.ts';
import {writeFiles} from '../../../packaging/content/writing/write-files.ts';
import {changed, tinyCourse} from './tiny-course.ts';

const added = (files: ReadonlyMap<string, string>): Content => new Map([...tinyCourse, ...files]);
const codesIn = (content: Content) =>
  [...new Set(compileCourse(content, {scope: 'course'}).problems.map(({code}) => code))].toSorted();

async function temporaryRoot(files: Content): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'content-'));
  onTestFinished(() => rm(root, {recursive: true}));
  await writeFiles(root, files);
  return root;
}

describe('a new module', () => {
  const content = added(newModule(tinyCourse, 'roofs'));

  it('lacks nothing but words', () => {
    expect(codesIn(content)).toEqual(['feedback-missing', 'field-value', 'text-missing']);
  });

  it('has a number of its own, a pre-check and a scored quiz', () => {
    expect(compileCourse(content, {scope: 'roofs'}).course.modules).toMatchObject([
      {
        id: 'roofs',
        tracking: 8,
        lessons: [1, 4],
        quiz: {tracking: 5, passMark: 70},
        slots: '1:0,2:0,3:2,4:0,5:0,6:2',
      },
    ]);
  });

  it.each([
    [
      'Roofs',
      '"Roofs" cannot be the id of a module: it is small letters, digits and hyphens, like what-is-trafficking, and not "course", "course-multi" or "page".',
    ],
    ['course', '"course" cannot be the id of a module'],
    ['../roofs', '"../roofs" cannot be the id of a module'],
    ['doors', 'There is a module "doors" already: modules/doors. Take another id.'],
  ])('cannot be called %s', (id, message) => {
    expect(() => newModule(tinyCourse, id)).toThrow(message);
  });
});

describe('a new lesson', () => {
  const content = added(newLesson(tinyCourse, 'doors/paint'));

  it('lacks nothing but words', () => expect(codesIn(content)).toEqual(['field-value', 'text-missing']));

  it('stands before the quiz and has a number that was never used', () => {
    const {modules} = compileCourse(content, {scope: 'doors'});
    expect(modules.get('lv')?.[0]?.lessons.map(({id, tracking}) => `${id} ${tracking}`)).toEqual([
      'pre-check 1',
      'handle 4',
      'knock 20',
      'paint 30',
      'quiz 12',
    ]);
  });

  it('changes nothing else in the list of lessons', () => {
    expect(content.get('modules/doors/module.yaml')).toBe(
      'lessons: [pre-check, handle, knock, paint, quiz]\npassMark: 60\n',
    );
  });

  it('leaves the comments of the record where they are', () => {
    expect(content.get('modules/doors/tracking.yaml')).toBe(
      `${tinyCourse.get('modules/doors/tracking.yaml')}30: {bits: 0, owner: paint}\n`,
    );
  });

  it.each([
    ['doors', '"" cannot be the id of a lesson'],
    ['doors/a/b', 'Write MODULE/LESSON'],
    ['doors/handle', 'There is a lesson "handle" already: modules/doors/handle. Take another id.'],
    ['roofs/tile', 'There is no module "roofs". Modules: doors, windows.'],
    ['doors/Paint', '"Paint" cannot be the id of a lesson'],
  ])('cannot be called %s', (path, message) => {
    expect(() => newLesson(tinyCourse, path)).toThrow(message);
  });
});

describe('files on the disk', () => {
  it('are written all, and read back as they were', async () => {
    expect(await readContent(await temporaryRoot(tinyCourse))).toEqual(tinyCourse);
  });

  it('are written not at all when one of them cannot be', async () => {
    const root = await temporaryRoot(tinyCourse);
    const before = await readContent(root);
    const files = new Map([
      ['modules/roofs/module.yaml', 'a'],
      ['modules/course.yaml', 'b'],
      ['modules/lv.md/c', 'd'],
    ]);
    await expect(writeFiles(root, files)).rejects.toThrow();
    expect(await readContent(root)).toEqual(before);
    expect(await readdir(join(root, 'modules'))).toEqual([
      'course.yaml',
      'doors',
      'facts.yaml',
      'glossary.lv.md',
      'glossary.yaml',
      'lv.md',
      'sources.yaml',
      'windows',
    ]);
  });

  it('are read the same with the line ends and byte order mark of Windows', async () => {
    const root = await temporaryRoot(tinyCourse);
    const file = 'modules/doors/handle/lv.md';
    await writeFile(join(root, file), `\uFEFF${tinyCourse.get(file)?.replaceAll('\n', '\r\n')}`);
    expect(await readContent(root)).toEqual(tinyCourse);
  });
});

describe('recording', () => {
  const line = '11: {bits: 6, owner: handle/steps}\n';
  const record = 'modules/doors/tracking.yaml';

  it('appends the line that was asked for, and then nothing is wrong', async () => {
    const root = await temporaryRoot(changed(record, line, ''));
    const {unrecorded} = compileCourse(await readContent(root), {scope: 'course'});
    expect(await recordLines(root, unrecorded)).toEqual([`${record}: 1 recorded.`]);
    expect(await readFile(join(root, record), 'utf8')).toBe(
      `${tinyCourse.get(record)?.replace(line, '')}${line}`,
    );
    expect(compileCourse(await readContent(root), {scope: 'course'}).problems).toEqual([]);
  });

  it('begins a record where there is none', async () => {
    const root = await temporaryRoot(new Map([...tinyCourse].filter(([file]) => file !== record)));
    await recordLines(root, compileCourse(await readContent(root), {scope: 'course'}).unrecorded);
    expect((await readFile(join(root, record), 'utf8')).split('\n')[0]).toBe(
      '1: {bits: 0, owner: pre-check}',
    );
  });
});
