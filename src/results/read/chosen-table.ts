/** Any table, by the columns that the trainer chose; and a guess to begin with. */
import type {Answer, Attempt, AttemptStatus, KnownTrait} from '../model.ts';
import {knownTraits} from '../model.ts';
import {canonicalResponse} from './canonical-answer.ts';
import {factsOfColumns, isCount, isMostly, readNumber, type ColumnFacts} from './column-facts.ts';
import {columnRoles, type ColumnChoice, type ColumnRole, type TablePreview} from './column-choice.ts';
import {problem, type FileReading, type PersonRecord} from './file-reading.ts';
import {percentOf} from './percent.ts';
import {personOf, type PersonColumns} from './person-columns.ts';
import {statusOfWord} from './status-words.ts';
import {cellOf, type Table} from './table.ts';
import {readWallTime} from './wall-time.ts';

export function previewTable(name: string, table: Table): TablePreview {
  const facts = factsOfColumns(table);
  return {
    name,
    rows: table.rows.slice(0, 20).map((row) => row.slice(0, 60)),
    columns: facts.length,
    guess: {headingRow: 1, roles: guessRoles(facts), activity: name, scoreMax: 100},
  };
}

function guessRoles(facts: readonly ColumnFacts[]): readonly ColumnRole[] {
  const left = new Set<ColumnRole>(columnRoles);
  return facts.map((column): ColumnRole => {
    const fits: readonly (readonly [ColumnRole, boolean])[] = [
      ['email', isMostly(column.emails, column)],
      ['started', isMostly(column.dates, column)],
      ['last', isMostly(column.dates, column)],
      ['score', isMostly(column.numbers, column) && column.distinct > 1],
      ['name', isMostly(column.words, column) && column.distinct > column.filled * 0.6],
      ['group', isMostly(column.words, column) && column.distinct > 1],
    ];
    const role = fits.find(([name, is]) => is && left.has(name))?.[0] ?? 'ignore';
    left.delete(role);
    return role;
  });
}

export function readChosenTable(name: string, table: Table, choice: ColumnChoice): FileReading {
  const columnsOf = (role: ColumnRole): readonly number[] =>
    choice.roles.flatMap((is, column) => (is === role ? [column] : []));
  const body = table.rows
    .map((row, index) => ({row, line: table.lines[index] ?? 0}))
    .filter(({line}) => line > choice.headingRow);
  const headings = table.rows[table.lines.indexOf(choice.headingRow)] ?? [];
  const person: PersonColumns = {
    name: [...columnsOf('name'), ...columnsOf('first-name'), ...columnsOf('last-name')],
    email: columnsOf('email')[0],
    ids: columnsOf('id').map((column) => ({column, prefix: headings[column] ?? 'id'})),
    traits: [],
  };
  const problems = [...table.problems];
  const records = body.flatMap(({row, line}): PersonRecord[] => {
    const who = personOf(row, person);
    if (!who) problems.push(problem('no-person', line, row.slice(0, 3).join(' ')));
    const attempt = attemptOf(row, {choice, headings, columnsOf}, (code, cell) =>
      problems.push(problem(code, line, cell)),
    );
    const traits = traitsOf(row, columnsOf);
    return who
      ? [
          {
            line,
            person: who,
            ...(traits.length > 0 && {traits: Object.fromEntries(traits)}),
            ...(attempt && {work: [{activity: 0, attempt}]}),
          },
        ]
      : [];
  });
  return {
    name,
    kind: 'table',
    understood: records.length,
    problems,
    activities: [{title: choice.activity}],
    records,
    signs: [],
  };
}

const traitsOf = (
  row: readonly string[],
  columnsOf: (role: KnownTrait) => readonly number[],
): readonly (readonly [string, readonly string[]])[] =>
  knownTraits.flatMap((trait) => {
    const values = columnsOf(trait)
      .map((column) => cellOf(row, column))
      .filter((value) => value !== '' && value !== '-');
    return values.length > 0 ? [[trait, values] as const] : [];
  });

interface ChosenColumns {
  readonly choice: ColumnChoice;
  readonly headings: readonly string[];
  readonly columnsOf: (role: ColumnRole) => readonly number[];
}

/** Undefined when the row tells of nothing that was done. */
function attemptOf(
  row: readonly string[],
  {choice, headings, columnsOf}: ChosenColumns,
  complain: (code: 'bad-date' | 'bad-number', cell: string) => void,
): Attempt | undefined {
  const cell = (role: ColumnRole): string =>
    columnsOf(role)
      .map((column) => cellOf(row, column))
      .find((text) => text !== '' && text !== '-') ?? '';
  const read = <Value>(
    role: ColumnRole,
    code: 'bad-date' | 'bad-number',
    reader: (text: string) => Value | undefined,
  ): Value | undefined => {
    const value = cell(role) === '' ? undefined : reader(cell(role));
    if (value === undefined && cell(role) !== '') complain(code, cell(role));
    return value;
  };
  const points = read('score', 'bad-number', (text) => readNumber(text.replace(/\s?%$/, '')));
  const minutes = read('minutes', 'bad-number', readNumber);
  const [startedWallMs, lastWallMs, finishedWallMs] = (['started', 'last', 'finished'] as const).map((role) =>
    read(role, 'bad-date', readWallTime),
  );
  const answers = columnsOf('answer').flatMap((column, index) =>
    answerOf(headings[column] ?? '', index, cellOf(row, column)),
  );
  const told = statusOfWord(cell('status'));
  const isNothing =
    points === undefined &&
    startedWallMs === undefined &&
    finishedWallMs === undefined &&
    minutes === undefined &&
    answers.length === 0;
  if (told === 'not-started' || (told === undefined && isNothing)) return undefined;
  const status: AttemptStatus =
    told ?? (points !== undefined ? 'scored' : finishedWallMs !== undefined ? 'completed' : 'incomplete');
  return {
    number: isCount(cell('attempt')) ? Number(cell('attempt')) : 1,
    status,
    ...(points !== undefined && {score: percentOf(points, choice.scoreMax)}),
    ...(minutes !== undefined && {timeMs: minutes * 60_000}),
    ...(startedWallMs !== undefined && {startedWallMs}),
    ...(lastWallMs !== undefined && {lastWallMs}),
    ...(finishedWallMs !== undefined && {finishedWallMs}),
    parts: [],
    answers,
    objectives: [],
  };
}

function answerOf(heading: string, index: number, cell: string): readonly Answer[] {
  const response = canonicalResponse(cell);
  return response === undefined ? [] : [{question: heading.trim() || `#${index}`, index, response}];
}
