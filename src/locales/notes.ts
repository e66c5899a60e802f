/** The words on notes of this device: the same in a lesson, on the pages beside it and where a visit ends. */
import {chooser} from './chooser.ts';
import {notesLv} from './lv/notes.ts';

export const strings = chooser({notes: notesLv}, ({notes}) => notes);
