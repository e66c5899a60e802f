/** Words of the results page about groups and selections of few people, in English: what is not shown, or not saved, and why. */
import type {resultsFewLv} from '../lv/results-few.ts';
import {count} from './numbers.ts';

const people = (n: number) => count(n, 'learner');

export const resultsFewEn: typeof resultsFewLv = {
  discriminatesFew: (n) =>
    `‘Tells who knows more’ is not shown for questions that fewer than ${n} people answered along with some other question.`,
  hardnessParts: {
    apart: (n) =>
      `Difficulty not compared: fewer than ${n} answers, no longer in the course, or different for each person`,
    unjudged: () => 'Statements and questions without a right answer',
  },
  tooSmall: {
    'few': (n) =>
      `The selection has fewer than ${n} people, so totals and comparisons are not shown: they could reveal a single person. They are shown for all time and all learners.`,
    'few-outside': (n) =>
      `Fewer than ${n} people would be left outside the selection, so totals and comparisons are not shown: they could reveal a single person. They are shown for all time and all learners.`,
    'open-period': (n) =>
      `When names are replaced with numbers, only whole quarters and years with at least ${n} people are shown: other periods could reveal a single person.`,
  },
  onScreenOnly: {
    'few': (n) =>
      `The selection has fewer than ${n} people. Their results are shown only here, because names and answers are in the files themselves; they are not in downloaded tables, pictures or print.`,
    'few-outside': (n) =>
      `Fewer than ${n} people are outside the selection. Its results are shown only here, because names and answers are in the files themselves; they are not in downloaded tables, pictures or print, since a comparison with everyone’s results could reveal how those few did.`,
  },
  hiddenGroups: (groups, learners, smallest) =>
    `Not shown separately: ${count(groups, 'group')} (${people(learners)}). These are groups of fewer than ${smallest} people, and those from which the small ones could be worked out.`,
  hiddenByOthers: (groups, learners, smallest) =>
    `Not shown separately: ${count(groups, 'group')} (${people(learners)}). These are groups of fewer than ${smallest} people, and those that have only a few more people in another selection: the difference could reveal how those few did.`,
  groupsOnScreenOnly:
    'This comparison is shown only here, because names and answers are in the files themselves. The downloaded table has fewer groups, and there is no picture or print of it: a comparison with another selection could reveal how a few people did.',
  hiddenByUnknown: (groups, learners, unknown) =>
    `Not shown separately: ${count(groups, 'group')} (${people(learners)}), because the files name no group for ${count(unknown, 'learner')}: from the other groups, their results could be worked out. If you add it to the list of participants, every group that is large enough will be shown.`,
};
