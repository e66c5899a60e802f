/** The words that the player shows, in Russian. */
import type {PlayerWords} from '../words.ts';
import {blocksRu} from './blocks.ts';
import {changesRu} from './changes.ts';
import {closingRu} from './closing.ts';
import {helpRu} from './help.ts';
import {lessonRu} from './lesson.ts';
import {notesRu} from './notes.ts';
import {pagesRu} from './pages.ts';
import {returnRu} from './return.ts';
import {shellRu} from './shell.ts';
import {technicalNameRu} from './technical-name.ts';
import {technicalRu} from './technical.ts';
import {visitRu} from './visit.ts';

export const playerWordsRu: PlayerWords = {
  shell: shellRu,
  visit: visitRu,
  lesson: lessonRu,
  blocks: blocksRu,
  notes: notesRu,
  closing: closingRu,
  changes: changesRu,
  help: helpRu,
  pages: pagesRu,
  return: returnRu,
  technicalName: technicalNameRu,
  technical: technicalRu,
};
