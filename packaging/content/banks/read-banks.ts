import type {Block} from '../../../src/domain/blocks/blocks.ts';
import {isPractice, type PracticeBlock} from '../../../src/domain/blocks/practice.ts';
import type {Decision} from '../../../src/domain/blocks/scenario/scenario-block.ts';
import {optionOf, silent} from '../blocks/practice-compiler.ts';
import {compilerOfQuestion} from '../blocks/registry.ts';
import type {CompiledLesson} from '../compile/compile-lesson.ts';
import type {CompiledModule} from '../compile/compile-module.ts';
import type {Place} from '../problems.ts';
import type {Bank, BankQuestion} from './bank.ts';

/**
 * The banks of a course: each module's quiz by itself; pre-checks, practice in lessons and decisions of the
 * whole course together, since a module has too few of them to say anything. Empty ones are left out.
 */
export function readBanks(modules: readonly CompiledModule[]): readonly Bank[] {
  const found = modules.flatMap(({lessons}) => lessons.flatMap(partsOf));
  const names = [...new Set(found.map(({bank}) => bank))];
  const quizzes = names.filter((name) => !shared.includes(name));
  return [...quizzes, ...shared]
    .map((name) => ({
      name,
      questions: found.filter(({bank}) => bank === name).flatMap(({questions}) => questions),
    }))
    .filter(({questions}) => questions.length > 0);
}

const shared: readonly string[] = ['pre-checks', 'lesson choices', 'scenario decisions'];

interface Part {
  readonly bank: string;
  readonly questions: readonly BankQuestion[];
}

function partsOf({lesson, source}: CompiledLesson): readonly Part[] {
  const placeOf = new Map(source.blocks.map((block) => [block.logic.id, block]));
  return lesson.blocks.flatMap((block): readonly Part[] => {
    const from = placeOf.get(block.id);
    if (!from) return [];
    const named = (id: string): string => `${source.module}.${id}`;
    const at = (parts: typeof from.questions | typeof from.decisions, id: string): Place =>
      parts.find(({logic}) => logic.id === id)?.place('id') ?? from.place('id');
    if (block.type === 'quiz') {
      const bank = block.scored ? `quiz ${source.module}` : 'pre-checks';
      const questions = block.bank.flatMap((question) =>
        questionsOf(question, named(question.id), at(from.questions, question.id)),
      );
      return [{bank, questions}];
    }
    if (block.type === 'scenario') {
      const questions = block.decisions.map((decision) =>
        questionOfDecision(decision, named(`${block.id}-${decision.id}`), at(from.decisions, decision.id)),
      );
      return [{bank: 'scenario decisions', questions}];
    }
    const asked = practiceIn(block);
    const questions = asked.flatMap((each) =>
      questionsOf(each, `${named(source.id)}/${each.id}`, from.place('id')),
    );
    return [{bank: 'lesson choices', questions}];
  });
}

/** What a block of a lesson asks: itself, or the pauses of a film. */
function practiceIn(block: Block): readonly PracticeBlock[] {
  if (block.type === 'video') return block.pauses.map(({question}) => question);
  return isPractice(block) ? [block] : [];
}

/** One question; of a block with several statements to judge, one for each. */
const questionsOf = (block: PracticeBlock, id: string, place: Place): readonly BankQuestion[] =>
  compilerOfQuestion(block)
    .bank(block)
    .map(({key, ...part}) => ({...part, id: key === undefined ? id : `${id}-${key}`, place}));

function questionOfDecision({options}: Decision, id: string, place: Place): BankQuestion {
  return {
    id,
    place,
    isStatement: false,
    options: options.map(({key, text, quality}) => optionOf({key, text, right: quality === 'good'})),
    withoutFeedback: silent(options),
  };
}
