/** Words of the books, in English. */
import type {editionsLv} from '../lv/editions.ts';
import {blocksEn} from './blocks.ts';
import {helpEn} from './help.ts';
import {lessonEn} from './lesson.ts';
import {pagesEn} from './pages.ts';
import {planEn} from './plan.ts';

const {partRight, partWrong, figureDescription, scenario, rating} = blocksEn;
const {hours, contactSource, undated} = helpEn;
const {alsoCalled, seeAlso, lawState, credits, version, ownWords, ownLessons} = pagesEn;
const {notices, steps, avoid, after, contacts, unchecked} = planEn;

export const editionsEn: typeof editionsLv = {
  contents: 'Contents',
  answers: 'Answers',
  answersLead: 'Try to answer for yourself first. Each answer comes with its explanation.',
  toAnswer: 'Answer',
  toQuestion: 'Back to the question',
  goOn: 'Next',
  toDecision: 'Back to the decision',
  sign: 'A sign',
  noSign: 'Not a sign',
  severalRight: 'More than one answer is right.',
  rate: (lowest, highest) => `Rate each statement from 1 (‘${lowest}’) to 5 (‘${highest}’).`,
  forYourself: 'Write for yourself. Do not write down clients’ data.',
  film: 'In the course there is a film here. This is what it says:',
  testElsewhere: 'The questions of the final test are not in this book: answer them in the course.',
  institutions: 'What each institution does',
  sources: 'Sources',
  titlePage:
    'This book has the texts, drawings, cases and questions of the course, with answers. The films, the activities and the certificate are in the course.',
  accessibility:
    'The book is text with drawings, and each drawing has a full description. Headings have levels, and every lesson is in the table of contents. There is no sound, no motion and no flashing.',

  goals: lessonEn.goals,
  notes: lessonEn.sources,
  credits,
  right: partRight,
  wrong: partWrong,
  description: figureDescription,
  quality: scenario.quality,
  consequence: scenario.consequence,
  stop: scenario.stop,
  choose: scenario.hintOne,
  chooseMany: scenario.hintMany,
  lowest: rating.point[1],
  highest: rating.point[5],
  ...{notices, steps, avoid, after, contacts, unchecked},
  ...{hours, contactSource, undated, alsoCalled, seeAlso, lawState, version, ownWords, ownLessons},
};
