import {join} from 'node:path';
import {expect, it} from 'vitest';
import {checkContent, checkCourse} from '../../../packaging/content/check-course.ts';
import type {Content} from '../../../packaging/content/read/read-content.ts';
import {changed, tinyCourse} from './tiny-course.ts';

const words = 'modules/doors/handle/lv.md';
const logic = 'modules/doors/handle/lesson.yaml';

/** One mistake of each of ten kinds: where it is put, and how it is told. */
const seeds: {
  why: string;
  file: string;
  from: string;
  to: string;
  told: [file: string, on: string, code: string];
}[] = [
  {
    why: 'a misspelt word',
    ...{file: words, from: 'Skapis stāv istabā.', to: 'Skapis stav istabā.'},
    told: [words, 'Skapis stav', 'word-misspelt'],
  },
  {
    why: 'a forbidden word',
    ...{file: words, from: 'Tie ved uz dārzu.', to: 'Tur stāv upuris.'},
    told: [words, 'upuris', 'word-forbidden'],
  },
  {
    why: 'a missing feedback',
    ...{file: words, from: '  > Durvis nedzird.\n', to: ''},
    told: [words, 'Kliegt', 'feedback-missing'],
  },
  {
    why: 'a dead link',
    ...{file: words, from: '#/windows/glass', to: '#/windows/gloss'},
    told: [words, 'skatiet', 'link-dead'],
  },
  {
    why: 'a tracking number that another block has',
    ...{file: logic, from: 'tracking: 11', to: 'tracking: 10 # again'},
    told: [logic, '# again', 'number-duplicate'],
  },
  {
    why: 'a term that the glossary lacks',
    ...{file: words, from: 'Bez tām vērtne kristu.', to: 'Bez tām [vērtne]{term=leaf} kristu.'},
    told: [words, '{term=leaf}', 'term-unknown'],
  },
  {
    why: 'a sentence that is too long',
    ...{
      file: words,
      from: 'Tās tikai stāv.',
      to: 'Tās tikai stāv un stāv, un stāv, un stāv, un stāv, un stāv, un stāv, un stāv, un stāv vēl.',
    },
    told: [words, 'un stāv vēl', 'sentence-long'],
  },
  {
    why: 'a sentence that stands elsewhere',
    ...{file: words, from: 'Tas ir pēdējais.', to: 'Kokos aug dēļi, durvis taisa namdaris.'},
    told: [words, 'Kokos', 'sentence-twice'],
  },
  {
    why: "an author's id",
    ...{file: words, from: 'Durvis runā klusi.', to: 'Durvis runā klusi (F12).'},
    told: [words, 'F12', 'author-id'],
  },
  {
    why: 'a figure without a fact',
    ...{file: words, from: 'Aizveriet durvis aiz sevis.', to: 'Aizveriet 3 durvis aiz sevis.'},
    told: [logic, 'id: take-care', 'claim-without-facts'],
  },
];

const seeded: Content = seeds.reduce(
  (content, {file, from, to}) => changed(file, from, to, content),
  tinyCourse,
);

it('finds ten seeded mistakes, each of another kind, and nothing else', async () => {
  const {problems} = await checkContent(seeded);
  const placed = seeds.map(({told: [file, on, code]}) => {
    const lines = (seeded.get(file) ?? '').split('\n');
    return `${file}:${lines.findIndex((line) => line.includes(on)) + 1} ${code}`;
  });
  expect(new Set(seeds.map(({told}) => told[2])).size).toBe(10);
  expect(problems.map(({file, line, code}) => `${file}:${line} ${code}`).toSorted()).toEqual(
    placed.toSorted(),
  );
});

it('finds nothing in the tiny course as it is', async () => {
  expect((await checkContent(tinyCourse)).problems).toEqual([]);
});

// The whole course on a busy machine: longer than a usual unit test may take.
it(
  "WCAG 3.1.2, EN 10.3.1.2: finds nothing in the course's own content: each word is of its language, or marked, or a known name",
  {timeout: 120_000},
  async () => {
    const {problems} = await checkCourse(join(import.meta.dirname, '../../..'));
    expect(problems).toEqual([]);
  },
);
