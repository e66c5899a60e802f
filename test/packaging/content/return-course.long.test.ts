/** The package "return" as it is made of this very course. */
import {beforeAll, describe, expect, it} from 'vitest';
import {readPackageContent, type PackageContent} from '../../../packaging/package/package-content.ts';
import type {PackagedContent} from '../../../packaging/package/describe-package.ts';
import {mediaPaths} from '../../../packaging/content/media/packaged-media.ts';
import {returnBankOf} from '../../../packaging/content/return/return-bank.ts';
import {compileCourse} from '../../../packaging/content/compile/compile-course.ts';
import {longestAnswers} from '../../../packaging/limits/longest-answers.ts';
import {readProfile} from '../../../packaging/profile/read-profile.ts';
import type {Course, Lesson, Module} from '../../../src/domain/course/course.ts';
import {unpackDraw} from '../../../src/domain/return/draw-bits.ts';
import type {ReturnBank} from '../../../src/domain/return/return-bank.ts';
import {returnReportIds} from '../../../src/domain/return/return-scope.ts';
import {tinyCourse} from './tiny-course.ts';

const root = `${import.meta.dirname}/../../..`;
const languages = ['lv', 'en', 'ru'];

let content: PackageContent;
let packed: PackagedContent;
beforeAll(async () => {
  content = await readPackageContent(root);
  packed = content.contentOf({scope: 'return', languages});
}, 120_000);

function read<T>(path: string): T {
  const text = packed.files.get(path);
  if (text === undefined) throw new Error(`There is no ${path}.`);
  return JSON.parse(text) as T;
}
const bankIn = (language: string) => read<ReturnBank>(`content/${language}/return-items.json`);

describe('what it asks', () => {
  it('are the questions of all module tests and first decisions of cases, each with a number of its own', () => {
    const {items, modules} = bankIn('lv');
    const course = content.contentOf({scope: 'course', languages: ['lv']});
    const tested = (course.lessons.get('lv') ?? []).flatMap(({module, blocks}) =>
      blocks.flatMap((block) =>
        block.type === 'quiz' && block.scored && !block.parts
          ? block.bank.map(({id}) => `${module}.${id}`)
          : [],
      ),
    );
    expect(items.filter(({kind}) => kind === 'question').map(({id}) => id)).toEqual(tested);
    expect(items.filter(({kind}) => kind === 'case').length).toBeGreaterThan(modules.length);
    expect(new Set(items.map(({number}) => number)).size).toBe(items.length);
    expect(modules.every(({id}) => items.some(({module}) => module === id))).toBe(true);
  });

  it('has the same numbers in every language, and reports in the first one', () => {
    const [first = bankIn('lv'), ...others] = languages.map(bankIn);
    for (const {items} of others) {
      expect(items.map(({number, id}) => [number, id])).toEqual(
        first.items.map(({number, id}) => [number, id]),
      );
      expect(items.map(({question}) => question.plainText)).toEqual(
        first.items.map(({question}) => question.plainText),
      );
    }
  });

  it('has all its footnotes, and no link to a lesson that is not here', () => {
    for (const language of languages)
      for (const {id, question, sources} of bankIn(language).items) {
        const notes = [...JSON.stringify(question).matchAll(/\["note",\{"n":"(\d+)"\}\]/g)].map(([, n]) =>
          Number(n),
        );
        expect(
          [...new Set(notes)].toSorted((a, b) => a - b),
          id,
        ).toEqual(sources.map((_, at) => at + 1));
        expect(question.lookBack?.isElsewhere, id).toBe(true);
        expect(JSON.stringify(question).match(/"#\/(?!page\/)[^"]*"/g), id).toBeNull();
      }
  });
});

describe('what it holds', () => {
  it('is one module of three lessons, the pages beside it, and no lesson or film of the course', () => {
    const course = read<Course>('content/en/course.json');
    expect(course.modules.map(({id, quiz, required}) => [id, quiz, required])).toEqual([
      ['return', undefined, [1, 9, 17]],
    ]);
    expect(course.comesBack).toBe(true);
    const names = [...packed.files.keys()].filter((path) => path.startsWith('content/en/'));
    expect(names.filter((path) => /definitions|rehabilitation|final-test/.test(path))).toEqual([]);
    expect(names).toContain('content/en/help.json');
    expect(mediaPaths(packed.lessons)).toEqual([]);
    expect(read<readonly string[]>('content/interactions.json')).toEqual(returnReportIds);
    const links = names.flatMap(
      (path) => packed.files.get(path)?.match(/"#\/(?!page\/|return)[^"]*"/g) ?? [],
    );
    expect(links).toEqual([]);
  });

  it('draws when it is opened: its lessons have no question yet', () => {
    const {lessons} = read<Module>('content/lv/return.json');
    for (const {id} of lessons) {
      const {blocks} = read<Lesson>(`content/lv/return/${id}.json`);
      expect(blocks.map((block) => block.type === 'quiz' && [block.bank.length, block.required])).toEqual([
        [0, true],
      ]);
    }
  });

  it('is measured with the longest that can be drawn, twelve answers in all', () => {
    const lessons = packed.lessons.get('lv') ?? [];
    expect(longestAnswers(lessons).map(({reportId}) => reportId)).toEqual(returnReportIds);
    const drawn = lessons.flatMap(({blocks}) =>
      blocks.flatMap((block) =>
        block.type === 'quiz' ? unpackDraw(block.asReturn?.drawn?.packed ?? '').items : [],
      ),
    );
    expect(drawn.every((number) => bankIn('lv').items.some((item) => item.number === number))).toBe(true);
  });
});

it('is offered to every municipality, about the modules that it has chosen', async () => {
  expect(await readProfile(root, 'liepaja')).toBeDefined();
  const {scopes} = await readPackageContent(root, 'liepaja');
  expect(scopes).toContain('return');
}, 120_000);

it('is no scope of a course without its words', () => {
  const options = {scope: 'return', languages: ['lv']};
  expect(() => compileCourse(tinyCourse, options)).toThrow(/There is no scope "return"/);
});

it.each([
  {number: 3, options: 40, why: 'takes 40 bits of 32'},
  {number: 32, options: 2, why: 'modules and tracking numbers go up to 31'},
])('refuses a question that saved progress has no room for, and names it: $why', ({number, options, why}) => {
  const question = {
    type: 'sort',
    id: 'q01',
    objective: 'first-lesson',
    tracking: 5,
    cards: Array.from({length: options}, (_, at) => ({key: String(at), group: 'a'})),
    groups: [{key: 'a'}],
  };
  const lesson = {
    id: 'quiz',
    module: 'long',
    sources: [],
    blocks: [{type: 'quiz', scored: true, bank: [question]}],
  };
  const module = {summary: {id: 'long', tracking: number}, module: {lessons: []}, lessons: [{lesson}]};
  // What the bank needs of a compiled module.
  const edition = {modules: [module]} as unknown as Parameters<typeof returnBankOf>[0];
  expect(() => returnBankOf(edition)).toThrow(`long.q01 cannot be asked in a return`);
  expect(() => returnBankOf(edition)).toThrow(why);
});
