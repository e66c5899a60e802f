import Papa from 'papaparse';
import {describe, expect, it} from 'vitest';
import {resultsLv} from '../../../src/locales/lv/results.ts';
import {tableWords} from '../../../src/results-page/tables/table-words.ts';
import {tableCsv} from '../../../src/results/export/table-csv.ts';
import {tableColumns} from '../../../src/results/export/table-words.ts';
import type {FileReading} from '../../../src/results/read/file-reading.ts';
import {joinRollups} from '../../../src/results/rollup/join-rollups.ts';
import {makeRollup} from '../../../src/results/rollup/make-rollup.ts';
import {readRollup} from '../../../src/results/read/ours/rollup-reading.ts';
import {sealRollup} from '../../../src/results/rollup/rollup-file.ts';
import {bank, inventedTown, nowWallMs} from './invented-town.ts';

const year = [Date.UTC(2026, 0, 1), Date.UTC(2027, 0, 1)] as const;
const readings = ['=Ādažu novads', 'Zaļā pilsēta'].map((municipality, at): FileReading => {
  const source = {results: inventedTown(at + 1, 200, year), bank, nowWallMs};
  const text = sealRollup(makeRollup(source, {municipality, period: '2026-Q2'}));
  return readRollup(`${at}.json`, JSON.parse(text));
});
const national = joinRollups(readings)?.national;

function rowsOf(
  table: 'rollups' | 'codebook',
  picture = national,
): readonly Readonly<Record<string, string>>[] {
  const results = {files: [], activities: [], learners: [], remarks: []};
  const request = {table, words: tableWords(), filter: {}, settings: {passMark: 70}, national: picture};
  const text = [...tableCsv(results, request, bank)].join('').replace(/^\uFEFF/, '');
  return Papa.parse<Record<string, string>>(text.trimEnd(), {delimiter: ';', header: true}).data;
}

describe('the table of the national picture', () => {
  const rows = rowsOf('rollups');
  const count = (of: Readonly<Record<string, string>>) =>
    rows
      .filter((row) => Object.entries(of).every(([name, value]) => row[name] === value))
      .map((row) => Number(row['Skaits']));

  it('has one count a row, of all together and of each municipality', () => {
    for (const measure of ['active', 'done', 'finished', 'passed']) {
      const of = {'Kas skaitīts': measure, 'Kursa daļa': 'course'};
      const [all = Number.NaN] = count({...of, Pašvaldība: ''});
      const towns = [
        ...count({...of, Pašvaldība: "'=Ādažu novads"}),
        ...count({...of, Pašvaldība: 'Zaļā pilsēta'}),
      ];
      expect(towns).toHaveLength(2);
      expect(towns.reduce((sum, each) => sum + each, 0)).toBe(all);
    }
  });

  it('says of each municipality, and of all, whether files told who finished', () => {
    const finishingOf = (known: readonly boolean[]) => {
      const towns = readings.map((reading, at) => ({
        ...reading,
        ...(reading.rollup && {rollup: {...reading.rollup, isFinishingKnown: known[at] ?? true}}),
      }));
      const own = rowsOf('rollups', joinRollups(towns)?.national);
      return ['', "'=Ādažu novads", 'Zaļā pilsēta'].map((town) => [
        ...new Set(own.filter((row) => row['Pašvaldība'] === town).map((row) => row['Pabeigšana zināma'])),
      ]);
    };
    expect(finishingOf([true, true])).toEqual([['known'], ['known'], ['known']]);
    expect(finishingOf([false, true])).toEqual([['partly'], ['unknown'], ['known']]);
    expect(finishingOf([false, false])).toEqual([['unknown'], ['unknown'], ['unknown']]);
  });

  it('has the parts of each whole, with the question in words and the error of rounding', () => {
    const of = {'Kursa daļa': 'course', 'Kas skaitīts': 'question', 'Vienība': 'one.q1', 'Pašvaldība': ''};
    const own = rows.filter((row) => Object.entries(of).every(([name, value]) => row[name] === value));
    expect(own.map((row) => row['Veids'])).toEqual(['', 'right', 'a', 'c', 'd', 'other']);
    const [all = Number.NaN, ...parts] = own.map((row) => Number(row['Skaits']));
    expect(parts.reduce((sum, each) => sum + each, 0)).toBe(all);
    expect(own.map((row) => row['Lielākā kļūda'])).toEqual(['4', '4', '8', '8', '8', '8']);
    expect(own[0]?.['Jautājuma teksts']).toBe('Izdomāts jautājums one.q1');
  });
});

describe('the codebook', () => {
  const rows = rowsOf('codebook');

  it('has every column of every table under the heading that it has there', () => {
    const tables = Object.entries(tableColumns).filter(([table]) => table !== 'codebook');
    expect(rows).toHaveLength(tables.flatMap(([, columns]) => columns).length);
    expect(rows.map((row) => row['Kolonna'])).toEqual(
      tables.flatMap(([, columns]) => columns.map((column) => resultsLv.columns[column])),
    );
  });

  it('says of each what it holds, of what type it is and where it comes from', () => {
    for (const row of rows)
      for (const name of ['Tabula', 'Nozīme', 'Tips', 'Avots']) expect(row[name]).not.toBe('');
  });

  it('explains every code of the national picture', () => {
    const meaningOf = (column: string) =>
      rows.find((row) => row['Tabula'] === 'Kopaina' && row['Kolonna'] === column);
    const table = rowsOf('rollups');
    for (const measure of new Set(table.map((row) => row['Kas skaitīts'])))
      expect(meaningOf('Kas skaitīts')?.['Vērtības']).toContain(measure);
    for (const finishing of ['known', 'unknown', 'partly'])
      expect(meaningOf('Pabeigšana zināma')?.['Vērtības']).toContain(`${finishing}:`);
    for (const kind of new Set(table.map((row) => row['Veids'] ?? '')))
      if (/^[a-z]{2,}$/.test(kind)) expect(meaningOf('Veids')?.['Vērtības']).toContain(`${kind}:`);
  });
});
