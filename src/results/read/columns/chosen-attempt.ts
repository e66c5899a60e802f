import {known} from '../../known.ts';
import type {Answer, Attempt, AttemptStatus} from '../../model.ts';
import {canonicalResponse} from '../values/canonical-answer.ts';
import type {CellReader} from '../values/cell-reader.ts';
import type {ColumnChoice, ColumnRole} from './column-choice.ts';
import {isCount} from '../values/column-facts.ts';
import {percentOf} from '../values/percent.ts';
import {statusOfWord, type StatusWords} from '../moodle/status-words.ts';
import {cellOf} from '../table.ts';

export interface ChosenColumns {
  readonly choice: ColumnChoice;
  readonly headings: readonly string[];
  readonly columnsOf: (role: ColumnRole) => readonly number[];
}

/** What a row tells of an attempt; undefined when it tells of nothing that was done. */
export function chosenAttempt(
  columns: ChosenColumns,
  row: readonly string[],
  read: CellReader,
  words: StatusWords,
): Attempt | undefined {
  const {choice, columnsOf} = columns;
  const cell = (role: ColumnRole): string =>
    columnsOf(role)
      .map((column) => cellOf(row, column))
      .find((text) => text !== '' && text !== '-') ?? '';
  const points = read.number(cell('score'));
  const minutes = read.number(cell('minutes'));
  const facts = {
    score: points === undefined ? undefined : percentOf(points, choice.scoreMax),
    timeMs: minutes === undefined ? undefined : minutes * 60_000,
    startedWallMs: read.wallTime(cell('started')),
    lastWallMs: read.wallTime(cell('last')),
    finishedWallMs: read.wallTime(cell('finished')),
  };
  const answers = answersOf(columns, row);
  const word = cell('status');
  // Where a score or an end tells how it stands, a word that nobody knows changes nothing.
  const isTold = word === '' || facts.score !== undefined || facts.finishedWallMs !== undefined;
  const told = isTold ? statusOfWord(word) : words.statusOf(word);
  const isSomething = answers.length > 0 || Object.values(facts).some((fact) => fact !== undefined);
  if (told === 'not-started' || (told === undefined && !isSomething)) return undefined;
  return {
    number: isCount(cell('attempt')) ? Number(cell('attempt')) : 1,
    status: told ?? statusOf(facts),
    ...known(facts),
    parts: [],
    answers,
    objectives: [],
  };
}

function statusOf({
  score,
  finishedWallMs,
}: {
  score: number | undefined;
  finishedWallMs: number | undefined;
}): AttemptStatus {
  if (score !== undefined) return 'scored';
  return finishedWallMs === undefined ? 'incomplete' : 'completed';
}

function answersOf({columnsOf, headings}: ChosenColumns, row: readonly string[]): readonly Answer[] {
  return columnsOf('answer').flatMap((column, index) => {
    const response = canonicalResponse(cellOf(row, column));
    const question = headings[column]?.trim() || `#${index}`;
    return response === undefined ? [] : [{question, index, response}];
  });
}
