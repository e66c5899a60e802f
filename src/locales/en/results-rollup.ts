/** Words of the results page for roll-ups of municipalities and for the picture that they give together, in English. */
import type {resultsRollupLv} from '../lv/results-rollup.ts';
import {count} from './numbers.ts';
import {numberText} from '../../languages/on-screen.ts';

/** How far it mostly is off, where that is less than the most. */
const usually = (most: number, usual: number) =>
  usual < most ? `, and in 19 cases of 20 by no more than ${numberText(usual)}` : '';

export const resultsRollupEn: typeof resultsRollupLv = {
  rollupTitle: 'Summary of a municipality for the ministry',
  rollupLead:
    'A summary is saved for a period that has ended. From the summaries of all municipalities, this same page makes the overall picture. The file holds only rounded figures about everyone together.',
  rollupMunicipality: 'Municipality',
  rollupMunicipalityHint:
    'Always write the full name in the same way: the overall picture recognises a municipality by it.',
  rollupPeriod: 'Period',
  periodName: (period) => {
    const [year = '', quarter] = period.split('-Q');
    return quarter === undefined ? year : `Q${quarter}\u00a0${year}`;
  },
  showRollup: 'Show what will be in the file',
  needsMunicipality: 'Type the name of the municipality.',
  noClosedPeriod:
    'The files hold nothing yet about a quarter that has ended. A summary can be saved when the quarter is over.',
  noCourseWords:
    'A summary needs the questions of the course, but they could not be loaded. Open the page again.',
  rollupUndated: (n) =>
    `The summary lacks ${count(n, 'completion')}: the files do not give the day. The days are in the completion report; add that, too.`,
  rollupForeign: (titles) =>
    `The summary will leave out activities that are not parts of this course: ${titles.join(', ')}.`,
  rollupLate:
    'The reports must have been downloaded after the end of the period, or the figures are incomplete.',

  inFileTitle: (municipality, period) => `What will be in the file: ${municipality}, ${period}`,
  inFile: (base, fewest) => [
    'The name of the municipality, the period, the version of the course content, and whether the files show who has finished.',
    'For each part of the course: how many people started or finished it in this period, how many finished or reached the pass mark, how many finished, and how many passed.',
    'For those who finished or reached the pass mark: how long they learned, how many first answers to each question were right and what the mistakes were, and how they rated statements before and after.',
    `All figures are rounded to ${base}. Not even several files together allow an exact number below ${base} to be worked out.`,
    `If a quarter has fewer than ${fewest} such people, there is nothing about time, answers and ratings.`,
    'A year is the sum of its quarters. Whoever started a part in one quarter and finished it in another is counted twice under ‘Started or finished’.',
  ],
  notInFile:
    'The file holds no names, e-mails, numbers, groups, institutions, file names, dates or answers of single people.',
  inFileCounts: 'In the file: people by part of the course',
  inFileDetails: 'All other figures that will be in the file',
  rollupEmpty: 'There are not enough people in this period: the file will hold no figures.',
  rollupWithoutCompletion:
    'No completion report has been added. So this also counts those who reached the pass mark but may not have finished all the lessons. First add the completion report.',
  saveRollup: 'Save the summary',
  rollupFile: (municipality, period) =>
    `summary-${period}-${municipality.replace(/[^\p{L}\p{N}]+/gu, '-')}.json`,

  part: 'Part of the course',
  wholeCourse: 'The whole course',
  measures: {
    active: 'Started or finished',
    done: 'Finished or reached the pass mark',
    finished: 'Finished',
    passed: 'Passed',
    detailed: 'More is known',
    minutes: 'Time is known',
    question: 'Answered',
    before: 'Rating before',
    after: 'Rating after',
  },
  kindOfAnswer: 'Kind',
  howMany: 'Count',
  whatIsCounted: 'What is counted',
  answerKinds: {
    right: 'Right',
    wrong: 'Wrong',
    several: 'Several mistakes',
    other: 'Another answer',
  },
  onlyMistake: (words) => `A mistake in only one: ${words}`,
  everybody: 'Altogether',
  minutesBand: (from, to) => (to === undefined ? `${from}\u00a0min and more` : `${from}–${to}\u00a0min`),
  ratingOf: (rating) => `Rating ${rating}`,
  otherWording: (text, version) => `${text} (another wording, ${version})`,

  nationalTitle: 'Overall picture of the municipalities',
  nationalLead: (towns, period) =>
    `${period}: ${count(towns, 'summary of a municipality', 'summaries of municipalities')}.`,
  nationalApart:
    'Summaries are not added up with the other files. The filters and results below concern only people in the other files.',
  nationalError: (most, usual) =>
    `The figures are sums of rounded figures. The true count differs by no more than ${numberText(most)}${usually(most, usual)}.`,
  nationalPartError: (most, usual) =>
    `The count for each answer, time band or rating is the difference of two rounded sums. It differs by no more than ${numberText(most)}${usually(most, usual)}.`,
  nationalMissing: 'Where only a few have finished, there is nothing about answers, time and ratings.',
  detailedNote:
    '‘More is known’: of those who finished or reached the pass mark, how many also have their time, answers and ratings counted here.',
  missingNote:
    '‘May be missing, at most’: how many people may not have these counted, because only a few finished in their municipality in a quarter.',
  mayBeMissing: 'May be missing, at most',
  nationalUnknownEnds: (towns, isMixed) =>
    `Without a completion report: ${towns.join(', ')}. Here, together with those who finished, this also counts those who reached the pass mark but may not have finished all the lessons.${isMixed ? ' So the share of those who finished is not compared with the other municipalities.' : ''}`,
  nationalYear:
    'A year is the sum of its quarters. Whoever started a part in one quarter and finished it in another is counted twice under ‘Started or finished’.',
  nationalContents: (n) =>
    `The summaries are about ${n} different versions of the course content. Questions whose text or answers differ are counted separately.`,
  nationalCounts: 'All municipalities by part of the course',
  nationalMinutes: 'How long they learned',
  plusMinus: (value, error) => `${numberText(value)} ±\u00a0${numberText(error)}`,
  townsRight: 'Share of right first answers by municipality',
  townsDone: 'Finished or reached the pass mark, by municipality',
  townsAlike: (low, high) =>
    `From ${low} to ${high}. The overall figure lies within everyone’s possible range (confidence interval): the differences may be due to chance.`,
  townsApart: (n, all) =>
    `The overall figure lies outside the possible range (confidence interval) of ${n} of ${count(all, 'municipality', 'municipalities')}. By chance this happens to about one in 20.`,
  townsNote: (share) =>
    `The bar shows how far chance and rounding can move the figure (95% confidence interval). Municipalities are in alphabetical order, because an order by figure would largely be due to chance. The dashed line is all of them together: ${share}.`,
  nationalHardest: (of) => `Hardest questions: ${of}`,
  nationalAttitudes: (of) => `Change of ratings: ${of}`,
  nationalAttitudesNote:
    'A rise means that people agree with the statement more; whether that is desirable depends on the statement. The interval is 95%, and it is wider than on a municipality’s own page: a summary does not know which first rating belongs to which second one.',
  rollupsCsv: 'Whole table: CSV',
  codebookCsv: 'Codebook: CSV',
  rollupsHint:
    'For analysts: one figure in each row, with its rounding error. The codebook says what each column means.',
};
