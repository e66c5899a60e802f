import {widthOf} from '../../../src/domain/blocks/practice.ts';
import {finalTestId} from '../../../src/domain/quiz/passing.ts';
import {itemNumber} from '../../../src/domain/return/draw-bits.ts';
import {withOwnNotes} from '../../../src/domain/return/notes.ts';
import type {BankItem, ReturnBank} from '../../../src/domain/return/return-bank.ts';
import {returnItems} from '../../../src/domain/return/return-items.ts';
import {placeBits} from '../../../src/domain/return/return-scope.ts';
import type {Edition} from '../compile/compile-edition.ts';

/**
 * What can be asked weeks later: the questions of all module tests and the first decisions of all cases, in one language.
 * Throws an Error when saved progress has no room for one of them.
 */
export function returnBankOf({modules}: Pick<Edition, 'modules'>): ReturnBank {
  const {pool, items} = returnItems(
    modules.map(({summary, module, lessons}) => ({
      summary,
      module,
      lessons: lessons.map(({lesson}) => lesson),
    })),
  );
  const numbers = new Map(modules.map(({summary}) => [summary.id, summary.tracking]));
  const passMark = modules.find(({summary}) => summary.id === finalTestId)?.summary.quiz?.passMark;
  const itemOf = (id: string, module: string, kind: BankItem['kind']): readonly BankItem[] => {
    const item = items.get(id);
    if (!item) return [];
    const number = itemNumber(numbers.get(module) ?? 0, item.question.tracking);
    const bits = widthOf(item.question);
    if (number === undefined || bits > placeBits)
      throw new Error(
        `${id} cannot be asked in a return: its answer takes ${bits} bits of ${placeBits}, and modules and tracking numbers go up to 31 and 1023.`,
      );
    const {value, notes} = withOwnNotes(item.question);
    const question = value.lookBack
      ? {...value, lookBack: {...value.lookBack, isElsewhere: true as const}}
      : value;
    const sources = notes.flatMap((note) => item.sources[note - 1] ?? []);
    return [{number, id, module, kind, question, sources}];
  };
  return {
    ...(passMark !== undefined && {passMark}),
    modules: [...pool.keys()].map((id) => ({id, number: numbers.get(id) ?? 0})),
    items: [...pool].flatMap(([module, {cases, questions}]) => [
      ...cases.flatMap((id) => itemOf(id, module, 'case')),
      ...questions.flatMap((id) => itemOf(id, module, 'question')),
    ]),
  };
}
