/** What a trainer asks beyond the first figures, made up for tests of elements. */
import type {AttitudeShift, LearnerRow, QuestionAnalysis} from '../../../src/results/analysis-model.ts';
import type {GroupTables, PersonView, TrainerFigures} from '../../../src/results/trainer-model.ts';
import {sampleAnalysis} from './figures.ts';

export function question(own: Partial<QuestionAnalysis>): QuestionAnalysis {
  const [sample] = sampleAnalysis.questions;
  if (!sample) throw new Error('There is a question.');
  return {...sample, ...own};
}

/** Ratings of twelve people that clearly moved. */
export const attitude = (wanted: 'agree' | 'disagree', before: number, after: number): AttitudeShift => ({
  id: 'x.before',
  text: 'Zinu, kam zvanīt.',
  pairs: 12,
  before,
  after,
  shift: after - before,
  interval: [after - before - 0.2, after - before + 0.2],
  effect: 1,
  effectInterval: [0.5, 1.5],
  wanted,
  beforeCounts: [],
  afterCounts: [],
});

export const rowOf = (person: string, name: string): LearnerRow => ({
  key: `${person} a1`,
  person,
  name,
  email: `${person}@example.invalid`,
  traits: {},
  activity: 'Kurss',
  standing: 'started',
  attempts: 1,
  score: undefined,
  status: 'incomplete',
  startedWallMs: undefined,
  lastWallMs: undefined,
  finishedWallMs: undefined,
  minutes: undefined,
});

const cell = {count: 12, mean: 60, interval: [50, 70]} as const;

export function groups(count: number): GroupTables {
  const names = Array.from({length: count}, (_, at) => `Izdomāta grupa ${at + 1}`);
  const row = (id: string, title: string, module: string) => ({
    ...{id, title, module, isGone: false},
    cells: names.map(() => cell),
  });
  return {
    trait: 'group',
    groups: names,
    modules: [row('module m1', 'Izdomāts modulis', 'Izdomāts modulis')],
    questions: [row('signs.q01', 'Ko darīt vispirms?', 'Izdomāts modulis')],
  };
}

export const trainerFigures: TrainerFigures = {
  isTooSmall: false,
  tries: [
    {
      activity: 'a1',
      title: 'Kurss',
      scored: 12,
      improved: 8,
      paired: {
        people: 10,
        first: 60,
        second: 80,
        difference: 20,
        interval: [10, 30],
        effect: 1,
        effectInterval: [0.4, 1.6],
      },
    },
  ],
  gains: [],
  stays: [],
  tests: [
    {
      id: 'signs',
      title: 'Pazīmes',
      passMark: 70,
      markBy: 'course',
      questions: 10,
      people: 30,
      asked: 10,
      isDrawn: false,
      alpha: 0.8,
      error: 7,
      reason: undefined,
    },
  ],
  options: {},
  groups: [groups(2)],
  places: {},
};

const answer = {
  text: '',
  isGone: false,
  isChanged: false,
  given: 'Zvanīt 112',
  right: 'Zvanīt 112',
  verdict: 'right',
} as const;

export const person: PersonView = {
  key: 'p1',
  name: 'Izdomāta Anna',
  email: 'p1@example.invalid',
  traits: {group: ['Izdomāta grupa']},
  tests: [
    {
      ...{id: 'signs', title: 'Pazīmes', activity: 'Kurss', score: undefined, tries: 1, atWallMs: 60_000},
      answered: {right: 1, of: 2},
      judged: undefined,
      mark: {passMark: 70, markBy: 'course'},
    },
    {
      ...{id: 'final-test', title: 'Noslēguma pārbaude', activity: 'Kurss', score: 80, tries: 2},
      ...{atWallMs: undefined, answered: {right: 9, of: 10}},
      judged: {standing: 'reached', told: undefined, isByMark: true},
      mark: {passMark: 75, markBy: 'course'},
    },
  ],
  works: [
    {
      title: 'Kurss',
      judged: {standing: 'passed', told: 'status', isByMark: false},
      mark: {passMark: undefined, markBy: 'lms'},
      isHeldBack: false,
      first: 60,
      best: 80,
      minutes: 40,
      attempts: [
        {
          number: 1,
          status: 'passed',
          score: 80,
          startedWallMs: 0,
          lastWallMs: 60_000,
          minutes: 1,
          answered: {right: 1, of: 2},
          leftOut: 1,
          answers: [
            {...answer, question: 'signs.q01', text: 'Ko darīt vispirms?'},
            {...answer, question: 'signs.q99', isGone: true},
          ],
        },
      ],
    },
  ],
};
