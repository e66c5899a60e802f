/**
 * Which columns of a SCORM report hold what: after each SCO's score come blocks of cells, one block for each
 * interaction, with those of four cells that were ticked. Told by the values alone; headings help only by the
 * numbers at their end.
 */
import {isResult} from '../values/canonical-answer.ts';
import {filledIn, type ColumnValues} from '../values/column-facts.ts';

export type QuestionCell = 'question' | 'response' | 'right' | 'result';

/** In Moodle's order. */
const allCells: readonly QuestionCell[] = ['question', 'response', 'right', 'result'];

/**
 * The ticked cells of the blocks, or undefined when no choice of them fits.
 * @param columns values of each column; the number of columns is that of all blocks together
 * @param headings of the same columns
 */
export function questionCells(
  columns: readonly ColumnValues[],
  headings: readonly string[],
): readonly QuestionCell[] | undefined {
  if (columns.every(({size}) => size === 0)) return undefined;
  const fits = columns.map(fitsOf);
  const width = widthByNumbers(headings);
  const fitting = subsets
    .filter(({length}) => columns.length % length === 0 && (width === undefined || width === length))
    .map((cells) => ({cells, fit: fitOf(cells, fits)}));
  const best = fitting.reduce<(typeof fitting)[number] | undefined>(
    (found, next) => (found && found.fit >= next.fit ? found : next),
    undefined,
  );
  return best && best.fit > 0 ? best.cells : undefined;
}

/** `Question 0, Response 0, Question 1 …` → 2: how often each number stands, when they count up from 0. */
function widthByNumbers(headings: readonly string[]): number | undefined {
  const numbers = headings.map((heading) => /(\d+)\s*$/.exec(heading)?.[1]);
  const width = numbers.filter((number) => number === '0').length;
  const isCounting =
    width > 0 && numbers.every((number, place) => Number(number) === Math.floor(place / width));
  return isCounting ? width : undefined;
}

/** All choices of cells; the response alone, which Moodle ticks by itself, comes first where several fit alike. */
const subsets: readonly (readonly QuestionCell[])[] = Array.from({length: 15}, (_, index) =>
  allCells.filter((_cell, bit) => ((index + 1) & (1 << bit)) !== 0),
).sort((a, b) => Number(b.join() === 'response') - Number(a.join() === 'response'));

/** How well the values of a column go with each cell, added up; and how many they are. */
type ColumnFits = Readonly<Record<QuestionCell | 'count', number>>;

function fitsOf(values: ColumnValues): ColumnFits {
  const count = filledIn(values);
  const fits = {question: 0, response: 0, right: 0, result: 0, count};
  for (const cell of allCells) {
    for (const [value, times] of values) fits[cell] += times * fitOfCell(cell, value);
    fits[cell] += bonus(cell, values, count);
  }
  return fits;
}

/** How well the values go with the choice, per filled cell; negative when they contradict it. */
function fitOf(cells: readonly QuestionCell[], fits: readonly ColumnFits[]): number {
  let fit = 0;
  let count = 0;
  fits.forEach((column, place) => {
    const cell = cells[place % cells.length];
    if (cell) fit += column[cell];
    count += column.count;
  });
  return count === 0 ? 0 : fit / count;
}

function fitOfCell(cell: QuestionCell, value: string): number {
  switch (cell) {
    case 'question':
      return isQuestionId(value) ? 1 : -3;
    case 'result':
      return isResult(value) ? 1 : -3;
    case 'response':
      // Anything may be a response, but what looks like a name or a verdict hardly is one.
      return isQuestionId(value) || isVerdict(value) ? -1 : 0.5;
    case 'right':
      return isQuestionId(value) || isVerdict(value) ? -1 : 0.3;
  }
}

/** Question and right answer are the same for everybody, responses are not. */
function bonus(cell: QuestionCell, values: ColumnValues, count: number): number {
  if (count < 3 || cell === 'result') return 0;
  const isConstant = values.size === 1;
  switch (cell) {
    case 'question':
      return isConstant ? 0 : -count;
    case 'right':
      return isConstant ? 0.3 * count : -count;
    case 'response':
      // Ids of choices look like ids of questions, but they change from row to row.
      return isConstant || ![...values.keys()].every(isQuestionId) ? 0 : 1.2 * count;
  }
}

/** `definitions.q03`, `urn:x:q3`, `Q_3`: no spaces, no commas, several characters. */
const isQuestionId = (value: string): boolean =>
  value.length >= 2 &&
  /^(?=.*\p{L})[\p{L}\d_][\p{L}\d._:/#~%-]*$/u.test(value) &&
  !isVerdict(value) &&
  !isParts(value);

const isVerdict = (value: string): boolean => isResult(value) && !/^-?\d/.test(value);

/** `1.b`: one pair of a matching; `true`, `false`. */
const isParts = (value: string): boolean => /^(?:\d\.\p{L}|true|false)$/u.test(value);
