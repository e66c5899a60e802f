/** The draws of the package "return": from its own progress, and for the next return. */
import {gradeAnswer, unpackAnswer} from '../blocks/practice.ts';
import type {ModuleProgress} from '../progress/progress.ts';
import {isFinished} from '../progress/open-try.ts';
import {unpackDraw, type SavedDraw} from './draw-bits.ts';
import {drawReturn} from './draw-return.ts';
import type {Asked, PastReturn} from './past-returns.ts';
import {itemsOfBank, type BankItem, type ReturnBank} from './return-bank.ts';
import {placeBits, returnLessons, slotsOfReturn} from './return-scope.ts';

/** What was drawn for a return; undefined before it was begun. */
export function savedDraw(progress: ModuleProgress | undefined, at: number): SavedDraw | undefined {
  const packed = progress?.answers.get(slotsOfReturn(at).draw)?.packed;
  return packed === undefined ? undefined : unpackDraw(packed);
}

/** Finished returns before the one at `at`, the oldest first, as far as their items are still in the course. */
export function returnsBefore(
  progress: ModuleProgress | undefined,
  at: number,
  bank: ReturnBank,
): readonly PastReturn[] {
  return returnLessons.slice(0, at).flatMap((_, earlier) => {
    const {quiz, places} = slotsOfReturn(earlier);
    const open = progress?.quizzes.get(quiz)?.open;
    const draw = savedDraw(progress, earlier);
    if (!open || !draw || !isFinished(open)) return [];
    const asked = places.flatMap((slot, place): Asked[] => {
      const item = itemWith(bank, draw.items[place]);
      if (!item) return [];
      const question = {...item.question, bits: placeBits};
      const packed = open.answers.get(slot)?.packed ?? '';
      const isRight = gradeAnswer(question, unpackAnswer(question, packed)).right;
      return [{id: item.id, objective: item.module, isRight}];
    });
    return [asked];
  });
}

/**
 * Draws the return at `at`. What an earlier one knew of the course's gaps holds on, on another device too.
 * @param weak ids of the modules in which this device knows of gaps; undefined where it does not know
 * @param random uniform in [0, 1)
 */
export function drawNext(
  progress: ModuleProgress | undefined,
  at: number,
  {
    bank,
    weak,
    random,
  }: {readonly bank: ReturnBank; readonly weak: readonly string[] | undefined; readonly random: () => number},
): SavedDraw {
  const numbers = weakNumbers(bank, weak) ?? weakEarlier(progress, at);
  const past = returnsBefore(progress, at, bank);
  const {pool} = itemsOfBank(bank);
  const drawn = drawReturn(pool, past, weakIds(bank, numbers), random);
  const numberOf = (id: string | undefined) => bank.items.find((item) => item.id === id)?.number;
  return {weak: numbers, items: [drawn.case, ...drawn.questions].map((one) => numberOf(one?.id))};
}

/** Ids of weak modules by their numbers. */
export const weakIds = (
  {modules}: ReturnBank,
  numbers: readonly number[] | undefined,
): readonly string[] | undefined =>
  numbers && modules.filter(({number}) => numbers.includes(number)).map(({id}) => id);

export const itemWith = ({items}: ReturnBank, number: number | undefined): BankItem | undefined =>
  items.find((item) => item.number === number);

const weakNumbers = (
  {modules}: ReturnBank,
  ids: readonly string[] | undefined,
): readonly number[] | undefined =>
  ids && modules.filter(({id}) => ids.includes(id)).map(({number}) => number);

const weakEarlier = (progress: ModuleProgress | undefined, at: number): readonly number[] | undefined =>
  returnLessons
    .slice(0, at)
    .flatMap((_, earlier) => [savedDraw(progress, earlier)?.weak])
    .findLast((weak) => weak !== undefined);
