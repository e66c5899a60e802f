import Papa from 'papaparse';
import {describe, expect, it} from 'vitest';
import type {QuestionBank} from '../../src/domain/exchange/question-bank.ts';
import {resultsAnswersLv} from '../../src/locales/lv/results-answers.ts';
import {resultsCodebookLv} from '../../src/locales/lv/results-codebook.ts';
import {analyse} from '../../src/results/analysis/analyse.ts';
import {filterValues} from '../../src/results/analysis/groups/breakdown.ts';
import {csvText} from '../../src/results/export/csv.ts';
import {pseudonymised} from '../../src/results/export/pseudonymised.ts';
import {tableCsv} from '../../src/results/export/table-csv.ts';
import {
  columnsIfTold,
  tableColumns,
  type TableColumn,
  type TableName,
  type TableWords,
  traitText,
} from '../../src/results/export/table-words.ts';
import {joinReadings} from '../../src/results/join/join-readings.ts';
import {readFile} from '../../src/results/read/read-file.ts';
import {sample, settings} from './moodle-samples.ts';

const allColumns = [...new Set(Object.values(tableColumns).flat())];
const words: TableWords = {
  columns: Object.fromEntries(allColumns.map((column) => [column, `${column}!`])) as Record<
    TableColumn,
    string
  >, // every column is there
  standings: {
    'passed': 'nokārtoja',
    'completed': 'pabeidza',
    'reached': 'robeža',
    'below': 'vēl ne',
    'failed': 'nenokārtoja',
    'started': 'sāka',
    'unfinished': 'nav galā',
    'not-started': 'nesāka',
    'untold': 'nav ziņu',
  },
  traits: {group: 'grupa'},
  codes: resultsAnswersLv.codes,
  codebook: resultsCodebookLv,
  separator: ';',
  decimal: ',',
};

const results = joinReadings(
  ['scorm12-interactions-all.txt', 'participants.csv', 'activity-completion.csv'].map((name) =>
    readFile(sample(name), settings),
  ),
);
const tables = Object.keys(tableColumns) as TableName[]; // its own keys
const joined = (parts: Iterable<string>) => [...parts].join('');
const csv = (table: TableName, of = results) =>
  joined(tableCsv(of, {table, words, filter: {activity: 'a1'}, settings: {passMark: 70}}));
const cells = (text: string): string[][] =>
  Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {delimiter: ';'}).data;

describe('a CSV file', () => {
  it.each([
    '=1+1',
    '+371 2',
    '-2',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '  =1',
    '\u00A0=1',
    '＝1',
    '|calc',
    '%x',
  ])('never begins a cell with a formula: %j', (cell) => {
    const [row] = cells(joined(csvText([[cell]], words)));
    expect(row?.[0]?.startsWith("'")).toBe(true);
    expect(row?.[0]?.slice(1)).toBe(cell);
  });

  it('leaves numbers numbers, in the decimals of the language', () => {
    expect(joined(csvText([[-2.5, 1e-9, 0.123456, undefined, Number.NaN]], words))).toBe(
      '\uFEFF-2,5;0;0,1235;;\r\n',
    );
    expect(joined(csvText([[-2.5]], {separator: ',', decimal: '.'}))).toBe('\uFEFF-2.5\r\n');
  });

  it('keeps separators, quotation marks and line breaks within their cell', () => {
    const row = ['a;b', 'viņš teica "jā"', 'divas\nrindas'];
    expect(cells(joined(csvText([row], words)))[0]).toEqual(row);
  });

  it('comes in parts that fit together, however many rows there are', () => {
    const rows = Array.from({length: 12_345}, (_, index) => [index, 'a;b']);
    const parts = [...csvText(rows, words)];
    expect(parts.length).toBeGreaterThan(2);
    expect(cells(joined(parts)).slice(0, -1)).toEqual(rows.map(([index, text]) => [String(index), text]));
  });
});

describe('the tables', () => {
  it.each(tables)('%s has its headings, and as many cells in each row', (table) => {
    const rows = cells(csv(table)).filter((row) => row.length > 1);
    const isIfTold = (column: string): boolean =>
      (table === 'modules' || table === 'objectives') && columnsIfTold.has(column);
    const told = tableColumns[table].filter(
      (column) => !isIfTold(column) || (rows[0] ?? []).includes(`${column}!`),
    );
    expect(rows[0]).toEqual(told.map((column) => `${column}!`));
    // What no file tells of anybody is no empty column.
    for (const [at, column] of told.entries())
      if (isIfTold(column))
        expect(
          rows.slice(1).some((row) => row[at] !== ''),
          column,
        ).toBe(true);
    expect(new Set(rows.map(({length}) => length)).size).toBe(1);
  });

  it('call a trait that only a file knows as its column is', () => {
    expect(['group', 'Amats', 'constructor'].map((trait) => traitText(words, trait))).toEqual([
      'grupa',
      'Amats',
      'constructor',
    ]);
  });

  it('learners has everybody with standing and score in words of the language', () => {
    const rows = cells(csv('learners')).map(([name, email, traits, , standing, , score]) => [
      name,
      email,
      traits,
      standing,
      score,
    ]);
    expect(rows).toContainEqual([
      'Līga Testiņa',
      'p2@example.invalid',
      'grupa: Liepāja',
      'nokārtoja',
      '86,67',
    ]);
    expect(rows).toContainEqual(['Ķērsta Nesākusi', 'p8@example.invalid', 'grupa: Valmiera', 'nesāka', '']);
  });

  it('answers has each given answer in the words of the question', () => {
    const question = {
      id: 'definitions.q01',
      module: 'definitions',
      objective: 'x',
      type: 'choice',
      text: 'Kas tas ir?',
      words: {a: 'viens', b: 'otrs'},
      right: ['b'],
    } as const;
    const bank: QuestionBank = {modules: [], questions: [question], attitudes: [], scopes: []};
    const parts = tableCsv(
      results,
      {table: 'answers', words, filter: {activity: 'a1'}, settings: {passMark: 70}},
      bank,
    );
    const text = joined(parts);
    expect(cells(text)).toContainEqual([
      'Ēriks Šablons',
      'p3@example.invalid',
      expect.any(String),
      '1',
      'definitions.q01',
      'Kas tas ir?',
      'a',
      'viens',
      'otrs',
      'kļūda',
    ]);
    expect(cells(text).length).toBe(1 + 6 + 6 + 6 + 7 + 3 + 6 + 6 + 1);
  });
});

describe('pseudonyms', () => {
  const nameless = pseudonymised(results, 'a seed');
  const everything = JSON.stringify(nameless.learners) + csv('learners', nameless) + csv('answers', nameless);

  it('leave no name, no e-mail, no number and no small group', () => {
    const {learners} = results;
    const names = learners.flatMap(({name, email}) => [...name.split(' '), email]);
    expect(names.filter((name) => everything.includes(name))).toEqual([]);
    expect(everything).not.toMatch(/@|moodle:/);
    // Liepāja has three people; Valmiera, the other group, would give it away.
    expect(everything).not.toMatch(/Liepāja|Valmiera/);
  });

  it('leave no time of day', () => {
    const times = nameless.learners.flatMap(({work}) =>
      work.flatMap(({attempts, completion}) => [
        completion?.atWallMs,
        ...attempts.map(({startedWallMs}) => startedWallMs),
      ]),
    );
    expect(times.filter((time) => time !== undefined).every((time) => time % 86_400_000 === 0)).toBe(true);
  });

  it('change no figure', () => {
    // Sums in another order differ in their last digit; groups are fewer.
    const rounded = (_: string, value: unknown): unknown =>
      typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : value;
    const figures = (of: typeof results) =>
      JSON.stringify({...analyse(of, {}, {passMark: 70}), breakdowns: [], isOwnGroup: false}, rounded);
    expect(figures(nameless)).toBe(figures(results));
  });

  it('come in another order with another seed, and in the same with the same', () => {
    const order = (seed: string) =>
      pseudonymised(results, seed).learners.map(({work}) => JSON.stringify(work));
    expect(order('a seed')).toEqual(order('a seed'));
    expect(['b', 'c', 'd', 'e'].some((seed) => order(seed).join() !== order('a seed').join())).toBe(true);
  });
});

describe('groups to filter by', () => {
  it('are only those that are large enough, and give no small one away', () => {
    expect(filterValues(results)).toEqual([]);
  });
});
