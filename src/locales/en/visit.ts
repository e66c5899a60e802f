/** Words on how a visit goes on, what is in its way and how it ends, in English. */
import type {visitLv} from '../lv/visit.ts';
import {momentText} from '../../languages/formats.ts';

export const visitEn: typeof visitLv = {
  returnHint: 'First, what you have done is sent to the learning system.',
  end: 'Save and finish',
  endHint: 'What you have done is sent to the learning system. Then you can close the course.',
  ended: {
    ending: 'Saving…',
    lms: 'What you have done has been sent to the learning system',
    app: 'What you have done is saved in the app',
    device: 'What you have done is saved only on this device',
    nowhere: 'What you have done is not saved',
  },
  onlyHereHint: 'You can go on: the course itself will try again to send this to the learning system.',
  notSavedHint:
    'Do not close this page: for now your answers exist only here. Try again, or save a result file.',
  stale:
    'The learning system no longer accepts this visit. Open the course from it again on this same device, and everything you have done will be saved.',
  staleNotSaved:
    'The learning system no longer accepts this visit. First save a result file, then open the course from the learning system again.',
  saveAgain: 'Try again',
  saveFile: 'Save a result file',
  takeUpTitle: 'Continue what you started?',
  takeUpText: (savedAtMs) =>
    `This device holds work of yours that the learning system does not have. It was last saved here: ${momentText(savedAtMs, {dateStyle: 'long', timeStyle: 'short'})}.`,
  takeUpYes: 'Continue with the saved work',
  takeUpNo: 'Start without it',
  localNotice: 'No learning system was found, so your progress is saved only on this device.',
  otherTabNotice:
    'The course is also open in another tab or window. You can read here, but answers are saved only there.',
  tabFreeNotice: 'The course has been closed in the other tab or window. To continue here, reload it.',
  outdatedNotice:
    'This page was opened from the browser’s history and may not show your latest progress. You can read here. To continue, reload the page of the learning system and open the course again.',
  appNotice:
    'What you have done is kept in the app, which sends it to the learning system when the device is online.',
  reviewNotice: 'You are looking at a finished course. You can read everything; the score will not change.',
  previewNotice:
    'This is a preview: your answers and score are not saved. To learn, open the course from the learning system, with your own account and the usual start button.',
  unreadableNotice:
    'The progress saved earlier could not be read, so the course starts afresh. The old data are kept on this device.',
  closedNotice: 'This visit has ended. To continue, open the course again from the learning system.',
};
