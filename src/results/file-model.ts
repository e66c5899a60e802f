/** What is told of each file: what it was taken for, what was understood, what was not. */
import type {AttemptStatus, KnownTrait} from './learner-words.ts';
import type {ColumnRole} from './read/columns/column-choice.ts';

/** What a file was taken for. `table` is one whose columns the trainer has chosen or still has to choose. */
export type FileKind =
  | 'scorm-report'
  | 'scorm-tracks'
  | 'grades'
  | 'completion'
  | 'people'
  | 'logs'
  | 'result'
  | 'lms-export'
  | 'xapi'
  | 'ilias'
  | 'open-edx'
  | 'canvas'
  | 'scorm-cloud'
  | 'rollup'
  | 'totara'
  | 'forma'
  | 'table'
  | 'unknown';

export interface FileReport {
  readonly name: string;
  readonly kind: FileKind;
  /** Rows, statements or records that were understood. */
  readonly understood: number;
  readonly problems: readonly Problem[];
  /** Of a table: which columns were taken for what. */
  readonly columns: readonly ColumnUse[];
  /** The first three as they were read. */
  readonly rows: readonly ReadRow[];
  /** Has to be answered before any figure: until then the file counts for nothing. */
  readonly question?: FileQuestion;
  /** Of a workbook with several sheets: which of them were read. */
  readonly sheets?: SheetsOfFile;
  /** The folder it lay in. */
  readonly folder?: string;
  /** The name of the form by which its columns were read. */
  readonly form?: string;
  /** What the trainer said of all people of the file. */
  readonly label?: {readonly trait: KnownTrait; readonly value: string};
}

/** Sheets with any cells; `read`: the places, in `names`, of those that count. */
export interface SheetsOfFile {
  readonly names: readonly string[];
  readonly read: readonly number[];
}

/** `is-this-right`: it looks like its kind, and so do others; `date-order`: whether the day or the month comes first. */
export type FileQuestion = 'is-this-right' | 'date-order';

export interface ColumnUse {
  /** As it stands in the file, or `#3`. */
  readonly heading: string;
  readonly use: ColumnRole | 'grade' | 'completion' | 'part';
  /** The activity that it tells of, where another column has its name. */
  readonly about?: string;
}

/** A row or record, as it was understood. */
export interface ReadRow {
  readonly name: string;
  readonly email: string;
  readonly groups: readonly string[];
  readonly status?: AttemptStatus;
  readonly score?: number;
  readonly isComplete?: boolean;
  readonly startedWallMs?: number;
  readonly answers: number;
}

/** Something in a file that could not be read. */
export interface Problem {
  /** Line of the file, row of the sheet, or number of the statement, from 1; undefined: the whole file. */
  readonly line: number | undefined;
  readonly code: ProblemCode;
  /** The words in question, as they stand in the file: show as text only. At most 80 characters. */
  readonly detail: string;
}

export const problemCodes = [
  'empty-file',
  /** No format that is known, and no table. */
  'unknown-format',
  /** A table whose columns are not recognised: the trainer may choose them. */
  'needs-columns',
  'file-too-large',
  /** A folder, or a file that was moved, changed or locked since it was chosen. */
  'file-not-readable',
  'too-many-rows',
  /** A line longer than any export writes; it is left out, the others are read. */
  'line-too-long',
  'broken-quotes',
  'broken-zip',
  'broken-xml',
  'not-json',
  /** A result file that was changed or cut. */
  'result-damaged',
  /** A roll-up that was changed or cut. */
  'rollup-damaged',
  /** A format of ours, of a newer version. */
  'newer-version',
  /** Neither a name nor an e-mail in this row. */
  'no-person',
  'bad-date',
  'bad-number',
  /** Cells for which there is no column. */
  'extra-cells',
  /** A row with fewer cells than the table has columns: nobody knows which are missing. */
  'missing-cells',
  'bad-statement',
  /** A score outside of its own range: left out. */
  'score-outside',
] as const;
export type ProblemCode = (typeof problemCodes)[number];
