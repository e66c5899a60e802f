/** Rows of the tables that come a moment after the first figures. What stands behind fewer than `smallestGroup` people is not among the figures. */
import type {QuestionBank} from '../../domain/exchange/question-bank.ts';
import {smallestGroup} from '../analysis-model.ts';
import type {GroupRow, GroupTables, Paired, TestQuality, TrainerFigures} from '../trainer-model.ts';
import type {Row} from './table-row.ts';
import {traitText, type TableWords} from './table-words.ts';

export type TrainerTable = 'tests' | 'gains' | 'stays' | 'options' | 'group-modules' | 'group-questions';

export function trainerRows(
  table: TrainerTable,
  {tests, tries, gains, stays, options, groups}: TrainerFigures,
  words: TableWords,
  bank: QuestionBank | undefined,
): readonly Row[] {
  switch (table) {
    case 'tests':
      return tests.map(testRow);
    case 'gains':
      return [
        ...tries.flatMap(({title, paired}) =>
          paired && paired.people >= smallestGroup
            ? [{comparison: words.codes.comparisons['first-best'], title, ...pairedRow(paired)}]
            : [],
        ),
        ...gains.map(({kind, titles, paired}) => ({
          comparison: words.codes.comparisons[kind],
          title: titles?.join(' → '),
          ...pairedRow(paired),
        })),
      ];
    case 'stays':
      return stays.map(({moment, share: {count, mean, interval}}) => ({
        title: words.codes.moments[moment],
        answered: count,
        meanShare: mean,
        meanLow: interval?.[0],
        meanHigh: interval?.[1],
      }));
    case 'options': {
      const texts = new Map(bank?.questions.map(({id, text}) => [id, text]));
      return Object.entries(options).flatMap(([question, own]) =>
        own.map(({option, words: optionWords, isRight, count, share, pointBiserial}) => ({
          question,
          text: texts.get(question),
          option,
          optionWords,
          isRight: isRight === undefined ? undefined : words.codes.isRight[isRight ? 'yes' : 'no'],
          picked: count,
          pickedShare: share,
          pointBiserial,
        })),
      );
    }
    case 'group-modules':
      return groupRows(
        groups,
        words,
        ({modules}) => modules,
        ({id, title}) => ({id: id.replace('module ', ''), title}),
      );
    case 'group-questions':
      return groupRows(
        groups,
        words,
        ({questions}) => questions,
        ({id, title}) => ({question: id, text: title}),
      );
  }
}

const testRow = ({id, title, passMark, questions, asked, people, alpha, error}: TestQuality): Row => ({
  id,
  title,
  mark: passMark,
  questionCount: questions,
  askedCount: asked,
  ...(people >= smallestGroup && {answered: people}),
  alpha,
  sem: error,
});

const pairedRow = ({people, first, second, difference, interval, effect, effectInterval}: Paired): Row => ({
  pairs: people,
  firstScore: first,
  secondScore: second,
  difference,
  low: interval?.[0],
  high: interval?.[1],
  effect,
  effectLow: effectInterval?.[0],
  effectHigh: effectInterval?.[1],
});

/** One row for each group and line; cells that may not be shown are left out. */
function groupRows(
  tables: readonly GroupTables[],
  words: TableWords,
  linesOf: (table: GroupTables) => readonly GroupRow[],
  nameOf: (line: GroupRow) => Row,
): readonly Row[] {
  return tables.flatMap((table) =>
    linesOf(table).flatMap((line) =>
      line.cells.flatMap((cell, at) =>
        cell
          ? [
              {
                trait: traitText(words, table.trait),
                value: table.groups[at],
                ...nameOf(line),
                answered: cell.count,
                meanShare: cell.mean,
                meanLow: cell.interval?.[0],
                meanHigh: cell.interval?.[1],
              },
            ]
          : [],
      ),
    ),
  );
}
