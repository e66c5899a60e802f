import {known} from '../known.ts';
import type {FileReport, ReadRow} from '../model.ts';
import type {FileReading, PersonRecord} from '../read/file-reading.ts';
import type {XapiStatement} from '../read/xapi/xapi-statement.ts';

/** As many rows as show whether a file was understood. */
const shownRows = 3;

/** What the page tells of a file before it tells any figure. */
export function fileReport({
  name,
  kind,
  understood,
  problems,
  records,
  columns = [],
  question,
  statements,
  sheets,
}: FileReading): FileReport {
  const rows = statements
    ? statements.items.slice(0, shownRows).map(rowOfStatement)
    : records.slice(0, shownRows).map(rowOfRecord);
  return {name, kind, understood, problems, columns, rows, ...known({question, sheets})};
}

function rowOfRecord({person: {name, email}, traits = {}, work = []}: PersonRecord): ReadRow {
  const [record] = work;
  const attempt = record?.attempt;
  return {
    name,
    email,
    groups: Object.values(traits).flat(),
    answers: attempt?.answers.length ?? 0,
    ...known({
      status: attempt?.status,
      score: attempt?.score ?? record?.grade,
      isComplete: record?.completion?.isComplete,
      startedWallMs: attempt?.startedWallMs,
    }),
  };
}

function rowOfStatement({person: {name, email}, atWallMs, scaled, answer}: XapiStatement): ReadRow {
  const score = scaled === undefined ? undefined : scaled * 100;
  return {name, email, groups: [], answers: answer ? 1 : 0, ...known({score, startedWallMs: atWallMs})};
}
