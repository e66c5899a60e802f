/** Any table, by the columns that the trainer chose. */
import {groupBy} from '../../group-by.ts';
import {knownTraits, type Answer, type Attempt, type Problem} from '../../model.ts';
import {problem, type FileReading, type PersonRecord} from '../file-reading.ts';
import type {PersonSigns} from '../person-signs.ts';
import {StatusWords} from '../moodle/status-words.ts';
import {personOf, type PersonColumns} from '../person-columns.ts';
import type {ReadingSettings} from '../reading-settings.ts';
import {staffRolesOf} from '../staff-roles.ts';
import {cellOf, type Table} from '../table.ts';
import {CellReader} from '../values/cell-reader.ts';
import {dateOrderOf, type DateOrder} from '../values/date-order.ts';
import {chosenAttempt, type ChosenColumns} from './chosen-attempt.ts';
import {headingOf, usesOfChoice} from './column-uses.ts';
import {workRoles, type ColumnChoice, type ColumnRole} from './column-choice.ts';

interface RowReading {
  readonly line: number;
  readonly person: PersonSigns;
  readonly traits: readonly (readonly [string, readonly string[]])[];
  readonly isStaff: boolean | undefined;
  readonly activity: string;
  readonly attempt: Attempt | 'not-started' | undefined;
}

/** What a table says, read by the columns that were chosen. */
export function readChosenTable(
  name: string,
  table: Table,
  chosen: ColumnChoice,
  settings: Pick<ReadingSettings, 'offsetMinutesAt'>,
): FileReading {
  const choice = chosen.isList ? asList(chosen) : chosen;
  // A table about work has everybody's; one with people alone is a list of them.
  const isList = !choice.roles.some((role) => workRoles.includes(role));
  const columnsOf = (role: ColumnRole): readonly number[] =>
    choice.roles.flatMap((is, column) => (is === role ? [column] : []));
  const body = table.rows
    .map((row, index) => ({row, line: table.lines[index] ?? 0}))
    .filter(({line}) => line > choice.headingRow);
  const headings = table.rows[table.lines.indexOf(choice.headingRow)] ?? [];
  const person: PersonColumns = {
    name: [...columnsOf('name'), ...columnsOf('first-name'), ...columnsOf('last-name')],
    email: columnsOf('email')[0],
    ids: columnsOf('id').map((column) => ({column, prefix: headings[column]?.trim() || 'id'})),
    traits: [],
  };
  const columns: ChosenColumns = {choice, headings, columnsOf};
  const problems: Problem[] = [...table.problems];
  const words = new StatusWords();
  const {order, isUnclear} = orderOf(
    columns,
    body.map(({row}) => row),
  );
  const roleAt = columnsOf('course-role')[0] ?? -1;
  const isStaffRole = staffRolesOf(body.map(({row}) => cellOf(row, roleAt)));
  const rows = body.flatMap(({row, line}): RowReading[] => {
    const who = personOf(row, person);
    if (!who) problems.push(problem('no-person', line, row.slice(0, 3).join(' ')));
    const read = new CellReader(line, problems, order, settings);
    const attempt = chosenAttempt(columns, {row, line, read, words, problems});
    const activity = cellOf(row, columnsOf('activity')[0] ?? -1) || choice.activity;
    const isStaff = isStaffRole(cellOf(row, roleAt));
    return who ? [{line, person: who, traits: traitsOf(row, columns), isStaff, activity, attempt}] : [];
  });
  const activities = isList ? [] : [...new Set(rows.map(({activity}) => activity))];
  return {
    name,
    kind: isList ? 'people' : 'table',
    understood: rows.length,
    problems,
    activities: activities.map((title) => ({title})),
    records: recordsOf(rows, activities, columns),
    signs: words.unknown().map(({word, count}) => ({type: 'unknown-status', word, count})),
    columns: usesOfChoice(choice, headings),
    ...(isUnclear && {question: 'date-order'}),
  };
}

/** Without what somebody did. */
const asList = (choice: ColumnChoice): ColumnChoice => ({
  ...choice,
  roles: choice.roles.map((role) => (workRoles.includes(role) ? 'ignore' : role)),
});

/** All date columns of a table have one order; it is asked for where no value tells. */
function orderOf(
  {choice, columnsOf}: ChosenColumns,
  rows: readonly (readonly string[])[],
): {readonly order: DateOrder; readonly isUnclear: boolean} {
  if (choice.dateOrder) return {order: choice.dateOrder, isUnclear: false};
  const columns = (['started', 'last', 'finished'] as const).flatMap(columnsOf);
  const found = dateOrderOf(rows.flatMap((row) => columns.map((column) => cellOf(row, column))));
  return {
    order: found === 'month-first' ? found : 'day-first',
    isUnclear: found === 'unclear' || found === 'mixed',
  };
}

function recordsOf(
  rows: readonly RowReading[],
  activities: readonly string[],
  {columnsOf}: ChosenColumns,
): readonly PersonRecord[] {
  const places = new Map(activities.map((title, at) => [title, at]));
  const merged = columnsOf('question').length > 0 ? withoutRepeats(rows) : rows;
  return merged.map(({line, person, traits, isStaff, activity, attempt}): PersonRecord => {
    const at = places.get(activity) ?? 0;
    return {
      line,
      person,
      ...(traits.length > 0 && {traits: Object.fromEntries(traits)}),
      ...(isStaff !== undefined && {isStaff}),
      ...(attempt === undefined && activities.length > 0 && {work: [{activity: at, isListed: true}]}),
      ...(attempt === 'not-started' && {work: [{activity: at, isNotStarted: true}]}),
      ...(attempt && attempt !== 'not-started' && {work: [{activity: at, attempt}]}),
    };
  });
}

/** One row for each answer: all rows of one attempt become one. Questions have the places in which they come first. */
function withoutRepeats(rows: readonly RowReading[]): readonly RowReading[] {
  const places = new Map<string, number>();
  const placed = (answer: Answer): Answer => {
    if (!places.has(answer.question)) places.set(answer.question, places.size);
    return {...answer, index: places.get(answer.question) ?? 0};
  };
  const keyOf = ({person: {name, email, ids}, activity, attempt}: RowReading): string =>
    [email, ids.join(), name, activity, typeof attempt === 'object' ? attempt.number : ''].join('\n');
  return [...groupBy(rows, keyOf).values()].flatMap((own) => {
    const [first] = own;
    const attempts = own.flatMap(({attempt}) => (typeof attempt === 'object' ? [attempt] : []));
    const [attempt] = attempts;
    if (!first || !attempt) return first ? [first] : [];
    const answers = attempts.flatMap((each) => [...each.answers]).map(placed);
    return [{...first, attempt: {...attempt, answers: answers.sort((a, b) => a.index - b.index)}}];
  });
}

function traitsOf(
  row: readonly string[],
  {columnsOf, headings}: ChosenColumns,
): readonly (readonly [string, readonly string[]])[] {
  const all = [
    ...knownTraits.map((trait) => [trait, columnsOf(trait)] as const),
    ...columnsOf('trait').map((column) => [headingOf(headings, column), [column]] as const),
  ];
  return all.flatMap(([trait, columns]) => {
    const cells = columns.map((column) => cellOf(row, column));
    // Moodle writes all groups of a person into one cell.
    const values = (trait === 'group' ? cells.flatMap((cell) => cell.split(',')) : cells)
      .map((value) => value.trim())
      .filter((value) => value !== '' && value !== '-');
    return values.length > 0 ? [[trait, values] as const] : [];
  });
}
