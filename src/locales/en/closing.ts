/** Words of the page on which a visit ends, in English. */
import type {closingLv} from '../lv/closing.ts';

export const closingEn: typeof closingLv = {
  wait: 'Please wait.',

  kept: 'What is kept where',
  inLms: 'In the learning system',
  inLmsWhat: 'Your progress, score and first answers.',
  inApp: 'In the app',
  inAppWhat:
    'Your progress, score and first answers. The app sends all of it to the learning system when the device is online.',
  here: 'Only on this device',
  hereWhat: (days) =>
    `Your notes and action plan: the learning system does not receive them. After ${days}\u00a0days they are deleted automatically. If others use the device, too, delete them now.`,

  leave: 'How to leave',
  leaveHow:
    'You can close this window or tab. If the course is open inside a page of the learning system, leave with its button; in Moodle it is at the top of the page.',
  goOn: 'To continue, open the course again from the learning system.',
  readAgain: 'To go through the course again, open it again from the learning system.',
  reload: 'Reload the page of the learning system',

  onlyHere:
    'At the moment the learning system does not answer, or does not accept what you have done. Nothing is lost: when you next open the course on this same device and in this browser, it will be sent.',
  onlyHereHelp:
    'If that fails, too, open the course from the learning system once more. To be safe, save a result file: you can hand it in to the course organiser.',
  nowhere:
    'Neither the learning system nor this device accepts what you have done. If you close the page, it will be lost.',
  nowhereHelp: 'You can hand in the result file to the course organiser.',
};
