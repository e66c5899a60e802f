/** The list of what changed since the learner finished, in English. */
import type {changesLv} from '../lv/changes.ts';

export const changesEn: typeof changesLv = {
  changed: 'What has changed since you finished the course',
  staysPassed: 'Your result still counts. Here is only what is different now.',
  whereItStands: 'You can read about it in:',
  question: 'Is it so?',
  isSo: 'It is so',
  isNotSo: 'It is not so',
  right: 'Yes.',
  otherwise: 'Not this time.',
  seen: 'I have read it',
};
