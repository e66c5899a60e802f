import type {BlockBase, Reported, TrackedBase} from '../../../src/domain/blocks/block-base.ts';
import type {Block, BlockType} from '../../../src/domain/blocks/blocks.ts';
import type {RichText} from '../../../src/domain/rich-text.ts';
import {roleNumbers, type RoleId} from '../../../src/domain/roles.ts';
import type {Place, Problems} from '../problems.ts';
import type {FilmShelf} from '../media/film-shelf.ts';
import type {Content} from '../read/read-content.ts';
import type {BlockLogic, LogicOf} from '../schemas/lesson.ts';
import type {SectionWords} from '../words/section-words.ts';

/** What a block may need besides its logic and its words. */
export interface BlockSetting {
  readonly module: string;
  readonly language: string;
  readonly problems: Problems;
  /** Text of every file by its path from the root. */
  readonly content: Content;
  /** Where a field of the block stands in lesson.yaml. */
  readonly place: (...path: readonly PropertyKey[]) => Place;
  /** True for a question of a quiz: its heading asks, or is the statement to judge. */
  readonly isQuestion: boolean;
  /** Of the module's quiz, 0..100. */
  readonly passMark: number;
  /** Makes what a report needs, from an id unique in the module and the words asked. */
  readonly report: (id: string, asked: string) => Reported;
  /** The section of a block of another lesson, as `MODULE/LESSON/BLOCK`; undefined when there is none. */
  readonly sectionOf: (address: string) => OtherSection | undefined;
  /** Films of our own and places for others, in the language. */
  readonly films: FilmShelf;
  /** Title of any module, a link where the package holds it; undefined when there is none. */
  readonly moduleTitle: (module: string) => RichText | undefined;
}

/** Another block's logic and words, to be used once more. */
export interface OtherSection {
  readonly logic: BlockLogic;
  readonly words: SectionWords;
}

/**
 * Joins the logic of one type of block with its words. `check` looks at the logic alone and runs once
 * for all languages; `compile` always gives a block, with empty text where words are missing.
 */
export interface BlockCompiler<L, B> {
  /** False when lists of the section are text, not keys. */
  readonly hasKeys: boolean;
  /** True when passages of its text are marked. */
  readonly hasMarks?: boolean;
  // Methods, not function properties: only so may the registry treat all types as one kind.
  check?(logic: L, setting: Pick<BlockSetting, 'place' | 'problems' | 'isQuestion'>): void;
  compile(logic: L, words: SectionWords, setting: BlockSetting): B;
}
export type CompilerOf<T extends BlockType> = BlockCompiler<LogicOf<T>, Extract<Block, {type: T}>>;

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
