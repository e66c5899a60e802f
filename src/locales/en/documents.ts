/** Words that stand in HTML itself, in English. */
import {documentsLv} from '../lv/documents.ts';

const needsScript = (what: string, again: string): string =>
  `${what} needs JavaScript. Turn it on in the browser’s settings and open ${again} again.`;
const {brand} = documentsLv;

export const documentsEn: typeof documentsLv = {
  brand,
  courseNeedsScript: needsScript('The course', 'the course'),
  pageNeedsScript: needsScript('This page', 'the page'),
  calendar: 'Calendar',
  lmsTitle: `Built-in LMS · ${brand}`,
  resultsTitle: `Learning results · ${brand}`,
  makeTitle: `A package of your own · ${brand}`,
  deviceTitle: `On this device – ${brand}`,
  deviceText: 'What this device keeps of your learning, how to take it along and how to delete it.',
  thisDevice: 'This device',
  onThisDevice: 'On this device',

  description:
    'A self-paced course for municipal specialists on preventing human trafficking and helping the people harmed.',
  skipToContent: 'Skip to content',
  lead: 'A self-paced course for municipal specialists: how to notice human trafficking, what to do, and how to help the people harmed by acting together.',
  start: 'Start learning',
  learn: 'Learn here',
  learnText:
    'The course in the browser, without registration. It also works offline. Your progress is kept on this device.',
  tryPackage: 'Try a SCORM package',
  tryPackageText: 'The built-in LMS shows what the package saves: status, score, time and answers.',
  make: 'Make your own package',
  makeText:
    'For administrators: a package with your municipality’s name, contacts, logo and colour. Everything happens in this browser.',
  results: 'See results',
  resultsText: 'For trainers: reports of the LMS as charts. The files are read only in this browser.',
  seminar: 'Hold a seminar',
  seminarText:
    'Three agendas, from an hour and a half to a day: the course on the wall, hands to count, group sheets and minutes.',
  whichSystem: 'Which LMS do you have?',
  packagesText: 'For administrators: packages ready to put into an LMS.',
  packagesNeedScript: 'The list of packages needs JavaScript. All packages are named in the file {}.',
  checksums: 'Checksums of all packages: {}.',
  billOfMaterials: 'What the packages consist of: {}.',
  cycloneDx: 'CycloneDX list',
  books: 'Read as a book, or print',
  booksText:
    'The texts, drawings, cases and questions of the course, with answers, as EPUB: for a phone, an e-reader or a screen reader.',
  leafletText: '{}: one page in plain language for a specialist to print and hand over.',
  leaflet: 'A page for a person who needs help',
  administrators: 'For administrators',
  guideText:
    'How to set up the course in Moodle and other systems, what a learner sees, what is saved, a letter to colleagues, and what to do if something fails.',
  guideFolder: 'guide/en/',
  guide: 'Guide for administrators',
  storage: 'What is stored where, and for how long',
  aboutSite: 'About the site',
  accessibility: 'Accessibility statement',
  privacy: 'Privacy',
  myData: 'My data on this device',
  nothingForeign: 'This site has no cookies, no analytics and no third-party services.',

  changesTitle: `What has changed in the course – ${brand}`,
  changesHeading: 'What has changed in the course',
  changesLead:
    'When a law, a phone number or another fact in the course changes, this page shows from which day the course says it differently, and in which lessons.',
  changesNone: 'No fact in the course has changed since this list began.',
  changesBegin: 'This list began on {}.',
  changesUncounted: 'This course keeps no list of changes.',
  changesOn: 'Changes in the course: {}',
  changesWhere: 'Where the course speaks of it:',
  changesPackage: 'If your package is older',
  changesPackageText:
    'Open “{}” and drop your file …-profile.zip or your package there: the page tells you what has changed since.',
  changesFeed: 'You can follow the changes in a feed reader: {}.',

  packagesTitle: `Packages – ${brand}`,
  packagesLink: 'Packages and guide: which LMS do you have?',
};
