import {isNumber} from '../values/column-facts.ts';
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
  columns: readonly (readonly string[])[],
  headings: readonly string[],
): readonly ObjectiveColumn[] {
  const isStatus = (cells: readonly string[]): boolean =>
    cells.every((cell) => statusOfWord(cell) !== undefined);
  const isScore = (cells: readonly string[]): boolean => cells.every(isNumber);
  const hasWords = columns.some((cells) => cells.length > 0 && isStatus(cells));
  if (!hasWords) return [];
  if (columns.every(isStatus)) return headings.map((id, status) => ({id, status, score: undefined}));
  const arePairs =
    columns.length % 2 === 0 && columns.every((cells, at) => (at % 2 === 0 ? isStatus : isScore)(cells));
  if (!arePairs) return [];
  return headings.flatMap((heading, status) =>
    // The heading is the objective's id and a word of the language for "status".
    status % 2 === 0 ? [{id: heading.replace(/\s\S+$/, ''), status, score: status + 1}] : [],
  );
}
