/** The list of what changed since the learner finished, in English. */
import type {changesLv} from '../lv/changes.ts';

export const changesEn: typeof changesLv = {
  changed: 'What has changed since you finished the course',
  staysPassed: 'Your result still counts. Here is only what is different now.',
  whereItStands: 'You can read about it in:',
  question: 'True or not?',
  isSo: 'True',
  isNotSo: 'Not true',
  right: 'Yes.',
  otherwise: 'Not this time.',
  seen: 'I have read it',
};
