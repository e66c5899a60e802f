import {cellOf} from '../table.ts';
import {isNumber} from '../values/column-facts.ts';
import {readDuration} from '../values/written-duration.ts';

export type Rows = readonly (readonly string[])[];

/** Whether every row has such a cell there; never of a table without rows. */
export const areAll = (rows: Rows, column: number, is: (cell: string) => boolean): boolean =>
  rows.length > 0 && column >= 0 && rows.every((row) => is(cellOf(row, column)));

export const isPoints = (cell: string): boolean => cell === '' || isNumber(cell);
export const isTime = (cell: string): boolean => cell === '' || readDuration(cell) !== undefined;
