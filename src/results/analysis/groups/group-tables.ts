import type {QuestionBank} from '../../../domain/exchange/question-bank.ts';
import {smallestGroup} from '../../analysis-model.ts';
import {groupBy} from '../../group-by.ts';
import type {Learner} from '../../model.ts';
import type {GroupRow, GroupTables} from '../../trainer-model.ts';
import {goneQuestions} from '../questions/gone-question.ts';
import {firstOf, type AskedQuestion, type FirstAnswers} from '../questions/first-answers.ts';
import {isGraded, moduleNameOf, shareColumn} from '../questions/judged-answers.ts';
import {isNearly} from '../selection.ts';
import {tCritical} from '../statistics/t-critical.ts';
import {shareInterval} from '../statistics/wilson.ts';

/** A row of the table: one question, or all of the test of a module. */
interface Line {
  readonly id: string;
  readonly title: string;
  readonly module: string;
  readonly isGone: boolean;
  readonly asked: readonly AskedQuestion[];
}

/**
 * Groups that may be shown against each module and each question that has right answers.
 * @param wider first answers of every wider selection
 */
export function groupTables(
  answers: FirstAnswers,
  shown: readonly {readonly trait: string; readonly values: readonly string[]}[],
  bank: QuestionBank | undefined,
  wider: readonly FirstAnswers[],
): readonly GroupTables[] {
  const {modules, questions} = linesOf(answers, bank);
  return shown
    .filter(({values}) => values.length > 1)
    .map(({trait, values}) => {
      const own = placesOf(answers.learners, trait, values);
      const others = wider.map((each) => {
        const lines = linesOf(each, bank);
        return {
          answers: each,
          places: placesOf(each.learners, trait, values),
          lines: new Map([...lines.modules, ...lines.questions].map((line) => [line.id, line])),
        };
      });
      const row = (line: Line): GroupRow => {
        const sizes = others.map(({answers: all, places, lines}) => {
          const same = lines.get(line.id);
          return same ? sumsOf(same, all, places, values.length).counts : undefined;
        });
        return {
          id: line.id,
          title: line.title,
          module: line.module,
          isGone: line.isGone,
          cells: cellsOf(sumsOf(line, answers, own, values.length), own, line.asked.length === 1, sizes),
        };
      };
      const isFilled = ({cells}: GroupRow): boolean => cells.some((cell) => cell !== undefined);
      return {
        trait,
        groups: values,
        modules: modules.map(row).filter(isFilled),
        questions: questions.map(row).filter(isFilled),
      };
    });
}

function linesOf(
  {questions}: FirstAnswers,
  bank: QuestionBank | undefined,
): {readonly modules: readonly Line[]; readonly questions: readonly Line[]} {
  const graded = questions.filter(isGraded);
  const isGone = goneQuestions(bank);
  const titles = new Map(bank?.modules.map(({id, title}) => [id, title]));
  const titleOf = (module: string): string => titles.get(module) ?? module;
  return {
    questions: graded.map((asked) => ({
      id: asked.id,
      title: asked.known?.text ?? firstOf(asked)?.text ?? '',
      module: titleOf(moduleNameOf(asked)),
      isGone: isGone(asked.id),
      asked: [asked],
    })),
    modules: [
      ...groupBy(
        graded.filter(({isTested}) => isTested),
        moduleNameOf,
      ),
    ].map(([id, asked]) => ({
      id: `module ${id}`,
      title: titleOf(id),
      module: titleOf(id),
      isGone: false,
      asked,
    })),
  };
}

/** By row of a person: places of their groups; nobody's where they are in none of them. */
type Places = readonly (readonly number[])[];

function placesOf(learners: readonly Learner[], trait: string, groups: readonly string[]): Places {
  const places = new Map(groups.map((group, place) => [group, place]));
  return learners.map(({traits}) => (traits[trait] ?? []).flatMap((group) => places.get(group) ?? []));
}

/** What each person got right of a line, 0..100, and what that is by group. */
interface Sums {
  /** Persons' rows that have a value. */
  readonly rows: readonly number[];
  readonly counts: Uint32Array;
  readonly sums: Float64Array;
  readonly squares: Float64Array;
}

function sumsOf({asked}: Line, answers: FirstAnswers, places: Places, groups: number): Sums {
  const rows: number[] = [];
  const counts = new Uint32Array(groups);
  const sums = new Float64Array(groups);
  const squares = new Float64Array(groups);
  for (const [row, value] of shareColumn(asked, answers).entries()) {
    if (Number.isNaN(value)) continue;
    rows.push(row);
    for (const place of places[row] ?? []) {
      counts[place] = (counts[place] ?? 0) + 1;
      sums[place] = (sums[place] ?? 0) + value;
      squares[place] = (squares[place] ?? 0) + value * value;
    }
  }
  return {rows, counts, sums, squares};
}

/** Too small cells are left out together, and with them the next larger ones where they would follow from the whole row. */
function cellsOf(
  found: Sums,
  places: Places,
  isQuestion: boolean,
  wider: readonly (Uint32Array | undefined)[],
): GroupRow['cells'] {
  const sizes = [...found.counts];
  const isSmall = (place: number): boolean => {
    const size = sizes[place] ?? 0;
    return size < smallestGroup || wider.some((other) => isNearly(size, other?.[place] ?? 0));
  };
  const bySize = sizes.map((_, place) => place).toSorted((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0));
  const hidden = new Set(bySize.filter(isSmall));
  const leftOver = (): number =>
    found.rows.filter((row) => (places[row] ?? []).every((place) => hidden.has(place))).length;
  for (const place of bySize) {
    const left = leftOver();
    if (left === 0 || left >= smallestGroup) break;
    hidden.add(place);
  }
  return sizes.map((_, place) => (hidden.has(place) ? undefined : cellOf(found, place, isQuestion)));
}

/** Of one question Wilson's interval, which with half credits is rather too wide; of a module that of a mean, within what is possible. */
function cellOf(
  {counts, sums, squares}: Sums,
  place: number,
  isQuestion: boolean,
): GroupRow['cells'][number] {
  const count = counts[place] ?? 0;
  const mean = (sums[place] ?? 0) / count;
  if (isQuestion) {
    const [low = 0, high = 1] = shareInterval((mean * count) / 100, count) ?? [];
    return {count, mean, interval: [100 * low, 100 * high]};
  }
  const variance = Math.max(0, (squares[place] ?? 0) - count * mean * mean) / (count - 1);
  const half = tCritical(count - 1) * Math.sqrt(variance / count);
  return {count, mean, interval: [Math.max(0, mean - half), Math.min(100, mean + half)]};
}
