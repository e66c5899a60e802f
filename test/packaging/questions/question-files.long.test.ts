/** The files of this very course's questions, read back. Moodle's own importers read them by hand: see packaging/questions/README.md. */
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {loadCourse} from '../../../packaging/content/compile/load-course.ts';
import {questionFiles, questionJobs} from '../../../packaging/questions/question-files.ts';
import {attributeOf, childrenOf, readXml} from '../../../src/package-check/xml-tree.ts';
import type {Question} from '../../../src/domain/blocks/quiz/quiz-block.ts';
import {faultsOf} from './question-faults.ts';
import {readGift} from './read-gift.ts';
import {ofGift, readMoodleXml} from './read-questions.ts';

const whole = await loadCourse(join(import.meta.dirname, '../../..'), {scope: 'course'});
const made = questionJobs({whole}, 'default').map((job) => questionFiles(job, {whole}));

const bankOf = (module: string, language: string): readonly Question[] =>
  (whole.lessons.get(language) ?? [])
    .filter((lesson) => lesson.module === module)
    .flatMap(({blocks}) => blocks.flatMap((block) => (block.type === 'quiz' ? block.bank : [])));

const readers = {
  xml: readMoodleXml,
  gift: (file: string) => readGift(file).map(ofGift),
};
const fileOf = (files: ReadonlyMap<string, string>, end: string): string =>
  [...files].find(([name]) => name.endsWith(end))?.[1] ?? '';

describe.each([
  ['xml', '.xml'],
  ['gift', '.gift.txt'],
] as const)('questions as %s', (format, end) => {
  it.each(made)('$job.name has every question as the bank has it', ({job, files, count}) => {
    const bank = bankOf(job.scope, job.language);
    const read = readers[format](fileOf(files, end));
    expect(read).toHaveLength(bank.length);
    expect(count).toBe(bank.length);
    bank.forEach((question, at) => {
      expect(faultsOf(question, read[at], format), question.reportId).toEqual([]);
    });
  });

  it('is found out where an answer, a reason or a word is another one', () => {
    const job = made.find(({job: {scope, language}}) => scope === 'definitions' && language === 'lv');
    const bank = bankOf('definitions', 'lv');
    const file = fileOf(job?.files ?? new Map(), end);
    const changes: readonly (readonly [RegExp, string])[] =
      format === 'xml'
        ? [
            [/fraction="100"/, 'fraction="0"'],
            [/fraction="-33.33333"/, 'fraction="33.33333"'],
            [/viltus/, 'draudi'],
            [/<idnumber>definitions/, '<idnumber>F25'],
          ]
        : [
            [/\{FALSE/, '{TRUE'],
            [/%-33.33333%/, '%33.33333%'],
            [/viltus/, 'draudi'],
            [/\n=(?=[^\n]*#)/, '\n~'],
            [/\[id:definitions/, '[id:F25'],
          ];
    for (const [sought, other] of changes) {
      expect(file).toMatch(sought);
      const read = readers[format](file.replace(sought, other));
      const faults = bank.flatMap((question, at) => faultsOf(question, read[at], format));
      expect(faults, String(sought)).not.toEqual([]);
    }
  });
});

it('files each pre-check and each quiz under its module, by its name in that language', () => {
  const file = made.find(({job}) => job.name === 'kopiga-riciba-questions-definitions-en');
  const [, gift = ''] = [...(file?.files ?? [])][1] ?? [];
  expect([...new Set(readGift(gift).map(({category}) => category))]).toEqual(
    ['pre-check', 'quiz'].map((id) => {
      const lesson = whole.lessons.get('en')?.find((each) => each.module === 'definitions' && each.id === id);
      const module = whole.modules.get('en')?.find((each) => each.id === 'definitions');
      return `$course$/${whole.courses.get('en')?.title}/${module?.title}/${lesson?.title}`;
    }),
  );
});

it('says of an order whether the number of right places is shown: Moodle imports none without', () => {
  const orders = made
    .flatMap(({files}) => [...files].filter(([name]) => name.endsWith('.xml')))
    .flatMap(([, file]) => childrenOf(readXml(file), 'question'))
    .filter((question) => attributeOf(question, 'type') === 'ordering');
  expect(orders.length).toBeGreaterThan(0);
  for (const order of orders)
    expect(childrenOf(order, 'shownumcorrect').map(({text}) => text)).toEqual(['1']);
});

it('tells nobody the ids of facts, and leads to no page of the course', () => {
  for (const {files} of made)
    for (const [name, text] of files) {
      expect(text, name).not.toMatch(/\b[FSCJ]\d{1,3}\b/);
      expect(text, name).not.toMatch(/href="#/);
    }
});
