/** Whether the day or the month comes first in `03/11/2026`: no single date tells, a whole column mostly does. */
export type DateOrder = 'day-first' | 'month-first';

/** `unclear`: no value tells; `mixed`: some say this and some that. */
export type ColumnOrder = DateOrder | 'unclear' | 'mixed' | 'none';

const numeric = /(?<!\d)(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{2}|\d{4})(?!\d)/;

/** What the values of one column say together; `none`: there is no date in which it matters. */
export function dateOrderOf(cells: Iterable<string>): ColumnOrder {
  let [isDayFirst, isMonthFirst, isAny] = [false, false, false];
  for (const cell of cells) {
    if (cell.length > 60) continue;
    const match = numeric.exec(cell);
    if (!match) continue;
    // 11/11 is the same either way.
    if (match[1] !== match[3]) isAny = true;
    isDayFirst ||= Number(match[1]) > 12;
    isMonthFirst ||= Number(match[3]) > 12;
    // With points the day comes first everywhere.
    isDayFirst ||= match[2] === '.';
  }
  if (isDayFirst && isMonthFirst) return 'mixed';
  if (isDayFirst) return 'day-first';
  if (isMonthFirst) return 'month-first';
  return isAny ? 'unclear' : 'none';
}
