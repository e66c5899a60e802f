/**
 * The columns of a Moodle SCORM report, whatever their headings say: name, identity fields, **attempt, started,
 * last accessed, score**, then per SCO its score or a word, and perhaps cells of questions.
 */
import {
  factsOf,
  isMostly,
  sampleOf,
  valuesOfColumns,
  type ColumnFacts,
  type ColumnValues,
} from '../values/column-facts.ts';
import {isEmailColumn, personColumns, type PersonColumns} from '../person-columns.ts';
import {objectiveColumns, type ObjectiveColumn} from './objective-columns.ts';
import {questionCells, type QuestionCell} from './question-columns.ts';
import {cellOf, type Table} from '../table.ts';

export interface ReportShape {
  readonly person: PersonColumns;
  /** Attempt; started, last accessed and score follow it. */
  readonly attempt: number;
  /** Titles of the SCOs, from the headings. */
  readonly scos: readonly string[];
  /** Cells from one SCO's score to the next one's: 1 and its questions' cells. */
  readonly scoWidth: number;
  /** Cells of each question, empty where the report has none or all are empty. */
  readonly cells: readonly QuestionCell[];
  /** Columns of objectives, counted from the SCO's score. */
  readonly objectives: readonly ObjectiveColumn[];
  /** The report has columns behind the scores, and nothing in them. */
  readonly isEmptyBehind: boolean;
}

/** Undefined for a table that is no SCORM report. */
export function reportShape(table: Table): ReportShape | undefined {
  const values = valuesOfColumns(table);
  const sample = sampleOf(table);
  const facts = values.map((column) => factsOf(column, sample.length));
  const headings = table.rows[0] ?? [];
  const attempt = facts.findIndex((_, column) => column > 0 && isAttempt(facts, column, sample));
  if (attempt < 1 || sample.length === 0) return undefined;
  const before = Array.from({length: attempt}, (_, column) => column);
  return {
    person: personColumns(facts, headings, before, {nameColumns: 1}),
    attempt,
    ...behindScore(
      headings.slice(attempt + 4),
      sample.map((row) => row.slice(attempt + 4)),
      values.slice(attempt + 4),
    ),
  };
}

/**
 * A whole number, two dates and a number, or four times `-`; in at least nine of ten rows. Where nobody has begun, four times
 * `-` may as well be grades that nobody has: a report goes on with a word for each SCO, a gradebook with another grade.
 */
function isAttempt(
  facts: readonly ColumnFacts[],
  column: number,
  sample: readonly (readonly string[])[],
): boolean {
  const [number, started, last, score] = facts.slice(column, column + 4);
  if (!number || !started || !last || !score || isEmailColumn(number)) return false;
  const isSo =
    isMostly(number.counts + number.dashes, number) &&
    isMostly(started.dates + started.dashes, started) &&
    isMostly(last.dates + last.dashes, last) &&
    isMostly(score.numbers + score.dashes, score);
  if (!isSo || (started.dates === 0 && number.counts > 0)) return false;
  const behind = facts[column + 4];
  if (number.counts === 0 && behind && behind.numbers + behind.dashes > 0) return false;
  const fitting = sample.filter((row) => {
    const isNothing = cellOf(row, column) === '-';
    return [1, 2].every((step) => (cellOf(row, column + step) === '-') === isNothing);
  });
  return fitting.length >= sample.length * 0.9;
}

type Behind = Pick<ReportShape, 'scos' | 'scoWidth' | 'cells' | 'objectives' | 'isEmptyBehind'>;

/**
 * @param rows the cells behind the attempt's score
 * @param values of the same cells, by column
 */
function behindScore(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  values: readonly ColumnValues[],
): Behind {
  const longest = rows.reduce((most, row) => Math.max(most, filledLength(row)), 0);
  const several = longest > headings.length ? scosOf(headings.length, longest) : undefined;
  if (several !== undefined) {
    const scoWidth = 1 + headings.length - several;
    // The same question of every SCO stands in one column of the headings.
    const columns = Array.from({length: scoWidth - 1}, (_, column) =>
      together(Array.from({length: several}, (_sco, sco) => values[sco * scoWidth + 1 + column])),
    );
    return withQuestions(headings.slice(0, several), scoWidth, headings.slice(several), columns);
  }
  // One SCO with questions, or several without: a score of the details has its maximum behind it.
  const isDetails = rows.some((row) => isScoreOfMax(cellOf(row, 0)));
  if (isDetails || headings.length <= 1 || areScos(rows))
    return {scos: headings, scoWidth: 1, cells: [], objectives: [], isEmptyBehind: false};
  const columns = headings.slice(1).map((_, column) => values[column + 1] ?? new Map<string, number>());
  return withQuestions(headings.slice(0, 1), headings.length, headings.slice(1), columns);
}

function together(columns: readonly (ColumnValues | undefined)[]): ColumnValues {
  const values = new Map<string, number>();
  for (const column of columns)
    for (const [value, count] of column ?? []) values.set(value, (values.get(value) ?? 0) + count);
  return values;
}

function withQuestions(
  scos: readonly string[],
  scoWidth: number,
  headings: readonly string[],
  columns: readonly ColumnValues[],
): Behind {
  const objectives = objectiveColumns(columns, headings);
  const cells = objectives.length > 0 ? [] : (questionCells(columns, headings) ?? []);
  return {scos, scoWidth, cells, objectives, isEmptyBehind: columns.every(({size}) => size === 0)};
}

/**
 * Rows that are longer than the headings: for S SCOs of n cells the headings have S + n cells, a row S × (1 + n).
 * Its last cells may be empty and left out, so the row is at most that long. The smallest S that fits.
 */
function scosOf(headings: number, longest: number): number | undefined {
  for (let scos = 2; scos < headings; scos++) {
    const row = scos * (1 + headings - scos);
    if (row >= longest && row - longest < 1 + headings - scos) return scos;
  }
  return undefined;
}

/** Nobody has a score, and all cells are words that stand in the first SCO's column, too. */
function areScos(rows: readonly (readonly string[])[]): boolean {
  const width = rows.reduce((most, row) => Math.max(most, filledLength(row)), 0);
  const words = new Set(rows.map((row) => cellOf(row, 0)));
  return (
    width > 1 &&
    rows.every((row) => filledLength(row) === width && row.every((cell) => words.has(cell.trim())))
  );
}

/** `86.67/100` */
const isScoreOfMax = (cell: string): boolean => /^-?\d+(?:\.\d+)?\/\d+(?:\.\d+)?$/.test(cell);

const filledLength = (row: readonly string[]): number => row.findLastIndex((cell) => cell.trim() !== '') + 1;
