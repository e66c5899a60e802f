/** Any table, by the columns that the trainer chose; and a guess to begin with. */
import {knownTraits, type KnownTrait} from '../../model.ts';
import {CellReader} from '../values/cell-reader.ts';
import {chosenAttempt} from './chosen-attempt.ts';
import {factsOfColumns, isMostly, type ColumnFacts} from '../values/column-facts.ts';
import {columnRoles, type ColumnChoice, type ColumnRole, type TablePreview} from './column-choice.ts';
import {problem, type FileReading, type PersonRecord} from '../file-reading.ts';
import {personOf, type PersonColumns} from '../person-columns.ts';
import {StatusWords} from '../moodle/status-words.ts';
import {cellOf, type Table} from '../table.ts';

/** The first rows, and what their columns look like. */
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

/** What a table says, read by the columns that were chosen. */
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
  const columns = {choice, headings, columnsOf};
  const problems = [...table.problems];
  const words = new StatusWords();
  const records = body.flatMap(({row, line}): PersonRecord[] => {
    const who = personOf(row, person);
    if (!who) problems.push(problem('no-person', line, row.slice(0, 3).join(' ')));
    const attempt = chosenAttempt(columns, row, new CellReader(line, problems), words);
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
    signs: words.unknown().map(({word, count}) => ({type: 'unknown-status', word, count})),
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
