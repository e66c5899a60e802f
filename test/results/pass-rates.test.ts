/** What is said of modules and objectives, and by which mark. */
import {describe, expect, it} from 'vitest';
import {analyse} from '../../src/results/analysis/analyse.ts';
import {joinReadings} from '../../src/results/join/join-readings.ts';
import type {QuestionBank} from '../../src/domain/exchange/question-bank.ts';
import {readFile} from '../../src/results/read/read-file.ts';
import {settings} from './moodle-samples.ts';

const question = (module: string, number: number) => ({
  id: `${module}.q0${number}`,
  module,
  objective: 'law',
  type: 'choice' as const,
  text: '',
  words: {},
  right: ['a'],
});
const bank: QuestionBank = {
  modules: [
    {id: 'definitions', title: 'Pamati', passMark: 70, lessons: []},
    {id: 'final-test', title: 'Noslēguma pārbaude', passMark: 80, lessons: []},
  ],
  questions: ['definitions', 'final-test'].flatMap((module) => [1, 2, 3, 4].map((n) => question(module, n))),
  attitudes: [],
  scopes: [{id: 'final-test', title: 'Noslēguma pārbaude', reports: 'all', ids: []}],
};

/** One person for each row; three of four right is 75. */
const report = (module: string, title: string, rows: readonly (readonly string[])[]) => {
  const heading = [0, 1, 2, 3].flatMap((n) => [`Question ${n}`, `Response ${n}`, `Result ${n}`]);
  const lines = rows.map((responses, at) =>
    [
      `Dalībnieks ${String.fromCharCode(65 + at)}`,
      `d${at}@example.invalid`,
      '1',
      '24 November 2026, 10:00 AM',
      '24 November 2026, 10:30 AM',
      '75',
      '75',
      ...responses.flatMap((response, n) => [
        `${module}.q0${n + 1}`,
        response,
        response === 'a' ? 'correct' : 'wrong',
      ]),
    ].join('\t'),
  );
  const head = ['Name', 'Email address', 'Attempt', 'Started on', 'Last accessed on', 'Score', title];
  const text = [[...head, ...heading].join('\t'), ...lines].join('\n');
  return readFile({name: `${module}.txt`, bytes: new TextEncoder().encode(text)}, settings);
};
const rows = [...'aaab', ...'aaba', ...'abaa', ...'baaa', ...'aaaa', ...'bbbb'].reduce<string[][]>(
  (found, letter, at) =>
    at % 4 === 0 ? [...found, [letter]] : [...found.slice(0, -1), [...(found.at(-1) ?? []), letter]],
  [],
);

describe('the mark of each test', () => {
  const results = joinReadings([report('final-test', 'Noslēguma pārbaude', rows)], bank);
  const analysis = analyse(results, {}, {passMark: 70}, bank);

  it('is its own: 75 does not reach the 80 of the final test', () => {
    expect([analysis.standings.reached, analysis.standings.below]).toEqual([0, 6]);
  });

  it('holds for first answers, too', () => {
    expect(analysis.modules).toMatchObject([{id: 'final-test', basis: 'answers', learners: 6, passed: 1}]);
  });

  it('is the one of the page for what the course does not know', () => {
    const own = joinReadings([report('other', 'Cits kurss', rows)], bank);
    expect(analyse(own, {}, {passMark: 70}, bank).standings.reached).toBe(6);
  });
});
