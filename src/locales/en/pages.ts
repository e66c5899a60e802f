/** Words of the pages beside the course, in English. */
import type {pagesLv} from '../lv/pages.ts';
import {aboutEn} from './about.ts';
import {dataEn} from './data.ts';
import {readingEn} from './reading.ts';
import {count, isSingular} from './numbers.ts';
import {percent} from './percent.ts';
import {numberText} from '../../languages/on-screen.ts';
import {longDate} from '../../languages/formats.ts';

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

export const pagesEn: typeof pagesLv = {
  glossaryFilter: 'Search the glossary',
  termCount: (n) => count(n, 'term'),
  letters: 'Letters',
  alsoCalled: (forms) => `Also: ${forms}`,
  seeAlso: 'See also:',

  sourcesLead: (n) => `${count(n, 'source')} to which the course refers, each with the lessons that cite it.`,
  citedIn: 'Lessons:',

  searchWords: 'What are you looking for?',
  searchHint: 'Endings and accents do not matter: ‘report’ also finds ‘reporting’.',
  found: (n) =>
    n === 0 ? 'Nothing was found. Try another word, or a shorter part of it.' : `${count(n, 'place')} found`,

  foundFirst: (n) => `The ${n} places that fit best`,
  wordsForHelp: 'call phone telephone helpline hotline help number contact',
  helpFound: 'Whom to call, the most urgent first. In danger:',

  roleLead: 'Examples, cases and the action plan will adapt to your work.',
  roleQuestion: 'Which institution do you work in?',
  otherInstitution: 'Another institution',
  moreInstitutions: (n) => `Show the others (${n})`,
  fewerInstitutions: 'Hide the others',
  savePick: 'Save the choice',
  roleNotice: {
    picked: 'The choice is saved. It takes effect at once.',
    missing: 'First choose an institution. If yours is not in the list, choose ‘Another institution’.',
  },
  roleNote:
    'You can change the choice at any time. What you have done stays, and no test question disappears. Some lessons may become optional; you can read them all.',

  aidOpen: 'Answer the questions, and what to do will appear here.',
  aidDo: 'What to do',
  aidAgain: 'Start from the beginning',
  aidNote: 'What you choose is neither saved nor sent.',
  lawState: (isoMonth) => {
    const [year = '', month = ''] = isoMonth.split('-');
    return `The oldest text of law that the course rests on was in force in ${months[Number(month) - 1] ?? ''} ${year}.`;
  },
  ownWords: {
    title: 'Texts of the municipality',
    text: (name) =>
      `${name}: part of the text in these lessons is in the municipality’s own words. The authors of the course have not checked it. Test questions and right answers are the same.`,
  },
  ownLessons: {
    title: 'Lessons of the municipality',
    text: (name) =>
      `${name}: the municipality added these lessons to the course. The authors of the course neither wrote nor checked them.`,
  },

  allModules: 'All modules',
  trainerTitle: (module) => `For trainers: ${module}`,
  trainerLead: 'Two pages for group work. Each can be printed separately.',
  trainerIndexLead:
    'Questions for discussion, a group task and a page for participants: each module has its own.',
  trainerNothing: 'This module has no pages for group work.',
  trainerParts: {trainer: 'Trainer’s page', handout: 'Participants’ page'},
  printPart: 'Print',

  yourName: 'Your first name and surname',
  nameStays: (days) =>
    `What you type stays only on this device and is deleted automatically after ${days}\u00a0days.`,
  nameGoes:
    'The learning system gave no name. What you type is not saved: print the certificate before you close the page.',
  nameMissing: 'First name, surname',
  hasFinished: 'has completed the self-paced course',
  amount: 'Length',
  hoursLong: (minutes) => {
    const hours = Math.max(0.5, Math.round(minutes / 30) / 2);
    return `${numberText(hours)} ${isSingular(hours) ? 'hour' : 'hours'}`;
  },
  score: 'Score',
  percent,
  finishedOn: 'Finished',
  printedOn: 'Issued',
  date: longDate,
  certificateNote:
    'Confirms that the course was completed by self-study. The course is not legal advice. Its topics are based on the training seminars of the STROM II project (2017).',
  credential: {
    fold: 'If the municipality signs digital certificates',
    lead: (issuer: string) =>
      `The file follows the standard Open Badges 3.0 and holds your name, the course, the day and the score. It is not signed and proves nothing until it is signed by ${issuer}. It is made on this device; nothing is sent.`,
    save: 'Save as a certificate file (Open Badges 3.0, unsigned)',
    noName: 'First type your name and surname.',
    description: (title: string) =>
      `The self-study course ‘${title}’ has been completed. This file is not signed and proves nothing without the issuer’s signature.`,
    criteria: 'All required lessons are done and all tests are passed.',
  },
  printCertificate: 'Print the certificate',
  certificateInCourse: 'There is no certificate for coming back. The certificate is in the course itself.',
  refresherLater:
    'After three months, check what you still remember. Look for the module ‘Three months later’ in the learning system or on the site of the course.',
  certificateLater: 'The certificate will be here when everything is done.',
  stillMissing: 'Still to do',
  lessonsLeft: (n) => count(n, 'lesson'),
  quizLeft: 'pass the test',

  credits: 'With thanks to',
  films: 'Films',
  filmCredit: (author, licence) => `${author}, licence: ${licence}.`,
  version: (version) => `Version ${version} of the course`,
  aboutParts: aboutEn,

  data: dataEn,
  reading: readingEn,
};
