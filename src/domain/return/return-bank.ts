/** What the package "return" can ask: a file beside its lessons, `content/<lang>/return-items.json`. */
import type {Question} from '../blocks/quiz/quiz-block.ts';
import type {Source} from '../course/course.ts';
import type {ReturnPool} from './draw-return.ts';
import type {ReturnItems} from './return-items.ts';

export interface ReturnBank {
  /** Of the final test, 0..100: a module that knew less there is weak; absent in a course without one. */
  readonly passMark?: number;
  /** The course's modules that can be asked about. */
  readonly modules: readonly {readonly id: string; readonly number: number}[];
  readonly items: readonly BankItem[];
}

export interface BankItem {
  /** Permanent, see `itemNumber`. */
  readonly number: number;
  readonly id: string;
  readonly module: string;
  readonly kind: 'case' | 'question';
  readonly question: Question;
  /** The footnotes that it has, by their numbers. */
  readonly sources: readonly Source[];
}

/** The bank as `drawReturn` and `returnQuiz` take it. */
export function itemsOfBank({modules, items}: ReturnBank): ReturnItems {
  const idsOf = (module: string, kind: BankItem['kind']) =>
    items.filter((item) => item.module === module && item.kind === kind).map(({id}) => id);
  const pool: ReturnPool = new Map(
    modules.map(({id}) => [id, {cases: idsOf(id, 'case'), questions: idsOf(id, 'question')}]),
  );
  return {pool, items: new Map(items.map(({id, question, sources}) => [id, {question, sources}]))};
}
