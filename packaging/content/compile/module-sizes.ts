import type {CompiledModule} from './compile-module.ts';
import {wordsIn} from './lesson-minutes.ts';

/** How much there is in a module. */
export interface ModuleSize {
  readonly module: string;
  readonly lessons: number;
  readonly minutes: number;
  readonly words: number;
  readonly blocks: number;
  /** In all banks, the unscored ones included. */
  readonly questions: number;
}

/** The sizes of all modules, in their order. */
export function moduleSizes(modules: readonly CompiledModule[]): ModuleSize[] {
  return modules.map(({summary, lessons}) => {
    const blocks = lessons.flatMap(({lesson}) => lesson.blocks);
    return {
      module: summary.id,
      lessons: lessons.length,
      minutes: summary.minutes,
      words: lessons.flatMap(({passages}) => passages).reduce((sum, {texts}) => sum + wordsIn(texts), 0),
      blocks: blocks.length,
      questions: blocks.reduce((sum, block) => sum + (block.type === 'quiz' ? block.bank.length : 0), 0),
    };
  });
}
