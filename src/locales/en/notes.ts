/** What is said of notes that only this device keeps, in English. */
import type {notesLv} from '../lv/notes.ts';

export const notesEn: typeof notesLv = {
  privacy: (days) =>
    `Kept only on this device, for ${days}\u00a0days. On a shared computer, delete what you wrote when you finish.`,
  notKept:
    'It is not sent anywhere. This browser keeps nothing, so the text will be lost when you close the page.',
  noClients: 'Do not write clients’ data.',
  really: 'Yes, delete',
  keep: 'No, keep',

  erase: 'Delete my notes on this device',
  eraseAsk:
    'Really delete the notes and the action plan of this course? They cannot be restored. Your progress and score will stay.',
  erased: 'The notes on this device have been deleted.',
  eraseFailed: 'The notes could not be deleted. Try again, or clear the browser’s data.',
  nothing: 'You have no notes on this device at present.',
};
