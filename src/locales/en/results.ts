/** Words of the trainer's results page, in English. */
import {resultsLv} from '../lv/results.ts';
import {count, shortDay} from './numbers.ts';
import {resultsAnswersEn} from './results-answers.ts';
import {resultsCodebookEn} from './results-codebook.ts';
import {resultsFewEn} from './results-few.ts';
import {resultsFilesEn} from './results-files.ts';
import {resultsLackingEn} from './results-lacking.ts';
import {resultsPeopleEn} from './results-people.ts';
import {resultsRollupEn} from './results-rollup.ts';
import {resultsTablesEn} from './results-tables.ts';
import {resultsTrainerEn} from './results-trainer.ts';
import {numberText} from '../../languages/on-screen.ts';

const people = (n: number) => count(n, 'learner');
const decimal = (value: number, digits: number) =>
  numberText(value, {minimumFractionDigits: digits, maximumFractionDigits: digits});
const signed = (value: number) => (value < 0 ? '−' : '+') + decimal(Math.abs(value), 2);
const signedPoints = (value: number) => (value < 0 ? '−' : '+') + decimal(Math.abs(value), 1);
const minus = (value: number, digits: number) => (value < 0 ? '−' : '') + decimal(Math.abs(value), digits);
const share = (value: number) => `${Math.round(value * 100)}%`;

export const resultsEn: typeof resultsLv = {
  ...resultsFilesEn,
  ...resultsPeopleEn,
  ...resultsAnswersEn,
  ...resultsLackingEn,
  ...resultsFewEn,
  ...resultsRollupEn,
  codebook: resultsCodebookEn,
  ...resultsTablesEn,
  ...resultsTrainerEn,
  brand: resultsLv.brand,
  title: 'Learning results',
  lead: 'Download the reports from your LMS and open them here. The page itself recognises what is in them and shows the results as charts.',
  privacy:
    'Nothing is sent: the files are read only in this browser. When the page is closed, the data are gone.',
  loading: 'Loading…',
  dropHere: 'Drop files or folders here',
  dropForms:
    'Moodle reports (text, Excel, ODS), the export of the built-in LMS, xAPI statements (JSON), result files of the course, any CSV table.',
  chooseFiles: 'Choose files',
  chooseFolder: 'Choose a folder',
  demo: 'Show with invented data',
  demoName: `${resultsLv.brand} (invented data)`,
  demoNotice:
    'These data are invented, to show how the page works. They concern no person and no municipality.',
  demoEnd: 'Close the invented data',
  demoPerson: (n) => `Invented learner ${n}`,
  demoGroups: 'Invented groups',
  demoGroup: (n) => `Invented group ${n}`,
  readingFile: (file, done, of) => `Reading ‘${file}’${of > 1 ? ` (${done + 1} of ${of})` : ''}…`,
  computing: 'Computing…',
  failed:
    'Something failed: the connection may have been lost, or there was not enough memory. What was read before is kept. Try again, or with a smaller file.',

  files: 'Files',
  filesRead: (files, learners) => `${count(files, 'file')}, ${people(learners)}`,
  ready: (files, learners) => `Ready. ${count(files, 'file')}, ${people(learners)} in the selection.`,
  remove: 'Remove',
  removeNamed: (name) => `Remove the file ‘${name}’`,
  removeAll: 'Remove all files',
  joining: 'How the files were joined',
  remarkCount: (n) => count(n, 'remark'),

  filters: 'What to show',
  activity: 'Activity',
  all: 'All',
  allActivities: 'All',
  passMark: 'Pass mark, %',
  passMarkHint:
    'Used if a file does not say whether someone passed. The modules and tests of this course have a pass mark of their own.',
  pseudonymise: 'Replace names with numbers',
  pseudonymiseHint:
    'Names, e-mails, file names and small groups are left out, both on the screen and in the downloads. Whoever has the report itself can still recognise a person by day and time.',
  print: 'Print',
  everyone: 'All learners, all time.',
  selection: (parts) => `Selection: ${parts.join('; ').replace(/\.$/, '')}.`,
  passFrom: (mark) =>
    `If a file does not say whether someone passed, and the course sets no pass mark, a pass mark of ${mark}% is used.`,
  nobodySelected: 'No learner matches this selection.',
  clearFilter: 'Clear the selection',
  nobody: 'There are no learners in these files.',
  tooFewKnown: 'This is known only for a few learners, so it is not shown.',
  sections: 'On this page',
  people,
  day: shortDay,
  minutes: (n) => (n < 1 ? 'less than 1\u00a0min' : n > 1440 ? 'several days' : `${Math.round(n)}\u00a0min`),
  share,
  percent: (value) => `${Math.round(value)}%`,
  meanOfScores: (mean, n) => `${Math.round(mean)}% (${count(n, 'score')})`,
  decimal: (value) => minus(value, 2),
  signed,
  signedPoints,
  between: (ends, text) => (ends ? `${text(ends[0])} … ${text(ends[1])}` : '—'),
  unknown: '—',

  overview: 'Overview',
  done: {finished: 'Completed or passed', reached: 'Reached the pass mark'},
  reachedTile: 'Reached the pass mark in the test (whether the course is passed is not known)',
  reachedNote:
    'Reaching the pass mark does not in itself mean that the course is passed: the files hold only the score.',
  reachedAdvice: 'The completion report of the LMS shows whether the course is passed: add that, too.',
  finishedOf: (n, of) => `${numberText(n)} of ${numberText(of)}`,
  meanScore: 'Mean score',
  medianTime: 'Typical time (median)',
  standingTitle: 'How far they have got',
  standingSummary: (what, n, of) =>
    of === 0
      ? 'Nobody has been added to any activity yet.'
      : `${what}: ${numberText(n)} of ${numberText(of)} (${share(n / of)}).`,
  subjectOne: (title) => `Activity counted: ${title.replace(/\.$/, '')}.`,
  subjectWithout: (titles) => `Not counted: ${titles.replace(/\.$/, '')}.`,
  subjectHint: 'All activities are in the chart ‘By activity’; one can be chosen under ‘What to show’.',
  noneTold: 'No file shows who has completed.',
  noneToldOf: (trait) => `${trait}: no file shows who has completed.`,
  standingPerActivity: 'Each learner is counted in each activity.',
  countOf: (n, of, value) => `${value} (${numberText(n)} of ${numberText(of)})`,
  activitiesTitle: 'By activity',
  activitiesSummary: (n, what, hasPeriod) =>
    `${count(n, 'activity', 'activities')}. What share ${hasPeriod ? 'of those who did anything in an activity in this period' : 'of all learners of an activity, including those who have not started,'} did this: ${what.toLowerCase()}.`,
  scoresTitle: 'Distribution of scores',
  scoresSummary: (n, mean, middle) =>
    `${count(n, 'score')}, ${mean} on average. The middle half of them lie between ${middle[0]} and ${middle[1]}.`,
  scoresFew: (n) => `${count(n, 'score')}.`,
  timeTitle: 'Time spent',
  timeSummary: (n, median, middle, isOne) =>
    `Usually ${median}${middle ? `, for the middle half from ${middle[0]} to ${middle[1]}` : ''}. ${isOne ? `Known for ${count(n, 'learner')}` : `Known times: ${numberText(n)}, one for each learner in each activity`}.`,
  timeFew: (n) => `Known times: ${numberText(n)}.`,
  andMore: (from) => `${from} and more`,
  timeBasis: {
    'total-time': 'The time as the LMS added it up.',
    'first-to-last': 'From the first opening to the last visit, breaks included.',
    'none': '',
  },
  fewScores: 'Only a few learners have a score, so the distribution is not shown.',
  fewTimes: 'The time spent is known for only a few learners, so it is not shown.',
  timelineTitles: {finished: 'Completion over time', reached: 'Reaching the pass mark over time'},
  timelineSummary: (what, total, from, to) => `${what}: ${numberText(total)} from ${from} to ${to}.`,
  oneDay: (what, total, day) => `${what}: ${numberText(total)} on one day, ${day}.`,
  timelineBasis: {
    'completion': 'The day of completion, as the files show it.',
    'last-access': 'The day of completion is not known; the last visit is shown.',
    'mixed': 'Where there is no day of completion, the last visit is shown.',
    'none': '',
  },
  undated: (n) => `And ${numberText(n)} whose day is not known.`,
  onAxis: {
    score: 'Score, %',
    minutes: 'Minutes',
    people: 'Learners',
    shift: 'Change on the scale from 1 to 5',
  },

  modules: 'Modules and objectives',
  rateTitles: {
    modules: {
      reported: 'Passed, by module',
      reached: 'Reached the pass mark, by module',
      answers: 'Right first answers, by module',
    },
    tests: {
      reported: 'Passed, by test',
      reached: 'Reached the pass mark, by test',
      answers: 'Right first answers, by test',
    },
    objectives: {
      reported: 'Passed, by objective',
      reached: 'Reached the pass mark, by objective',
      answers: 'Right first answers, by objective',
    },
  },
  passSummary: (best, worst) => `Best: ${best}. Hardest: ${worst}.`,
  passOne: (title, rate) => `${title}: ${rate}.`,
  reportedBasis: 'The share of those about whom the files hold something in this module or objective.',
  reachedBasis:
    'The files hold only the score: reaching the pass mark does not in itself mean that a module or objective is passed.',
  answersBasis: (of) =>
    `What is shown is the mean percentage of first answers that are right: ${of === 'objectives' ? 'test questions and decisions in cases together' : 'test questions alone, without decisions in cases'}. First answers show what people did not know; a module can also be passed at the next attempt.`,
  weakestShown: (n, of) => `The chart has the ${n} hardest of ${of}; the table has them all.`,

  questions: 'Questions',
  questionsHint: (part) =>
    `The first answer of each learner is counted. ${part} ‘Tells who knows more’ shows whether a question is answered better by those whose other answers are better, too (from −1 to 1; 0.3 or more is good; in statistics, discrimination). ‘To review’ appears only if all values that are still possible (95% confidence interval) are below 0.3, too.`,
  goneQuestion: (id) => `A question that the course no longer has (${id})`,
  noQuestionsAdvice: 'In Moodle they are in the interactions report: add that, too.',
  hardestTitle: 'Hardest questions',
  hardestSummary: (text, value, answered) =>
    `The hardest (${value} of first answers right, ${answered} answered): ${text}`,
  module: 'Module',
  showAllQuestions: (n) => `Show all (${numberText(n)})`,
  sortBy: 'Sort',
  sorts: {
    order: 'As in the course',
    hardest: 'Hardest first',
    weakest: 'Those that tell least who knows more',
  },
  answeredBy: (n) => `answered by ${count(n, 'person', 'people')}`,
  rightShare: (value) => `first answers right: ${value}`,
  discriminates: (value) => `tells who knows more: ${value}`,
  toReview: 'To review',
  flagged: 'Which to show',
  reviewCount: (n, of) => `To review: ${numberText(n)} of ${count(of, 'question')} with a right answer.`,
  reviewOnly: (n) => `To review (${numberText(n)})`,
  noQuestionMatches: 'No question matches this choice.',
  ownGroupNote: (n) =>
    `Some questions have fewer than ${n} answers. They can be seen here because learners’ names and answers are in the files themselves; they are not in downloaded tables or in comparisons.`,
  tooFew: 'Too few answers to be shown separately.',
  rightAnswer: 'Right answer',
  mostWrong: 'Most frequent mistakes',
  answers: 'All answers',
  isRight: 'right',
  isWrong: 'wrong',
  moreAnswers: (n) => `${count(n, 'other answer')}.`,
  discriminationBasis: (n) =>
    `How well the question tells who knows more, computed from the answers of ${count(n, 'learner')}.`,

  groups: 'Groups',
  groupTitle: (what, trait) => `${what}: ${trait}`,
  groupSummary: (best, worst) =>
    `Most: ${best}. Least: ${worst}. The difference is larger than chance would explain.`,
  groupsAlike: (best, worst) =>
    `From ${worst} to ${best}. The differences between groups may be due to chance.`,
  unknownGroup: (n) => `The group of ${count(n, 'learner')} is not known.`,
  allGroupsSmall: (trait) => `${trait}: no group is large enough to be shown separately.`,
  groupsCounted: (title, isOverlapping) =>
    `People are counted${isOverlapping ? ' (whoever is in several groups is counted in each of them, so the groups add up to more than everyone)' : ', each once'}: who did this ${title === undefined ? 'in all their activities that are counted' : `in the activity ‘${title}’`}. The dot is the share of the group, the bar its possible range (95% confidence interval), the dashed line everyone together.`,
  noGroupsAdvice: 'In Moodle they are in the list of participants: add that, too.',

  table: 'Table',
  tableOf: (title) => `Table: ${title}`,
  saveCsv: 'CSV',
  saveCsvOf: (title) => `Download CSV: ${title}`,
  savePng: 'PNG',
  savePngOf: (title) => `Download PNG: ${title}`,
};
