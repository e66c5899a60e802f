import type {QuestionBank} from '../../domain/question-bank.ts';
import {smallestGroup} from '../analysis-model.ts';
import {groupBy} from '../group-by.ts';
import type {Learner} from '../model.ts';
import type {GroupRow, GroupTables} from '../trainer-model.ts';
import {firstOf, type FirstAnswers} from './first-answers.ts';
import {isGraded, moduleNameOf, sharesOf} from './judged-answers.ts';
import {isNearly} from './selection.ts';
import {meanInterval} from './statistics/mean-interval.ts';
import {shareInterval} from './wilson.ts';

/** What one person got right of one row of the table: a module or a question, 0..100. */
interface RowValues {
  readonly id: string;
  readonly title: string;
  readonly values: ReadonlyMap<Learner, number>;
  /** One question: its share has an interval of shares, not of means. */
  readonly isQuestion: boolean;
}

/** Groups that may be shown against each module and each question that has right answers. @param wider first answers of every wider selection */
export function groupTables(
  answers: FirstAnswers,
  shown: readonly {readonly trait: string; readonly values: readonly string[]}[],
  bank: QuestionBank | undefined,
  wider: readonly FirstAnswers[],
): readonly GroupTables[] {
  const rows = rowsOf(answers, bank);
  const widerRows = wider.map((each) => new Map(rowsOf(each, bank).all.map((row) => [row.id, row.values])));
  return shown
    .filter(({values}) => values.length > 1)
    .map(({trait, values}) => {
      const row = (each: RowValues): GroupRow => ({
        id: each.id,
        title: each.title,
        cells: cellsOf(
          each,
          trait,
          values,
          widerRows.map((other) => other.get(each.id) ?? new Map()),
        ),
      });
      const isFilled = ({cells}: GroupRow): boolean => cells.some((cell) => cell !== undefined);
      return {
        trait,
        groups: values,
        modules: rows.modules.map(row).filter(isFilled),
        questions: rows.questions.map(row).filter(isFilled),
      };
    });
}

function rowsOf(answers: FirstAnswers, bank: QuestionBank | undefined) {
  const graded = answers.questions.filter(isGraded);
  const questions = graded.map((asked): RowValues => ({
    id: asked.id,
    title: asked.known?.text ?? firstOf(asked)?.text ?? asked.id,
    values: sharesOf([asked], answers),
    isQuestion: true,
  }));
  const modules = [...groupBy(graded, moduleNameOf)].map(([id, own]): RowValues => ({
    id: `module ${id}`,
    title: bank?.modules.find((module) => module.id === id)?.title ?? id,
    values: sharesOf(own, answers),
    isQuestion: false,
  }));
  return {questions, modules, all: [...modules, ...questions]};
}

/** Too small cells are left out together, and with them the next larger ones where they would follow from the whole row. */
function cellsOf(
  {values, isQuestion}: RowValues,
  trait: string,
  groups: readonly string[],
  wider: readonly ReadonlyMap<Learner, number>[],
): GroupRow['cells'] {
  const members = membersOf(values, trait);
  const widerMembers = wider.map((each) => membersOf(each, trait));
  const sizeOf = (group: string): number => members.get(group)?.length ?? 0;
  const isSmall = (group: string): boolean =>
    sizeOf(group) < smallestGroup ||
    widerMembers.some((other) => isNearly(sizeOf(group), other.get(group)?.length ?? 0));
  const bySize = groups.toSorted((a, b) => sizeOf(a) - sizeOf(b));
  const hidden = new Set(bySize.filter(isSmall));
  const leftOver = (): number => {
    const shown = groups.filter((group) => !hidden.has(group)).flatMap((group) => members.get(group) ?? []);
    return values.size - new Set(shown).size;
  };
  for (const group of bySize) {
    const left = leftOver();
    if (left === 0 || left >= smallestGroup) break;
    hidden.add(group);
  }
  return groups.map((group) =>
    hidden.has(group)
      ? undefined
      : shareOf(
          (members.get(group) ?? []).map((learner) => values.get(learner) ?? 0),
          isQuestion,
        ),
  );
}

/** Value of a trait → those of the people who have it. */
function membersOf(
  values: ReadonlyMap<Learner, number>,
  trait: string,
): ReadonlyMap<string, readonly Learner[]> {
  const members = new Map<string, Learner[]>();
  for (const learner of values.keys())
    for (const group of learner.traits[trait] ?? []) {
      const own = members.get(group);
      if (own) own.push(learner);
      else members.set(group, [learner]);
    }
  return members;
}

/** Of one question Wilson's interval, which with half credits is rather too wide; of a module that of a mean, within what is possible. */
function shareOf(values: readonly number[], isQuestion: boolean): GroupRow['cells'][number] {
  const found = meanInterval(values);
  if (!found) return undefined;
  const wilson = isQuestion ? shareInterval((found.mean * found.count) / 100, found.count) : undefined;
  const [low, high] = wilson?.map((share) => 100 * share) ?? found.interval ?? [];
  return {
    ...found,
    interval: low === undefined || high === undefined ? undefined : [Math.max(0, low), Math.min(100, high)],
  };
}
