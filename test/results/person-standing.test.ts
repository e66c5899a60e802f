/** One person's page: how far, what says so, and whose pass mark that was. */
import {describe, expect, it} from 'vitest';
import type {QuestionBank} from '../../src/domain/exchange/question-bank.ts';
import {markText, standingText} from '../../src/results-page/learners/evidence-text.ts';
import {analyse} from '../../src/results/analysis/analyse.ts';
import {personView} from '../../src/results/analysis/learners/person-view.ts';
import {joinReadings} from '../../src/results/join/join-readings.ts';
import type {Attempt, Results, Work} from '../../src/results/model.ts';
import {readFile} from '../../src/results/read/read-file.ts';
import {settings} from './moodle-samples.ts';

const bank: QuestionBank = {
  modules: ['definitions', 'final-test'].map((id) => ({
    ...{id, title: `Modulis ${id}`, lessons: []},
    passMark: id === 'final-test' ? 80 : 60,
  })),
  questions: [],
  attitudes: [],
  scopes: [],
};
const attempt = (more: Partial<Attempt>): Attempt => ({
  ...{number: 1, status: 'scored', parts: [], answers: [], objectives: []},
  ...more,
});
const resultsOf = (work: Partial<Work>, scope?: string): Results => ({
  files: [],
  remarks: [],
  activities: [{key: 'a1', title: 'Kurss', files: [], ...(scope !== undefined && {scope})}],
  learners: [
    {
      ...{key: 'p1', name: 'Izdomāta Anna', email: '', ids: [], traits: {}},
      work: [{activity: 'a1', attempts: [], ...work}],
    },
  ],
});
const workOf = (results: Results, passMark = 70) => {
  const [work] = personView(results, 'p1', {passMark}, bank)?.works ?? [];
  if (!work) throw new Error('there is a work');
  return work;
};
const textsOf = (results: Results, passMark = 70): readonly string[] => {
  const {judged, mark} = workOf(results, passMark);
  return [standingText(judged), markText(mark)];
};

describe("a person's pass mark", () => {
  it('is that of the LMS where its report says how it ended, whatever is set on the page', () => {
    const failed = attempt({status: 'failed', score: 75});
    expect(textsOf(resultsOf({attempts: [failed]}))).toEqual([
      'Nav nokārtots (pēc mēģinājuma statusa)',
      'nosaka mācību sistēma (failos nav norādīta)',
    ]);
    const below = {isComplete: true, isBelow: true} as const;
    expect(textsOf(resultsOf({attempts: [attempt({score: 75})], completion: below}))).toEqual([
      'Nav nokārtots (pēc pabeigšanas atskaites)',
      'nosaka mācību sistēma (failos nav norādīta)',
    ]);
  });

  it('is that of the page where a score was compared with it', () => {
    expect(textsOf(resultsOf({attempts: [attempt({score: 75})]}))).toEqual([
      'Sasniegta robeža (tikai pēc rezultāta)',
      '70\u00a0% (iestatīta šajā lapā)',
    ]);
    const complete = {attempts: [attempt({score: 75})], completion: {isComplete: true}};
    expect(textsOf(resultsOf(complete))[0]).toBe('Nokārtots (pēc pabeigšanas atskaites un rezultāta)');
  });

  it("is the course's own for its module, and that of the final test for the whole course", () => {
    const work = {attempts: [attempt({score: 75})]};
    expect(textsOf(resultsOf(work, 'definitions'), 90)).toEqual([
      'Sasniegta robeža (tikai pēc rezultāta)',
      '60\u00a0% (nosaka kurss)',
    ]);
    expect(textsOf(resultsOf(work, 'course'), 70)).toEqual([
      'Zem robežas (tikai pēc rezultāta)',
      '80\u00a0% (nosaka kurss)',
    ]);
  });

  it('is that of the page where nobody has begun', () =>
    expect(textsOf(resultsOf({isNotStarted: true}))).toEqual([
      'Nav sākts',
      '70\u00a0% (iestatīta šajā lapā)',
    ]));
});

it('whom Moodle calls complete with the grade to pass has passed, whatever mark is set on the page', () => {
  const file = {
    name: 'completion.csv',
    bytes: new TextEncoder().encode(
      [
        '"","Email address","Kurss",""',
        '"Izdomāta Anna","anna@example.invalid","Completed (achieved pass grade)","2026-11-27 01:05:06"',
        '"Izdomāts Jānis","janis@example.invalid","Completed (did not achieve pass grade)","2026-11-27 01:05:06"',
        '"Izdomāta Zane","zane@example.invalid","Not completed",""',
      ].join('\n'),
    ),
  };
  const results = joinReadings([readFile(file, settings)]);
  const {standings} = analyse(results, {activity: 'a1'}, {passMark: 95});
  expect([standings.passed, standings.failed, standings.unfinished]).toEqual([1, 1, 1]);
});
