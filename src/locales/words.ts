/** What a language says, part by part: the shapes are those of the first language, so that a missing sentence does not compile. */
import type {blocksLv} from './lv/blocks.ts';
import type {changesLv} from './lv/changes.ts';
import type {closingLv} from './lv/closing.ts';
import type {helpLv} from './lv/help.ts';
import type {learnLv} from './lv/learn.ts';
import type {lessonLv} from './lv/lesson.ts';
import type {lmsLv} from './lv/lms.ts';
import type {makeLv} from './lv/make.ts';
import type {notesLv} from './lv/notes.ts';
import type {pagesLv} from './lv/pages.ts';
import type {resultsLv} from './lv/results.ts';
import type {returnLv} from './lv/return.ts';
import type {shellLv} from './lv/shell.ts';
import type {siteLv} from './lv/site.ts';
import type {technicalNameLv} from './lv/technical-name.ts';
import type {technicalLv} from './lv/technical.ts';
import type {thinLv} from './lv/thin.ts';
import type {visitLv} from './lv/visit.ts';

export interface Words {
  readonly shell: typeof shellLv;
  readonly visit: typeof visitLv;
  readonly lesson: typeof lessonLv;
  readonly blocks: typeof blocksLv;
  readonly notes: typeof notesLv;
  readonly closing: typeof closingLv;
  readonly changes: typeof changesLv;
  readonly help: typeof helpLv;
  readonly pages: typeof pagesLv;
  readonly return: typeof returnLv;
  readonly learn: typeof learnLv;
  readonly lms: typeof lmsLv;
  readonly make: typeof makeLv;
  readonly results: typeof resultsLv;
  readonly site: typeof siteLv;
  readonly technicalName: typeof technicalNameLv;
  readonly technical: typeof technicalLv;
  readonly thin: typeof thinLv;
}

/** The parts that each page shows; a language has one file for each page, which holds them. */
export type PlayerWords = Pick<
  Words,
  | 'shell'
  | 'visit'
  | 'lesson'
  | 'blocks'
  | 'notes'
  | 'closing'
  | 'changes'
  | 'help'
  | 'pages'
  | 'return'
  | 'technicalName'
  | 'technical'
>;
export type LearnWords = Pick<Words, 'learn' | 'notes'>;
export type LmsWords = Pick<Words, 'lms'>;
export type MakeWords = Pick<Words, 'make'>;
export type ResultsWords = Pick<Words, 'results'>;
export type SiteWords = Pick<Words, 'site'>;
export type ThinWords = Pick<Words, 'thin'>;
