import {known} from '../../known.ts';
import type {Answer, Attempt, AttemptStatus, Problem} from '../../model.ts';
import {problem} from '../file-reading.ts';
import {isNoStatus, statusOfWord, type StatusWords} from '../moodle/status-words.ts';
import {cellOf} from '../table.ts';
import {canonicalResponse, canonicalResult} from '../values/canonical-answer.ts';
import type {CellReader} from '../values/cell-reader.ts';
import {isCount} from '../values/column-facts.ts';
import {percentOf} from '../values/percent.ts';
import {isStandIn} from '../values/stand-in.ts';
import {statusOfYesNo} from '../values/yes-no.ts';
import type {ColumnChoice, ColumnRole} from './column-choice.ts';

export interface ChosenColumns {
  readonly choice: ColumnChoice;
  readonly headings: readonly string[];
  readonly columnsOf: (role: ColumnRole) => readonly number[];
}

/** One row, and where what is wrong in it goes. */
export interface ChosenRow {
  readonly row: readonly string[];
  readonly line: number;
  readonly read: CellReader;
  readonly words: StatusWords;
  readonly problems: Problem[];
}

/** What a row tells of an attempt; `not-started`: that there is none; undefined when it tells nothing of one. */
export function chosenAttempt(columns: ChosenColumns, from: ChosenRow): Attempt | 'not-started' | undefined {
  const cell = cellReader(columns, from.row);
  const {read} = from;
  const score = scoreOf(columns, from);
  const facts = {
    timeMs: read.duration(cell('minutes'), 60_000) ?? read.duration(cell('seconds'), 1000),
    startedWallMs: read.wallTime(cell('started')),
    lastWallMs: read.wallTime(cell('last')),
    finishedWallMs: read.wallTime(cell('finished')),
  };
  const answers = answersOf(columns, from.row);
  const isSomething =
    answers.length > 0 || Object.values({...facts, score}).some((fact) => fact !== undefined);
  const told = statusOf(columns, from, score !== undefined || facts.finishedWallMs !== undefined);
  if (told === 'not-started') return 'not-started';
  if (told === undefined && !isSomething) return undefined;
  // 0 in an attempt that goes on may be no score.
  const isZeroUnclear = score === 0 && told === 'incomplete';
  return {
    number: isCount(cell('attempt')) ? Number(cell('attempt')) : 1,
    status: told ?? statusByFacts(score, facts.finishedWallMs),
    ...known({...facts, score: isZeroUnclear ? undefined : score}),
    ...(isZeroUnclear && {isZeroUnclear}),
    parts: [],
    answers,
    objectives: [],
  };
}

const cellReader =
  ({columnsOf}: ChosenColumns, row: readonly string[]) =>
  (role: ColumnRole): string =>
    columnsOf(role)
      .map((column) => cellOf(row, column))
      .find((text) => text !== '' && text !== '-') ?? '';

/** 0..100; what is outside of its range is told and left out. A cell may hold its own range: `7/10`. */
function scoreOf(columns: ChosenColumns, {row, read, line, problems}: ChosenRow): number | undefined {
  const cell = cellReader(columns, row);
  const [text = '', ownMax = ''] = cell('score').split('/');
  const points = read.number(text.trim());
  if (points === undefined) return undefined;
  const isPercent = /%\s*$/.test(text);
  const max = isPercent ? 100 : (read.number(ownMax.trim() || cell('score-max')) ?? columns.choice.scoreMax);
  if (max > 0 && points >= 0 && points <= max) return percentOf(points, max);
  problems.push(problem('score-outside', line, cell('score')));
  return undefined;
}

/** Several columns may tell: what says most wins. */
function statusOf(
  columns: ChosenColumns,
  {row, words}: ChosenRow,
  isTold: boolean,
): AttemptStatus | 'not-started' | undefined {
  const told = columns
    .columnsOf('status')
    .map((column) => ({word: cellOf(row, column), heading: columns.headings[column] ?? ''}))
    .filter(({word}) => !isNoStatus(word))
    // Where a score or an end tells how it stands, a word that nobody knows changes nothing.
    .map(
      ({word, heading}) =>
        statusOfYesNo(word, heading) ?? (isTold ? statusOfWord(word) : words.statusOf(word)),
    );
  return (['passed', 'failed', 'completed', 'incomplete', 'not-started'] as const).find((status) =>
    told.includes(status),
  );
}

function statusByFacts(score: number | undefined, finishedWallMs: number | undefined): AttemptStatus {
  if (score !== undefined) return 'scored';
  return finishedWallMs === undefined ? 'incomplete' : 'completed';
}

function answersOf(columns: ChosenColumns, row: readonly string[]): readonly Answer[] {
  const {columnsOf, headings} = columns;
  const cell = cellReader(columns, row);
  const question = cell('question');
  const written = cell('response');
  const wide = columnsOf('answer').flatMap((column, index) => {
    const response = canonicalResponse(cellOf(row, column));
    return response === undefined
      ? []
      : [{question: headings[column]?.trim() || `#${index}`, index, response}];
  });
  if (question === '' || isStandIn(question, written)) return wide;
  const facts = {
    response: canonicalResponse(written),
    right: canonicalResponse(cell('right')),
    result: canonicalResult(cell('result')),
  };
  return [...wide, {question, index: 0, ...known(facts)}];
}
