/** What has changed since a municipality's package, in English. */
import type {makeChangesLv} from '../lv/make-changes.ts';

export const makeChangesEn: typeof makeChangesLv = {
  since: (day) => `Your package is from ${day}. Since then these facts in the course have changed:`,
  sinceUnknown:
    'It is not known when your package was made. Since the list of changes began, these facts in the course have changed:',
  nothingSince: (day) => `The content is from ${day}. Since then no fact in the course has changed.`,
  nothingKnown: 'Since the list of changes began, no fact in the course has changed.',
  packageNoProfile: (file) =>
    `${file} is a finished package: the form cannot be filled in from it, but its content has been compared with the course as it is now.`,
  changesOwn: 'First: what you have written in your own words',
  changesCourse: 'Already corrected in the course’s own texts',
  ownPlace: 'Your text:',
  makeAnew: 'Make the package anew and replace it in the LMS, so that learners read what is right.',
  orPackage:
    'If you drop a finished package here, the page tells you what has changed in the course since then.',
};
