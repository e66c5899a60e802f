/** The columns of each report of ILIAS about SCOs and interactions, found from the one that tells most. */
import type {ColumnRole} from '../columns/column-choice.ts';
import {statusOfWord} from '../moodle/status-words.ts';
import {cellOf} from '../table.ts';
import {isResult} from '../values/canonical-answer.ts';
import {isCount, isNumber} from '../values/column-facts.ts';
import {areAll, isPoints, isTime, type Rows} from './ilias-cells.ts';

export interface IliasReport {
  readonly lastOfPerson: number;
  readonly roles: readonly (readonly [number, ColumnRole])[];
  /** Where no column tells it; 100. */
  readonly scoreMax?: number;
}

const types =
  /^(?:true-false|choice|fill-in|long-fill-in|matching|performance|sequencing|likert|numeric|other)$/;
const isEntry = (cell: string): boolean => /^(?:|ab-initio|resume)$/.test(cell);
const isCredit = (cell: string): boolean => /^(?:|credit|no-credit)$/.test(cell);
const isStatus = (cell: string): boolean =>
  cell === '' || cell === 'unknown' || statusOfWord(cell) !== undefined;
const hasSome = (rows: Rows, column: number): boolean => rows.some((row) => cellOf(row, column) !== '');

/** … **lesson_status**, credit, entry, exit, max, min, raw, session time, total time, timestamp, suspend data, launch data. */
export function core12(rows: Rows, status: number): IliasReport | undefined {
  const isSo =
    areAll(rows, status, isStatus) &&
    hasSome(rows, status) &&
    areAll(rows, status + 1, isCredit) &&
    areAll(rows, status + 2, isEntry) &&
    hasSome(rows, status + 2) &&
    [4, 5, 6].every((step) => areAll(rows, status + step, isPoints)) &&
    [7, 8].every((step) => areAll(rows, status + step, isTime));
  if (!isSo) return undefined;
  return {
    lastOfPerson: status - 1,
    roles: [
      [status, 'status'],
      [status + 4, 'score-max'],
      [status + 6, 'score'],
      [status + 8, 'minutes'],
      [status + 9, 'last'],
    ],
  };
}

/**
 * … audio captioning, audio level, **completion_status**, threshold, credit, delivery speed, entry, exit, language, location, mode, progress, max, min, raw,
 * scaled, scaled to pass, session time, its seconds, success_status, total time, its seconds, timestamp, …
 */
export function core2004(rows: Rows, completion: number): IliasReport | undefined {
  const [max, raw, scaled, success] = [completion + 10, completion + 12, completion + 13, completion + 17];
  const isSo =
    areAll(rows, completion, isStatus) &&
    areAll(rows, success, isStatus) &&
    (hasSome(rows, completion) || hasSome(rows, success)) &&
    areAll(rows, completion + 2, isCredit) &&
    areAll(rows, completion + 4, isEntry) &&
    [9, 10, 11, 12, 13, 14, 16, 19].every((step) => areAll(rows, completion + step, isPoints)) &&
    [15, 18].every((step) => areAll(rows, completion + step, isTime));
  if (!isSo) return undefined;
  // ILIAS rounds to two places: points out of their maximum say more than a share of 1.
  const isOutOfMax = rows.every(
    (row) => cellOf(row, scaled) === '' || (cellOf(row, raw) !== '' && cellOf(row, max) !== ''),
  );
  return {
    lastOfPerson: completion - 3,
    roles: [
      [completion, 'status'],
      [success, 'status'],
      ...(isOutOfMax
        ? ([
            [max, 'score-max'],
            [raw, 'score'],
          ] as const)
        : ([[scaled, 'score']] as const)),
      [completion + 18, 'minutes'],
      [completion + 20, 'last'],
    ],
    ...(!isOutOfMax && {scoreMax: 1}),
  };
}

/** … counter, id, weighting, **type**, result, response, latency, time, timestamp. */
export function answers12(rows: Rows, type: number): IliasReport | undefined {
  const isSo =
    isOfInteractions(rows, type) &&
    areAll(rows, type - 3, (cell) => cell === '0' || isCount(cell)) &&
    areAll(rows, type + 3, isTime);
  if (!isSo) return undefined;
  const question = type - 2;
  return {
    lastOfPerson: type - 4,
    roles: [
      [question, 'question'],
      [type + 1, 'result'],
      [type + 2, 'response'],
    ],
  };
}

/** … id, description, weighting, **type**, result, latency, its seconds, timestamp, response. */
export function answers2004(rows: Rows, type: number): IliasReport | undefined {
  const isSo =
    isOfInteractions(rows, type) &&
    areAll(rows, type - 3, (cell) => cell !== '' && !isNumber(cell)) &&
    areAll(rows, type + 2, isTime) &&
    areAll(rows, type + 3, isPoints);
  if (!isSo) return undefined;
  return {
    lastOfPerson: type - 4,
    roles: [
      [type - 3, 'question'],
      [type + 1, 'result'],
      [type + 5, 'response'],
    ],
  };
}

const isOfInteractions = (rows: Rows, type: number): boolean =>
  areAll(rows, type, (cell) => types.test(cell)) &&
  areAll(rows, type - 1, isPoints) &&
  areAll(rows, type + 1, (cell) => cell === '' || isResult(cell));
