/** Words of the results page for people by name, in English: the list, one person's page. */
import type {resultsPeopleLv} from '../lv/results-people.ts';
import {count, shortDay} from './numbers.ts';
import {numberText} from '../../languages/on-screen.ts';

export const resultsPeopleEn: typeof resultsPeopleLv = {
  learners: 'Learners',
  learnersCsv: 'Learners: CSV',
  answersCsv: 'All answers: CSV',
  learnersHint:
    'Names can be seen only here and in the list of files; they are not printed. Before you show this to others, replace names with numbers.',
  showLearners: 'Show',
  learnerGroups: {
    'all': 'Everyone',
    'not-begun': 'Who has not started',
    'not-finished': 'Not started or not completed',
    'not-passed': 'Who has not passed yet',
    'unknown': 'Not known whether they completed',
    'done': 'Who completed or passed',
  },
  unknownNote: (n) =>
    `For ${count(n, 'learner', 'learners')} the files do not say whether the activity is completed; they are not counted as having completed it.`,
  listWithoutUnknown: (n, list) =>
    `This list leaves out ${count(n, 'row', 'rows')} for which the files do not say whether the activity is completed. To see them, choose ‘${list}’.`,
  listWithoutReached: (n, list) =>
    `This list leaves out ${count(n, 'row', 'rows')} with the pass mark reached: the files do not say whether the activity is passed. To see them, choose ‘${list}’.`,
  listWithoutFailed: (n, list) =>
    `This list leaves out ${count(n, 'row', 'rows')} with the standing ‘Not passed’, whatever a report says about completion. To see them, choose ‘${list}’.`,
  listOfUnknown:
    'Here are all those for whom the files have only a score, or nothing. Whether they completed and passed is shown by the completion report of the learning system.',
  endUnknown: 'not known whether completed',
  endUnknownOf: (n) => `not known for ${numberText(n)}`,
  notBegunInPeriod:
    'A period shows only those who did something. To see who has not started, choose ‘All time’.',
  notBegunUnknown: 'Who has started is not known. The report of the SCORM activity shows it: add that, too.',
  searchNumbers: 'Search for a number',
  searchLearners: 'Search for a name or e-mail',
  learnerSorts: {
    name: 'By name',
    standing: 'By standing',
    score: 'Lowest score first',
    last: 'Longest absent first',
  },
  addressesFile: 'addresses.txt',
  copyAddresses: 'Copy e-mail addresses',
  noneMatch: 'No learner matches what is chosen and searched for.',
  showEveryone: 'Show everyone',
  perActivity: 'For each activity separately',
  perActivityHintNameless: 'CSV for those chosen or searched for above.',
  perActivityHint: 'Addresses and CSV for those chosen or searched for above.',
  perActivityAddresses: 'Addresses of those chosen or searched for above.',
  shortAddresses: 'Copy addresses',
  copyAddressesOf: (activity) => `Copy addresses: ${activity}`,
  learnersCsvOf: (activity) => `Learners, CSV: ${activity}`,
  copiedAddresses: (n, without) =>
    n === 0
      ? 'Nothing was copied: there is no e-mail address in the list.'
      : `Copied: ${count(n, 'address', 'addresses')}, each once.${without > 0 ? ` For ${count(without, 'learner', 'learners')} the files have no address.` : ''}`,
  page: (from, to, total) => `${from}–${to} of ${numberText(total)}`,
  previous: 'Previous',
  next: 'Next',
  nameless: 'No name',
  listCount: (rows, activities) =>
    activities > 1
      ? `Each learner is listed once for each of their activities: ${numberText(rows)} altogether.`
      : `${count(rows, 'learner')} in the list.`,
  listScore: 'Score',
  listTime: 'Time',
  noActivity: 'In no activity',

  openPerson: (name) => `Show everything about: ${name}`,
  person: 'One learner’s page',
  personHint: 'This page is for you alone: it holds the name and all answers as they are in the files.',
  back: 'Back to the results',
  noAttempts: 'There are no attempts.',
  noAnswers: 'The file has no answers of this attempt.',
  firstScore: 'First score',
  bestScore: 'Best score',
  reportedScore: (score) => `score ${score}`,
  scoreHint:
    'The score in per cent is what the LMS reports for the whole activity: it may include tests not taken yet, and several attempts. Right answers are counted from the test questions that the file holds; decisions in cases are left out, since they do not count towards the score. So the two figures may differ.',
  personTests: 'The result in each test',
  personTestsHint:
    'Percentages are the best score that the LMS reports; the score of the whole course is that of the final test. Right first answers are counted in the newest attempt; if the files hold nothing else, it is not known whether the test was passed. An attempt is one attempt in the LMS; the files do not say how many times the test was taken within it.',
  onlyAnswers: 'Not known: the files hold only answers',
  heldBack:
    'The score reaches the pass mark, but the LMS shows the activity as not finished: something in it is still to be done, such as a lesson.',
  ownMark: 'Pass mark',
  attempts: 'Attempts',
  attemptName: (n) => `Attempt ${n}`,
  lastVisit: 'Last visit',
  givenAnswer: 'Answer',
  goneAnswer: 'An answer that this question does not have',
  verdicts: {right: 'right', partly: 'partly', wrong: 'wrong', none: '—'},
  answersOf: (attempt) => `Answers: ${attempt}`,
  rightOf: (right, of) => `${numberText(right)} right of ${count(of, 'answer')} in the file`,
  leftOut: (n) => `not counted: ${numberText(n)} (decisions in cases or changed questions)`,
  dayTime: (ms) => `${shortDay(ms)}, ${new Date(ms).toISOString().slice(11, 16)}`,
};
