/** What the file of a roll-up will hold, as tables: every count that is in it. */
import {minuteBands, partsOf, type Rollup, type ScopeCounts} from '../../results/rollup/rollup-model.ts';
import type {CourseWords} from '../questions/course-words.ts';
import type {TableView} from '../tables/table-view.ts';
import {words} from '../words.ts';
import {numberText} from '../../languages/on-screen.ts';

export function peopleTable({scopes}: Rollup, {scope: titleOf}: CourseWords): TableView {
  const {part, measures} = words();
  return {
    columns: [part, measures.active, measures.done, measures.finished, measures.passed, measures.detailed],
    rows: scopes.map(({scope, active, done, finished, passed, detailed}) => [
      titleOf(scope),
      ...[active, done, finished, passed, detailed].map((count) => numberText(count)),
    ]),
  };
}

/** One row for each count that is not in the table of people. */
export function detailsTable({scopes}: Rollup, course: CourseWords): TableView {
  const {part, whatIsCounted, kindOfAnswer, howMany} = words();
  return {
    columns: [part, whatIsCounted, kindOfAnswer, howMany],
    rows: scopes.flatMap((scope) =>
      detailRows(scope, course).map(([what, kind, count]) => [
        course.scope(scope.scope),
        what,
        kind,
        numberText(count),
      ]),
    ),
    wordColumns: [0, 1, 2],
  };
}

type DetailRow = readonly [what: string, kind: string, count: number];

function detailRows({minutes, questions, attitudes}: ScopeCounts, course: CourseWords): readonly DetailRow[] {
  const {measures, everybody, ratingOf} = words();
  const ratings = (what: string, nested: readonly number[]): readonly DetailRow[] =>
    partsOf(nested).map((count, at) => [what, ratingOf(at + 1), count]);
  return [
    ...(minutes.length > 0 ? [[measures.minutes, everybody, minutes.at(-1) ?? 0] as const] : []),
    ...partsOf(minutes).map((count, at): DetailRow => [measures.minutes, bandWords(at), count]),
    ...questions.flatMap(({id, version, classes, nested}): DetailRow[] => {
      const text = course.question(id, version);
      return [
        [text, everybody, nested.at(-1) ?? 0],
        ...partsOf(nested).map((count, at): DetailRow => [text, course.kind(id, classes[at] ?? ''), count]),
      ];
    }),
    ...attitudes.flatMap(({id, version, before, after}): DetailRow[] => {
      const text = course.question(id, version);
      return [
        ...ratings(`${measures.before}: ${text}`, before),
        ...ratings(`${measures.after}: ${text}`, after),
      ];
    }),
  ];
}

export const bandWords = (at: number): string =>
  words().minutesBand(minuteBands[at - 1] ?? 0, minuteBands[at]);
