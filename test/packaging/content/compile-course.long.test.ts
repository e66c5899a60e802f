import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {compileCourse} from '../../../packaging/content/compile/compile-course.ts';
import {loadCourse} from '../../../packaging/content/compile/load-course.ts';
import type {Content} from '../../../packaging/content/read/content.ts';
import {changed, tinyCourse} from './tiny-course.ts';
import {withPages} from './tiny-pages.ts';

const project = join(import.meta.dirname, '../../..');
const expected: unknown = JSON.parse(
  readFileSync(join(project, 'test/fixtures/tiny-course/expected.json'), 'utf8'),
);
const parsed = (files: ReadonlyMap<string, string>): Record<string, unknown> =>
  Object.fromEntries([...files].map(([path, json]) => [path, JSON.parse(json)]));

/** The tiny course in Latvian and, with the same words, in English. */
const bilingual = new Map(
  [...tinyCourse].flatMap(([file, text]): [string, string][] => {
    if (file === 'modules/course.yaml') return [[file, text.replace('[lv]', '[lv, en]')]];
    return file.endsWith('lv.md')
      ? [
          [file, text],
          [file.replace('lv.md', 'en.md'), text],
        ]
      : [[file, text]];
  }),
);

describe('a case of some institutions', () => {
  const knock = 'modules/doors/knock/lesson.yaml';
  const optional = changed(
    knock,
    'roles: [social-service]',
    'required: false\n    roles: [social-service]',
    withPages,
  );
  const whoseIn = (content: Content) =>
    compileCourse(content, {scope: 'course'})
      .lessons.get('lv')
      ?.flatMap(({blocks}) => blocks)
      .flatMap((block) => (block.type === 'scenario' ? [block.whose] : []));

  it('that may be left out names them', () => {
    expect(whoseIn(optional)).toEqual(['Dienests']);
  });

  it('names nobody where all have to go through it, or where nothing says how they are called', () => {
    expect(whoseIn(withPages)).toEqual([undefined]);
    const unnamed = new Map([...optional].filter(([file]) => file !== 'modules/roles.lv.md'));
    expect(whoseIn(unnamed)).toEqual([undefined]);
  });
});

describe('the tiny course', () => {
  const compiled = compileCourse(tinyCourse, {scope: 'course'});

  it('has nothing to correct', () => expect(compiled.problems).toEqual([]));

  it('compiles to exactly the files that are expected', () => {
    expect(parsed(compiled.files)).toEqual(expected);
  });

  it('gives the same bytes twice, in whatever order its files are read', () => {
    const reversed = new Map([...tinyCourse].toReversed());
    expect([...compileCourse(reversed, {scope: 'course'}).files]).toEqual([...compiled.files]);
  });

  it('is as large as it is', () => {
    expect(compiled.sizes).toEqual([
      {module: 'doors', lessons: 4, minutes: 18, words: expect.any(Number), blocks: 21, questions: 6},
      {module: 'windows', lessons: 1, minutes: 3, words: 7, blocks: 1, questions: 0},
    ]);
  });

  it('gives the same objects as its files hold', () => {
    const files = parsed(compiled.files);
    expect(compiled.course).toEqual(files['content/lv/course.json']);
    expect(compiled.modules.get('lv')?.[0]).toEqual(files['content/lv/doors.json']);
    expect(compiled.lessons.get('lv')?.map(({id}) => id)).toEqual([
      'pre-check',
      'handle',
      'knock',
      'quiz',
      'glass',
    ]);
  });
});

it('does not ask for a lesson that says so', () => {
  const lesson = 'modules/windows/glass/lesson.yaml';
  const content = changed(lesson, 'minutes:', 'required: false\nminutes:');
  const {course, modules} = compileCourse(content, {scope: 'windows'});
  expect(course.modules[0]).toMatchObject({required: [], lessons: [expect.any(Number)]});
  expect(modules.get('lv')?.[0]?.lessons).toMatchObject([{id: 'glass', required: false}]);
});

describe('a scope', () => {
  const compiled = compileCourse(tinyCourse, {scope: 'windows'});

  it('holds its module alone', () => {
    expect([...compiled.files.keys()]).toEqual([
      'content/lv/course.json',
      'content/lv/glossary.json',
      'content/lv/sources.json',
      'content/lv/credits.json',
      'content/lv/search.json',
      'content/lv/windows.json',
      'content/lv/windows.trainer.json',
      'content/lv/windows/glass.json',
      'content/interactions.json',
    ]);
    expect(compiled.course).toMatchObject({
      scope: 'windows',
      interactionCount: 0,
      modules: [{id: 'windows', tracking: 7}],
    });
    expect(compiled.problems).toEqual([]);
  });

  it('turns links to other modules into plain words', () => {
    expect(compiled.lessons.get('lv')?.[0]?.blocks[0]?.body).toEqual([['p', 'Cauri redz durvis.']]);
  });

  it('that does not exist is refused with those that do', () => {
    expect(() => compileCourse(tinyCourse, {scope: 'roofs'})).toThrow(
      'There is no scope "roofs". Scopes: course, doors, windows.',
    );
  });
});

describe('a second language', () => {
  it('has the same logic, numbers and interactions', () => {
    const {problems, files} = compileCourse(bilingual, {scope: 'course'});
    expect(problems).toEqual([]);
    const quiz = (language: string) =>
      JSON.parse(files.get(`content/${language}/doors/quiz.json`) ?? '').blocks;
    expect(quiz('en')).toEqual(quiz('lv'));
  });

  it('a translation is reported in the words of the first language, and shown in its own', () => {
    const translated = new Map(
      [...bilingual].map(([file, text]): [string, string] => [
        file,
        file.endsWith('en.md') ? text.replaceAll(/^(title: |#{2,3} )/gm, '$1EN ') : text,
      ]),
    );
    const {lessons, modules, courses} = compileCourse(translated, {scope: 'course'});
    const asked = (language: string) =>
      [...JSON.stringify(lessons.get(language)).matchAll(/"plainText":"([^"]*)"/g)].map(([, text]) => text);
    expect(asked('lv').length).toBeGreaterThan(5);
    expect(asked('en')).toEqual(asked('lv'));
    expect(modules.get('en')?.[0]?.lessons.map(({title}) => title)).toEqual(
      modules.get('lv')?.[0]?.lessons.map(({title}) => `EN ${title}`),
    );
    expect(modules.get('en')?.[0]?.lessons.map(({reportTitle}) => reportTitle)).toEqual(
      modules.get('lv')?.[0]?.lessons.map(({title}) => title),
    );
    expect(courses.get('en')?.modules.map(({reportTitle}) => reportTitle)).toEqual(
      courses.get('lv')?.modules.map(({title}) => title),
    );
    expect(courses.get('lv')?.modules.some((module) => 'reportTitle' in module)).toBe(false);
  });

  it('marks Latvian sources as Latvian and not those in its own language', () => {
    const {lessons} = compileCourse(bilingual, {scope: 'course', languages: ['en']});
    expect(lessons.get('en')?.[1]?.sources.map(({title, lang}) => [title, lang])).toEqual([
      ['How locks work', undefined],
      ['Durvju grāmata', 'lv'],
    ]);
  });

  it('of a package may be one of those published', () => {
    const {files, course} = compileCourse(bilingual, {scope: 'doors', languages: ['en']});
    expect([...files.keys()].every((path) => !path.startsWith('content/lv/'))).toBe(true);
    expect(course).toMatchObject({language: 'en', languages: ['en']});
  });

  it('lacking a file is told once, by the file that is missing', () => {
    const content = new Map([...bilingual].filter(([file]) => file !== 'modules/doors/handle/en.md'));
    expect(compileCourse(content, {scope: 'course'}).problems.map(({file, code}) => [file, code])).toEqual([
      ['modules/doors/handle/en.md', 'file-missing'],
    ]);
  });

  it('that is not published is refused with those that are', () => {
    expect(() => compileCourse(tinyCourse, {scope: 'course', languages: ['ru']})).toThrow(
      'The course is not published in "ru". Languages: lv.',
    );
  });
});

describe("the course's own content", async () => {
  const compiled = await loadCourse(project, {scope: 'course'});

  it('has nothing to correct', () => expect(compiled.problems).toEqual([]));

  it("shows a learner no author's id of a fact or source", () => {
    const shown = [...compiled.files].filter(([, json]) =>
      /\b[FS]\d{1,3}[a-z]?\b|"(?:facts|ref)":/.test(json),
    );
    expect(shown.map(([path]) => path)).toEqual([]);
  });
});

it("author's ids of the tiny course are in its sources and not in its files", () => {
  const {files} = compileCourse(tinyCourse, {scope: 'course'});
  const ids = /\bF01\b|\bF02\b|\bS34\b|\bS2\b/;
  expect([...tinyCourse.values()].filter((text) => ids.test(text)).length).toBeGreaterThan(1);
  expect([...files.values()].filter((json) => ids.test(json))).toEqual([]);
});
