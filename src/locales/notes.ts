/** The words on notes of this device: the same in a lesson, on the pages beside it and where a visit ends. */
import {notesLv} from './lv/notes.ts';

const current = notesLv;

/** The words of the language on screen. */
export function strings(): typeof notesLv {
  return current;
}
