/** Any table, read by the columns that the trainer chose. */
import type {DateOrder} from '../values/date-order.ts';

/** What a column may hold. `answer` columns are questions, named by their headings. */
export const columnRoles = [
  'ignore',
  'name',
  'first-name',
  'last-name',
  'email',
  'id',
  'group',
  'institution',
  'department',
  'municipality',
  // Another division, called as its heading is:
  'trait',
  // What somebody is in the course: who teaches does not learn.
  'course-role',
  'activity',
  'attempt',
  'started',
  'last',
  'finished',
  'score',
  'score-max',
  'minutes',
  'seconds',
  'status',
  'answer',
  // One row for each answer:
  'question',
  'response',
  'right',
  'result',
] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** Roles of what somebody did; a list of people has none of them. */
export const workRoles: readonly ColumnRole[] = columnRoles.slice(columnRoles.indexOf('activity'));

export interface ColumnChoice {
  /** Number of the row with the headings, from 1; 0: there is none. */
  readonly headingRow: number;
  /** One for each column. */
  readonly roles: readonly ColumnRole[];
  /** What the table is about, in the trainer's words; where no column tells it. */
  readonly activity: string;
  /** The highest possible score in the `score` column; scores become 0..100. */
  readonly scoreMax: number;
  readonly dateOrder?: DateOrder;
  /** Of a workbook: the place of the sheet among those with any cells, from 0; absent: the first. */
  readonly sheet?: number;
  /** All sheets with the same headings are read together. */
  readonly hasAllSheets?: boolean;
  /** The table says who should take the course, and nothing of what anybody did. */
  readonly isList?: boolean;
}

export interface TablePreview {
  readonly name: string;
  /** At most 20 rows and 60 columns. */
  readonly rows: readonly (readonly string[])[];
  /** Of each row: where it stands in the file, from 1; empty rows are left out. */
  readonly lines: readonly number[];
  readonly columns: number;
  /** Names of a workbook's sheets, where it has several, and the place of this one. */
  readonly sheets: readonly string[];
  readonly sheet: number;
  /** How many other sheets have the same headings. */
  readonly alike: number;
  /** What the values look like: a start for the trainer. */
  readonly guess: ColumnChoice;
}
