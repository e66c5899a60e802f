/** Every table that the page shows, as it is saved: against the figures of two classes that numpy and scipy have worked out, and against the small-group rule. */
import Papa from 'papaparse';
import {describe, expect, it} from 'vitest';
import {tableWords} from '../../src/results-page/tables/table-words.ts';
import {resultsLv} from '../../src/locales/lv/results.ts';
import {analyse} from '../../src/results/analysis/analyse.ts';
import type {Filter} from '../../src/results/analysis-model.ts';
import {tableCsv} from '../../src/results/export/table-csv.ts';
import {tableColumns, type TableColumn, type TableName} from '../../src/results/export/table-words.ts';
import type {Paired} from '../../src/results/trainer-model.ts';
import {trainerSample} from './trainer-samples.ts';

const samples = {whole: trainerSample('whole'), drawn: trainerSample('drawn')};
type Cells = Readonly<Partial<Record<TableColumn, string>>>;

/** Rows by the keys of their columns. */
function rowsOf(name: keyof typeof samples, table: TableName, filter: Filter = {}): readonly Cells[] {
  const {results, bank} = samples[name];
  const request = {table, words: tableWords(), filter, settings: {passMark: 70}};
  const text = [...tableCsv(results, request, bank)].join('').replace(/^\uFEFF/, '');
  const [, ...rows] = Papa.parse<string[]>(text.trimEnd(), {delimiter: ';'}).data;
  return rows.map((row) =>
    Object.fromEntries(tableColumns[table].map((column, at) => [column, row[at] ?? ''])),
  );
}
const number = (text: string | undefined): number =>
  text ? Number(text.replace(',', '.').replace(/^'/, '')) : Number.NaN;
/** A CSV has four decimals. */
const expectNear = (text: string | undefined, known: number | undefined, what: string) =>
  expect(Math.abs(number(text) - (known ?? Number.NaN)), `${what}: ${text} for ${known}`).toBeLessThan(6e-5);

/** Not known would be NaN, which is near nothing. */
function expectPaired(row: Cells, paired: Paired | undefined, what: string): void {
  expect(number(row.pairs), what).toBe(paired?.people);
  for (const [column, key] of [
    ['firstScore', 'first'],
    ['secondScore', 'second'],
    ['difference', 'difference'],
  ] as const)
    expectNear(row[column], paired?.[key], what);
  expectNear(row.low, paired?.interval?.[0], what);
}

describe('a saved table', () => {
  it('has the shares of each group in each module and question', () => {
    const {groups} = samples.whole.expected;
    const rows = [
      ...rowsOf('whole', 'group-modules').map((row) => ({...row, line: `module ${row.id}`})),
      ...rowsOf('whole', 'group-questions').map((row) => ({...row, line: row.question ?? ''})),
    ];
    let compared = 0;
    for (const [line, known] of Object.entries(groups))
      for (const [group, {count, mean, interval}] of Object.entries(known)) {
        const row = rows.find((each) => each.line === line && each.value === group);
        expect(number(row?.answered), `${line} ${group}`).toBe(count);
        expectNear(row?.meanShare, mean, line);
        expectNear(row?.meanLow, interval[0], line);
        expectNear(row?.meanHigh, interval[1], line);
        compared++;
      }
    expect(compared).toBeGreaterThan(20);
  });

  it('has the options of each question', () => {
    const rows = rowsOf('whole', 'options');
    for (const [question, options] of Object.entries(samples.whole.expected.options))
      for (const [option, {count, share, pointBiserial}] of Object.entries(options)) {
        const row = rows.find((each) => each.question === question && each.option === option);
        expect(number(row?.picked), `${question} ${option}`).toBe(count);
        expectNear(row?.pickedShare, share, question);
        if (pointBiserial !== null) expectNear(row?.pointBiserial, pointBiserial, question);
        expect(row?.optionWords).not.toBe('');
      }
  });

  it('has alpha and standard error of each test, with its own mark', () => {
    const rows = rowsOf('drawn', 'tests');
    for (const [id, known] of Object.entries(samples.drawn.expected.tests)) {
      const row = rows.find((each) => each.id === id);
      expect([number(row?.answered), number(row?.askedCount)]).toEqual([known.people, known.asked]);
      expect(number(row?.mark)).toBe(id === 'final-test' ? 80 : 70);
      expectNear(row?.alpha, known.alpha, id);
      expectNear(row?.sem, known.error, id);
    }
  });

  it('has what the same people knew twice: tries, gains, and what stayed', () => {
    const rows = [...rowsOf('whole', 'gains'), ...rowsOf('drawn', 'gains')];
    const {tries} = samples.whole.expected;
    const known: Readonly<Record<string, Paired | undefined>> = {
      'first-best': tries,
      ...samples.drawn.expected.gains,
    };
    for (const comparison of ['first-best', 'quizzes-test', 'test-refresher'] as const) {
      const row = rows.find((each) => each.comparison === resultsLv.codes.comparisons[comparison]) ?? {};
      expectPaired(row, known[comparison], comparison);
      if (comparison === 'first-best') expect([row.effect, row.effectHigh]).toEqual(['', '']);
      else expectNear(row.effectHigh, known[comparison]?.effectInterval?.[1], comparison);
    }
  });

  it('has the wanted direction and the size of each change of attitude', () => {
    for (const row of rowsOf('whole', 'attitudes')) {
      const known = samples.whole.expected.attitudes?.[row.question ?? ''];
      expect(row.wanted).toBe(
        resultsLv.codes.wanted[(row.question?.at(-1) ?? '') < 'd' ? 'disagree' : 'agree'],
      );
      expectNear(row.effect, known?.effect, row.question ?? '');
      expectNear(row.effectLow, known?.effectInterval?.[0], row.question ?? '');
    }
  });

  it('has the change as it was rated and, by its own name, as the page counts it', () => {
    const rows = rowsOf('whole', 'attitudes');
    const {disagree} = resultsLv.codes.wanted;
    expect(rows.filter(({wanted}) => wanted === disagree).length).toBeGreaterThan(0);
    for (const {wanted, shift, toward, before, after} of rows) {
      expect(number(shift)).toBeCloseTo(number(after) - number(before), 3);
      expect(number(toward)).toBeCloseTo(wanted === disagree ? -number(shift) : number(shift), 6);
    }
  });

  it('has how far everybody is, what the page counts first, then each other activity', () => {
    const {results, bank} = samples.drawn;
    const {subject, activities} = analyse(results, {}, {passMark: 70}, bank);
    const rows = rowsOf('drawn', 'standings');
    const below = rows.filter(({standing}) => standing === resultsLv.standings.below);
    expect(below.map(({activity, cases}) => [activity, number(cases)])).toEqual(
      activities.map(({title, standings}) => [title, standings.below]),
    );
    expect([rows[0]?.activity, number(rows[0]?.learners)]).toEqual([subject.titles[0], subject.people]);
  });

  it('has every score and every time once', () => {
    const {results, bank} = samples.drawn;
    const {scores, time} = analyse(results, {}, {passMark: 70}, bank);
    const sum = (table: 'scores' | 'times') =>
      rowsOf('drawn', table).reduce((all, {cases}) => all + number(cases), 0);
    expect([sum('scores'), sum('times')]).toEqual([scores.count, time.count]);
  });

  it('holds nothing of a selection of fewer than five people', () => {
    // One person of the class, by whatever group: the filter is too small.
    const filter = {period: {from: '1990-01-01', to: '1990-01-02'}};
    for (const table of ['tests', 'gains', 'options', 'group-modules', 'group-questions', 'scores'] as const)
      expect(rowsOf('whole', table, filter), table).toEqual([]);
  });
});
