/**
 * Moodle's logs of a SCORM activity: the one report that tells who passed and when. Its descriptions are English in
 * every language, with ids and values in quotes; of the other columns only their places are used.
 */
import {known} from '../../known.ts';
import {highestOf} from '../../extremes.ts';
import {groupBy} from '../../group-by.ts';
import type {Attempt, AttemptStatus} from '../../model.ts';
import {readNumber} from '../values/column-facts.ts';
import {problem, type FileReading, type PersonRecord} from '../file-reading.ts';
import {withoutKind} from './activity-title.ts';
import {percentOf} from '../values/percent.ts';
import {statusOfWord} from './status-words.ts';
import {bodyOf, cellOf, type Table} from '../table.ts';
import {readWallTime} from '../values/wall-time.ts';

/** Moodle's columns: time, user, affected user, context, component, event, description, origin, address. */
const nameColumn = 1;
const contextColumn = 3;

interface LogEvent {
  readonly line: number;
  readonly atWallMs: number;
  readonly name: string;
  readonly userId: string;
  readonly context: string;
  readonly what:
    | {readonly type: 'launch'}
    | {readonly type: 'set'; readonly element: string; readonly value: string; readonly attempt: number};
}

/** Undefined for a table of another form. */
export function readLogs(table: Table): Omit<FileReading, 'name'> | undefined {
  const body = bodyOf(table);
  const description = columnOfDescriptions(body.slice(0, 50).map(({row}) => row));
  if (description < 0) return undefined;
  const problems: ReturnType<typeof problem>[] = [];
  let understood = 0;
  const events = body.flatMap(({row, line}): LogEvent[] => {
    const atWallMs = readWallTime(cellOf(row, 0));
    if (atWallMs === undefined) problems.push(problem('bad-date', line, cellOf(row, 0)));
    else understood++;
    const text = cellOf(row, description);
    const userId = /^The user with (?:the )?id '(\d+)'/.exec(text)?.[1];
    const what = whatOf(text);
    if (atWallMs === undefined || userId === undefined || !what) return [];
    return [
      {line, atWallMs, name: cellOf(row, nameColumn), userId, context: cellOf(row, contextColumn), what},
    ];
  });
  // Moodle writes the newest first; a sorted file reads the same.
  const inOrder = events.toSorted((a, b) => a.atWallMs - b.atWallMs || b.line - a.line);
  const activities = [...new Set(inOrder.map(({context}) => context))];
  return {
    kind: 'logs',
    understood,
    problems,
    activities: activities.map((title) => ({title: withoutKind(title)})),
    records: [...groupBy(inOrder, ({context, userId}) => `${userId} ${context}`).values()].map((own) =>
      recordOf(own, activities),
    ),
    signs: [],
  };
}

function columnOfDescriptions(rows: readonly (readonly string[])[]): number {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  for (let column = 4; column < width; column++) {
    const fitting = rows.filter(
      (row) => /\bid '\d+'/.test(cellOf(row, column)) && readWallTime(cellOf(row, 0)) !== undefined,
    );
    if (fitting.length > 0 && fitting.length >= rows.length * 0.5) return column;
  }
  return -1;
}

function whatOf(text: string): LogEvent['what'] | undefined {
  if (/ launched the sco with /.test(text)) return {type: 'launch'};
  const match =
    /submitted the element '([^']+)' with the value of '([^']*)' for the attempt with the id '(\d+)'/.exec(
      text,
    );
  const [, element = '', value = '', attempt = ''] = match ?? [];
  return match ? {type: 'set', element, value, attempt: Number(attempt)} : undefined;
}

/** All events of one person in one activity; attempts have ids of the site, in the order of their beginning. */
function recordOf(events: readonly LogEvent[], activities: readonly string[]): PersonRecord {
  const [first] = events;
  const ids = [...new Set(events.flatMap(({what}) => (what.type === 'set' ? [what.attempt] : [])))].toSorted(
    (a, b) => a - b,
  );
  const attempts =
    ids.length > 0 ? ids.map((id, index) => attemptOf(events, id, index + 1)) : [launchedOnly(events)];
  const activity = activities.indexOf(first?.context ?? '');
  return {
    line: first?.line,
    person: {name: first?.name ?? '', email: '', ids: [`moodle:${first?.userId ?? ''}`]},
    work: attempts.map((attempt) => ({activity, attempt})),
  };
}

function attemptOf(events: readonly LogEvent[], id: number, number: number): Attempt {
  const own = events.filter(({what}) => what.type === 'set' && what.attempt === id);
  const from = own[0]?.atWallMs ?? 0;
  const started =
    events.findLast(({what, atWallMs}) => what.type === 'launch' && atWallMs <= from)?.atWallMs ?? from;
  const last = own.at(-1)?.atWallMs ?? from;
  const statuses = own.flatMap(({what, atWallMs}) =>
    what.type === 'set' ? [{status: statusOf(what.element, what.value), atWallMs}] : [],
  );
  const best = (['passed', 'completed', 'failed', 'incomplete'] as const).find((status) =>
    statuses.some((told) => told.status === status),
  );
  const scores = own.flatMap(({what}) => (what.type === 'set' ? scoreOf(what.element, what.value) : []));
  const score = highestOf(scores);
  const finished = statuses.find(({status}) => status === best)?.atWallMs;
  return {
    number,
    status: best ?? (score === undefined ? 'incomplete' : 'scored'),
    ...known({score}),
    startedWallMs: started,
    lastWallMs: last,
    ...((best === 'passed' || best === 'completed') && finished !== undefined && {finishedWallMs: finished}),
    parts: [],
    answers: [],
    objectives: [],
  };
}

function launchedOnly(events: readonly LogEvent[]): Attempt {
  const startedWallMs = events[0]?.atWallMs ?? 0;
  const lastWallMs = events.at(-1)?.atWallMs ?? startedWallMs;
  return {number: 1, status: 'incomplete', startedWallMs, lastWallMs, parts: [], answers: [], objectives: []};
}

function statusOf(element: string, value: string): AttemptStatus | undefined {
  const status = /(?:lesson|completion|success)_status$/.test(element) ? statusOfWord(value) : undefined;
  return status === 'not-started' ? undefined : status;
}

/** `cmi.core.score.raw` is out of 100 here: the logs do not have the maximum. */
function scoreOf(element: string, value: string): readonly number[] {
  const number = readNumber(value);
  if (number === undefined) return [];
  if (element.endsWith('score.scaled')) return number <= 1 ? [percentOf(Math.max(0, number), 1)] : [];
  return element.endsWith('score.raw') && number <= 100 ? [number] : [];
}
