import type * as v from 'valibot';
import type {BlockBase, Reported, TrackedBase} from '../../../src/domain/blocks/block-base.ts';
import type {PracticeBlock} from '../../../src/domain/blocks/practice.ts';
import type {Question} from '../../../src/domain/blocks/quiz/quiz-block.ts';
import type {RichText} from '../../../src/domain/text/rich-text.ts';
import {roleNumbers, type RoleId} from '../../../src/domain/course/roles.ts';
import type {Passage} from '../compile/passage.ts';
import type {Section} from '../markdown/read-sections.ts';
import type {Films} from '../media/shelved-film.ts';
import type {Problems} from '../problems.ts';
import type {Content} from '../read/read-content.ts';
import type {Sourced} from '../read/sourced.ts';
import type {KeyedList, SectionWords} from '../words/section-words.ts';
import type {BlockParts, PartReader} from './block-parts.ts';
import type {Printed, PrintSetting} from './printed.ts';

/** What a block may need besides its logic and its words. */
export interface BlockSetting {
  readonly module: string;
  readonly lesson: string;
  readonly language: string;
  readonly problems: Problems;
  /** Folder of the module's drawings, from the root. */
  readonly drawings: string;
  /** Folder of its pictures, from the root. */
  readonly pictures: string;
  /** Text of every file by its path from the root. */
  readonly content: Content;
  /** Where a field of the block stands in lesson.yaml. */
  readonly place: Sourced<unknown>['place'];
  /** True for a question of a quiz: its heading asks, or is the statement to judge. */
  readonly isQuestion: boolean;
  /** Of the module's quiz, 0..100. */
  readonly passMark: number;
  /** Makes what a report needs, from an id unique in the module and the words asked. */
  readonly report: (id: string, asked: string) => Reported;
  /** The section of a block of another lesson, as `MODULE/LESSON/BLOCK`; undefined when there is none. */
  readonly sectionOf: (address: string) => OtherSection | undefined;
  /** Films of our own and places for others, in the language. */
  readonly films: Films;
  /** Short name of an institution; undefined where the language has none. */
  readonly institutionName: (id: RoleId) => string | undefined;
  /** Title of any module, a link where the package holds it; undefined when there is none. */
  readonly moduleTitle: (module: string) => RichText | undefined;
  /** The block's parts; the words of each are in `sections`. */
  readonly parts: BlockParts<unknown>;
  /** Its questions, in their order. */
  readonly questions: readonly QuestionPart[];
  /** Id of a part → its ### section; without those that nobody wrote. */
  readonly sections: ReadonlyMap<string, Section>;
  /** The shared options of a family of the quiz; undefined, and reported elsewhere, when there is none. */
  readonly familyOf: (id: string) => FamilyWords | undefined;
  /** Words of a section; `finish` reports what nobody asked for. */
  readonly wordsOf: (section: Section, list: KeyedList) => SectionWords;
  /** Keeps what a learner reads besides the block's own words, for the checks. */
  readonly keep: (passage: Passage) => void;
}

/** What the cases of a family share. */
export interface FamilyWords {
  /** Letter → words. */
  readonly options: ReadonlyMap<string, RichText>;
  /** When each option is the best one: shown after every case, whatever was picked. */
  readonly note: RichText;
}

/** A question of a quiz, to be compiled like any block of its kind. */
export interface QuestionPart {
  /** False for one that this package leaves out. */
  readonly isAsked: boolean;
  /**
   * Undefined without a section of its own.
   * @param share part of its words that one learner meets
   */
  readonly compile: (share: number) => Question | undefined;
}

/** Another block's logic and words, to be used once more. */
export interface OtherSection {
  readonly logic: {readonly type: string};
  readonly words: SectionWords;
}

/**
 * Joins the logic of one kind of block (`L`) with its words. `check` looks at the logic alone and runs once
 * for all languages; `compile` always gives a whole block, with empty text where words are missing.
 */
export interface Compiler<L, B> extends KeyedList {
  // Methods, not function properties: only so may the registry treat all kinds as one.
  check?(logic: L, setting: Pick<BlockSetting, 'place' | 'problems' | 'isQuestion'>): void;
  /** Reads parts that have ### sections; a kind without it has none. */
  readParts?<Q>(logic: L, reader: PartReader<Q>): Partial<BlockParts<Q>>;
  compile(logic: L, words: SectionWords, setting: BlockSetting): B;
  /**
   * Seconds beside the reading: to think, to pick, to watch, to wait for what opens.
   * @param ofQuestion the same of a question in it
   */
  seconds(block: B, ofQuestion: (question: PracticeBlock) => number): number;
  /** What a book shows of it. */
  printed(block: B, setting: PrintSetting): Printed;
}

/** A kind of block that is no activity: its schema (one sentence for each field) and its compiler. */
export interface BlockCompiler<S extends v.GenericSchema, B> extends Compiler<v.InferOutput<S>, B> {
  readonly schema: S;
}

/** What every block has, from its logic and words. */
export function blockBase(
  {id, roles}: {id: string; roles?: readonly RoleId[]},
  words: SectionWords,
  body = words.body(),
): BlockBase {
  const base = {id, title: words.title, body};
  return roles ? {...base, roles: roles.map((role) => roleNumbers[role])} : base;
}

/** What every block whose state is saved has. */
export function trackedBase(
  logic: {id: string; tracking: number; required?: boolean; roles?: readonly RoleId[]},
  words: SectionWords,
  {isRequired = true, body = words.body()}: {isRequired?: boolean; body?: RichText} = {},
): TrackedBase {
  return {
    ...blockBase(logic, words, body),
    tracking: logic.tracking,
    required: logic.required ?? isRequired,
  };
}
