import {courseName, type returnLv} from '../lv/return.ts';

/** Words of the return after the course, in English. */
export const returnEn: typeof returnLv = {
  title: 'Coming back',
  lead: 'Three minutes: one decision in a case and three questions about what the course taught. There is no score.',
  ask: (number) => `Return ${number}`,
  why: {
    weak: 'The last two questions are from modules that went less well in the final test.',
    mistakes: 'The last two questions are from modules in which you made mistakes in earlier returns.',
    both: 'The last two questions are from modules that went less well in the final test, or in which you made mistakes in earlier returns.',
    even: 'The questions are about different modules.',
    unknown:
      'This device does not know what went less well in the final test, so the questions are about different modules.',
  },
  end: 'There is no score here. The table shows what is worth rereading.',
  kept: 'What was asked, and whether your answer was right, stays on this device and is sent nowhere.',
  notKept: 'The device does not keep this return. Next time some questions may come again.',
  notYet: 'Coming back begins once the course is finished.',
  toCourse: 'To the course',
  whenTitle: 'When to come back',
  when: (days) => `One, four and twelve weeks after the course. Still to come: ${days}.`,
  fromFirstLook:
    'This device does not know when you finished the course, so the weeks are counted from the day on which you first looked at this page here.',
  allPast: 'All three days have passed. You can still come back now.',
  save: 'Put into the calendar (.ics)',
  saveNote: 'This device makes the file. Each entry takes a whole day, without an alarm.',
  entry: `${courseName}: three minutes`,
  entryText: 'One decision and three questions.',
  entryInLms:
    'One decision and three questions. Open ‘Coming back after the course’ in your learning system.',
  file: 'kopiga-riciba-coming-back.ics',
};
