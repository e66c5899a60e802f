import {courseName, type returnLv} from '../lv/return.ts';

/** Words of the return after the course, in English. */
export const returnEn: typeof returnLv = {
  title: 'Coming back',
  lead: 'Three minutes: one decision in a case and three questions about what the course taught. There is no score.',
  ask: (number) => `Return ${number}`,
  known: 'First comes what went less well in the final test, or where you went wrong before.',
  spread:
    'This device does not know what went less well in the final test, so the questions are about different modules.',
  kept: 'What was asked, and whether your answer was right, stays on this device and is sent nowhere.',
  notKept: 'The device does not keep this return. Next time some questions may come again.',
  notYet: 'Coming back begins once the course is finished.',
  toCourse: 'To the course',
  whenTitle: 'When to come back',
  when: (days) => `After one, four and twelve weeks: ${days}.`,
  save: 'Put into the calendar (.ics)',
  saveNote: 'This device makes the file. Each entry takes a whole day, without an alarm.',
  entry: `${courseName}: three minutes`,
  entryText: 'One decision and three questions.',
  file: 'kopiga-riciba-coming-back.ics',
};
