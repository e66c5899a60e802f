/** Analyses for tests of the results page: of nobody, and of a small made-up course. */
import type {Analysis, Distribution, Standing} from '../../../src/results/analysis-model.ts';

const standings = (passed: number, started = 0): Readonly<Record<Standing, number>> => ({
  passed,
  'completed': 0,
  'reached': 0,
  'below': 0,
  started,
  'unfinished': 0,
  'not-started': 0,
});

const noDistribution: Distribution = {
  count: 0,
  mean: undefined,
  deviation: undefined,
  quartiles: undefined,
  isOpenEnded: false,
  bins: [],
};

export const emptyAnalysis: Analysis = {
  learners: 0,
  isTooSmall: false,
  isOwnGroup: false,
  doneLearners: 0,
  unfinishedLearners: 0,
  belowLearners: 0,
  standings: standings(0),
  activities: [],
  timeline: {basis: 'none', days: [], undated: 0},
  scores: noDistribution,
  time: {...noDistribution, basis: 'none'},
  modules: [],
  objectives: [],
  questions: [],
  attitudes: [],
  breakdowns: [],
};

/** 12 people; one question that nobody could name, one that too few answered; names that want to be markup. */
export const sampleAnalysis: Analysis = {
  ...emptyAnalysis,
  learners: 12,
  doneLearners: 6,
  unfinishedLearners: 6,
  belowLearners: 0,
  standings: standings(9, 3),
  activities: [
    {key: 'a1', title: 'Kurss', learners: 12, standings: standings(9, 3), meanScore: 80},
    {
      key: 'a2',
      title: '<img src=x onerror=alert(1)>',
      learners: 12,
      standings: standings(6, 6),
      meanScore: undefined,
    },
  ],
  timeline: {
    basis: 'last-access',
    days: [
      {day: '2026-11-02', finished: 4, total: 4},
      {day: '2026-11-09', finished: 5, total: 9},
    ],
    undated: 0,
  },
  scores: {
    count: 9,
    mean: 80,
    deviation: 10,
    quartiles: [70, 80, 90],
    isOpenEnded: false,
    bins: [
      {from: 0, to: 50, count: 2},
      {from: 50, to: 100, count: 7},
    ],
  },
  questions: [
    {
      id: 'signs.q01',
      text: 'Ko darīt vispirms?',
      isGone: false,
      module: 'signs',
      objective: 'signs',
      answered: 12,
      difficulty: 0.5,
      discrimination: -0.2,
      isToReview: false,
      discriminationCount: 12,
      responses: [
        {response: 'a', words: 'Zvanīt 112', count: 6, share: 0.5, isRight: true},
        {response: 'b', words: '<b>Gaidīt</b>', count: 6, share: 0.5, isRight: false},
      ],
      wrong: [{response: 'b', words: '<b>Gaidīt</b>', count: 6, share: 0.5, isRight: false}],
      right: 'Zvanīt 112',
    },
    {
      id: 'signs.q02',
      isGone: false,
      text: '',
      module: 'signs',
      objective: 'signs',
      answered: 3,
      difficulty: 0,
      discrimination: undefined,
      isToReview: false,
      discriminationCount: 0,
      responses: [{response: 'c', words: 'Slepena atbilde', count: 3, share: 1, isRight: false}],
      wrong: [{response: 'c', words: 'Slepena atbilde', count: 3, share: 1, isRight: false}],
      right: 'd',
    },
  ],
  attitudes: [
    {
      id: 'x.before',
      text: 'Zinu, kam zvanīt.',
      pairs: 12,
      before: 2.5,
      after: 4,
      shift: 1.5,
      interval: [1.1, 1.9],
      effect: undefined,
      effectInterval: undefined,
      beforeCounts: [],
      afterCounts: [],
    },
    {
      id: 'y.before',
      text: 'Vērtēja divi.',
      pairs: 2,
      before: 1,
      after: 5,
      shift: 4,
      interval: undefined,
      effect: undefined,
      effectInterval: undefined,
      beforeCounts: [],
      afterCounts: [],
    },
  ],
  breakdowns: [
    {
      trait: 'municipality',
      rows: [
        {
          value: 'Izdomāta',
          learners: 6,
          standings: standings(6),
          interval: [0.61, 1],
          meanScore: 90,
          medianMinutes: 40,
        },
        {
          value: 'Cita',
          learners: 6,
          standings: standings(3, 3),
          interval: [0.19, 0.81],
          meanScore: 70,
          medianMinutes: undefined,
        },
      ],
      hiddenGroups: 2,
      hiddenLearners: 4,
      unknown: 1,
    },
  ],
};
