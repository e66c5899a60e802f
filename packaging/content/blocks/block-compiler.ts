import type {Block, BlockType} from '../../../src/domain/blocks/blocks.ts';
import type {Place, Problems} from '../problems.ts';
import type {Content} from '../read-content.ts';
import type {LogicOf} from '../schemas/lesson.ts';
import type {SectionWords} from '../section-words.ts';

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
}

/**
 * Joins the logic of one type of block with its words. `check` looks at the logic alone and runs once
 * for all languages; `compile` always gives a block, with empty text where words are missing.
 */
export interface BlockCompiler<L, B> {
  /** False when lists of the section are text, not keys. */
  readonly hasKeys: boolean;
  // Methods, not function properties: only so may the registry treat all types as one kind.
  check?(logic: L, setting: Pick<BlockSetting, 'place' | 'problems' | 'isQuestion'>): void;
  compile(logic: L, words: SectionWords, setting: BlockSetting): B;
}
export type CompilerOf<T extends BlockType> = BlockCompiler<LogicOf<T>, Extract<Block, {type: T}>>;

/** What every block whose state is saved has, from its logic and words. */
export function trackedBase(
  logic: {id: string; tracking: number; required?: boolean},
  words: SectionWords,
  isRequired = true,
) {
  return {
    id: logic.id,
    title: words.title,
    body: words.body(),
    tracking: logic.tracking,
    required: logic.required ?? isRequired,
  };
}
