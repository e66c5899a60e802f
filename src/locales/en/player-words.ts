/** The words that the player shows, in English. */
import type {PlayerWords} from '../words.ts';
import {blocksEn} from './blocks.ts';
import {changesEn} from './changes.ts';
import {closingEn} from './closing.ts';
import {helpEn} from './help.ts';
import {lessonEn} from './lesson.ts';
import {notesEn} from './notes.ts';
import {pagesEn} from './pages.ts';
import {returnEn} from './return.ts';
import {shellEn} from './shell.ts';
import {technicalNameEn} from './technical-name.ts';
import {technicalEn} from './technical.ts';
import {visitEn} from './visit.ts';

export const playerWordsEn: PlayerWords = {
  shell: shellEn,
  visit: visitEn,
  lesson: lessonEn,
  blocks: blocksEn,
  notes: notesEn,
  closing: closingEn,
  changes: changesEn,
  help: helpEn,
  pages: pagesEn,
  return: returnEn,
  technicalName: technicalNameEn,
  technical: technicalEn,
};
