/** What one file says, before it is joined with others. */
import type {PersonSigns} from './person-signs.ts';
import type {XapiStatement} from './xapi/xapi-statement.ts';
import type {Rollup} from '../rollup/rollup-model.ts';
import type {
  Attempt,
  ColumnUse,
  Completion,
  FileKind,
  FileQuestion,
  Problem,
  ProblemCode,
  SheetsOfFile,
  Traits,
} from '../model.ts';

export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface FileReading {
  readonly name: string;
  readonly kind: FileKind;
  /** Rows, statements or records that were understood. */
  readonly understood: number;
  readonly problems: readonly Problem[];
  /** Activities that the file speaks of; records point into it. */
  readonly activities: readonly FileActivity[];
  readonly records: readonly PersonRecord[];
  readonly signs: readonly ReadingSign[];
  /** Of a table: which columns were taken for what. */
  readonly columns?: readonly ColumnUse[];
  readonly question?: FileQuestion;
  /** Of a workbook with several sheets. */
  readonly sheets?: SheetsOfFile;
  /** xAPI: not yet anybody's work, before those of all files are together. */
  readonly statements?: FileStatements;
  /** Names of the files, where several were made one reading. */
  readonly sources?: readonly string[];
  /** A municipality's roll-up: counts, no records. */
  readonly rollup?: Rollup;
}

export interface FileStatements {
  readonly items: readonly XapiStatement[];
  /** Ids of statements that were taken back, here or elsewhere. */
  readonly voided: readonly string[];
  /** False: the record store has more of them. */
  readonly isLast: boolean;
  /** What the trainer said of all their people. */
  readonly traits?: Traits;
}

/** What only the reader of a file sees, and the trainer should know. */
export type ReadingSign =
  | {readonly type: 'answers-empty'}
  /** A page of a record store's answer, and not the last one. */
  | {readonly type: 'more-pages'}
  /** Track details of SCORM 2004. */
  | {readonly type: 'scorm2004'}
  /** Answers that stood in for others while a save was repaired: left out. */
  | {readonly type: 'stand-ins'; readonly count: number}
  /** A word in the place of a score that no standard knows: taken for "started". */
  | {readonly type: 'unknown-status'; readonly word: string; readonly count: number};

export interface FileActivity {
  /** As the file calls it; '' when it does not. */
  readonly title: string;
  /** `course`, or a module's id, where the file is one of ours. */
  readonly scope?: string;
  /** The course of the LMS as a whole, not one of its activities. */
  readonly isWholeCourse?: true;
}

/** What one row or record says about one person. Several of them may be about the same person. */
export interface PersonRecord {
  readonly line: number | undefined;
  readonly person: PersonSigns;
  readonly traits?: Traits;
  /** By the role that a list of participants names: teaches and does not learn, or learns. */
  readonly isStaff?: boolean;
  readonly work?: readonly WorkRecord[];
}

export interface WorkRecord {
  /** Index into the file's activities. */
  readonly activity: number;
  /** The file has this person, and says nothing of any attempt. */
  readonly isListed?: true;
  /** The file lists attempts, and this person has none. */
  readonly isNotStarted?: true;
  readonly attempt?: Attempt;
  readonly grade?: number;
  readonly completion?: Completion;
}

/** @param detail words of the file; cut to 80 characters */
export function problem(code: ProblemCode, line?: number, detail = ''): Problem {
  return {code, line, detail: detail.length > 80 ? `${detail.slice(0, 79)}…` : detail};
}

/** A file of which nothing could be read. */
export function unread(name: string, ...problems: readonly Problem[]): FileReading {
  return {name, kind: 'unknown', understood: 0, problems, activities: [], records: [], signs: []};
}
