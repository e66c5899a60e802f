/** Words of the results page about answers, in English: whose they are, which try, how to read what is reckoned from them. */
import type {resultsAnswersLv} from '../lv/results-answers.ts';
import {count} from './numbers.ts';
import {numberText} from '../../languages/on-screen.ts';

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

export const resultsAnswersEn: typeof resultsAnswersLv = {
  answersFrom: (title) => `Each person’s first answer to a question is counted, in the activity: ${title}.`,
  answersFromSeveral: (titles) =>
    `Each person’s first answer to a question is counted, in the activities: ${titles.join('; ')}.`,
  answersAlso: (titles) => `Questions that it does not have are counted elsewhere: ${titles.join('; ')}.`,
  answersApart: (titles) =>
    `The same questions are also asked elsewhere: ${titles.join('; ')}. They are not counted together, since other people answered there, or at another time, and the shares differ.`,
  partCredit: {
    shares: 'A partly right answer counts for as much as it is worth.',
    halves: 'A partly good decision in a case counts as half; the other answers are only right or wrong.',
    none: 'These answers are only right or wrong: a partly right one counts as wrong.',
  },
  answersOfLabel: 'Which activity’s answers to show',
  answersOption: (title, n) => `${title} (${count(n, 'learner')})`,
  inActivity: (title) => `in the activity: ${title}`,
  changedQuestion: (text) => `The question has changed since these answers. Now: ${text}`,
  changedNote:
    'Under this identifier the course now has another question or other answers, so no share of right answers is shown. Compare only people who answered the same edition. The table shows the letters of the answers as they are in the file.',
  eachAnotherNote: 'Everybody is asked a different question here, so answers are not listed.',
  onlyPart: (text) => `incomplete answer, only: ${text}`,
  isIncomplete: 'incomplete',
  countedPeople: (value, n) => `${value} of ${numberText(n)}`,

  marksUsed: (marks) => `Pass mark used for the scores: ${marks.join('; ')}.`,
  markOfWhom: {
    course: (mark) => `${mark}% (set by the course)`,
    trainer: (mark) => `${mark}% (set on this page)`,
  },
  markOfLms: (mark) =>
    mark === undefined
      ? 'set by the LMS (not given in the files)'
      : `set by the LMS (in the course ${mark}%)`,
  standingBy: {
    status: (isByMark) => `by the status of the attempt${isByMark ? ' and the score' : ''}`,
    completion: (isByMark) => `by the completion report${isByMark ? ' and the score' : ''}`,
    score: 'by the score alone',
  },
  alphaRead: {
    high: 'very good, people can be compared',
    good: 'good, people can be compared',
    weak: 'weak, only for the overall picture',
    poor: 'very weak, nothing to judge by',
  },

  retentionTitle: 'How much they know after three months',
  retentionSummary: (n, first, second, isClear) =>
    `${count(n, 'person', 'people')} answered both times: ${first} of first answers were right in the final test, ${second} after three months${isClear ? '' : '; no clear change'}.`,
  retentionNote:
    'To the left of zero: they know less after three months than in the final test; to the right, more. The bar shows how large the change may still be (95% confidence interval); if it crosses zero, the change may be due to chance. The questions differ between the two times, so part of the change may be their difficulty.',

  paperMistakes: (n) =>
    n === 0
      ? 'There are no wrong answers in this attempt.'
      : `Only the wrong and partly right answers of this attempt are printed (${numberText(n)} altogether); all answers are on the screen.`,
  paperMore: (n) => `${numberText(n)} more on the screen.`,

  thisMonth: 'This month',
  lastMonth: 'Last month',
  monthName: (year, month) => `${months[month - 1] ?? ''} ${year}`,

  demoTowns: 'Show the overall picture of two invented municipalities, too',
  demoTown: (n) => `Invented municipality ${n}`,
  demoRefresher: 'Three months later (invented data)',
  demoCompletion: 'completion',

  codes: {
    results: {correct: 'right', wrong: 'wrong', neutral: 'neutral'},
    isRight: {yes: 'yes', no: 'no'},
    wanted: {agree: 'agree', disagree: 'disagree'},
    moments: {
      test: 'in the final test',
      first: 'after one week',
      second: 'after four weeks',
      third: 'after twelve weeks',
    },
    comparisons: {
      'first-best': 'first and best attempt',
      'quizzes-test': 'module tests and final test',
      'test-refresher': 'final test and after three months',
      'activities': 'two activities',
    },
  },
};
