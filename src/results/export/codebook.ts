/** The codebook of all tables that can be saved: for each column its heading, what it holds, of what type, and where it comes from. */
import {
  tableColumns,
  type ColumnType,
  type DataColumn,
  type DataTable,
  type TableColumn,
  type TableWords,
} from './table-words.ts';

const types: Readonly<Record<DataColumn, ColumnType>> = {
  name: 'text',
  email: 'text',
  traits: 'text',
  activity: 'text',
  standing: 'code',
  attempts: 'count',
  score: 'number',
  started: 'day',
  finished: 'day',
  minutes: 'number',
  attempt: 'count',
  question: 'code',
  text: 'text',
  response: 'code',
  responseWords: 'text',
  right: 'text',
  result: 'code',
  answered: 'count',
  difficulty: 'share',
  discrimination: 'number',
  wrong1: 'text',
  wrong1Share: 'share',
  wrong2: 'text',
  wrong2Share: 'share',
  wrong3: 'text',
  wrong3Share: 'share',
  id: 'code',
  title: 'text',
  learners: 'count',
  passed: 'count',
  atMark: 'count',
  meanScore: 'number',
  pairs: 'count',
  before: 'number',
  after: 'number',
  shift: 'number',
  low: 'number',
  high: 'number',
  day: 'day',
  done: 'count',
  total: 'count',
  trait: 'text',
  value: 'text',
  medianMinutes: 'number',
  period: 'code',
  municipality: 'text',
  scope: 'code',
  measure: 'code',
  item: 'code',
  version: 'code',
  kind: 'code',
  count: 'count',
  error: 'count',
  usualError: 'count',
};

export function* codebookRows({
  columns,
  codebook,
}: TableWords): Iterable<Partial<Record<TableColumn, string>>> {
  // Its own keys; the codebook does not describe itself.
  const tables = (Object.keys(tableColumns) as (keyof typeof tableColumns)[]).filter(
    (table): table is DataTable => table !== 'codebook',
  );
  for (const table of tables)
    for (const column of tableColumns[table]) {
      const {label, values, source} = codebook.columns[column];
      yield {
        table: codebook.tables[table],
        variable: columns[column],
        label,
        type: codebook.types[types[column]],
        values,
        source,
      };
    }
}
