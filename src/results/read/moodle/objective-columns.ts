import {isNumber, type ColumnValues} from '../values/column-facts.ts';
import {statusOfWord} from './status-words.ts';

/** Where one objective stands, counted from the first cell behind the SCO's score. */
export interface ObjectiveColumn {
  readonly id: string;
  readonly status: number;
  readonly score: number | undefined;
}

/**
 * Columns of the objectives report: a status each, or status and score in turn. Moodle 4.5 leaves their cells out;
 * this is for those that have them. None where any cell is something else.
 */
export function objectiveColumns(
  columns: readonly ColumnValues[],
  headings: readonly string[],
): readonly ObjectiveColumn[] {
  const areAll =
    (is: (cell: string) => boolean) =>
    (values: ColumnValues): boolean => {
      for (const value of values.keys()) if (!is(value)) return false;
      return true;
    };
  const isStatus = areAll((cell) => statusOfWord(cell) !== undefined);
  const isScore = areAll(isNumber);
  const hasWords = columns.some((values) => values.size > 0 && isStatus(values));
  if (!hasWords) return [];
  if (columns.every(isStatus)) return headings.map((id, status) => ({id, status, score: undefined}));
  const arePairs =
    columns.length % 2 === 0 && columns.every((values, at) => (at % 2 === 0 ? isStatus : isScore)(values));
  if (!arePairs) return [];
  return headings.flatMap((heading, status) =>
    // The heading is the objective's id and a word of the language for "status".
    status % 2 === 0 ? [{id: heading.replace(/\s\S+$/, ''), status, score: status + 1}] : [],
  );
}
