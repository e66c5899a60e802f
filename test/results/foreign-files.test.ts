/** Exports of other systems: the truth, or a question before any figure. */
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {analyse} from '../../src/results/analysis/analyse.ts';
import {joinReadings} from '../../src/results/join/join-readings.ts';
import type {ColumnRole} from '../../src/results/read/columns/column-choice.ts';
import type {FileReading, InputFile} from '../../src/results/read/file-reading.ts';
import {previewFile, readChosenFile, readFile} from '../../src/results/read/read-file.ts';
import {settings} from './moodle-samples.ts';

const folder = join(import.meta.dirname, '../fixtures/results/foreign');
const file = (name: string): InputFile => ({name, bytes: new Uint8Array(readFileSync(join(folder, name)))});
// Written together with the files.
const truth = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as {
  readonly passed: number;
  readonly below: number;
  readonly begun: number;
  readonly none: number;
  readonly scores: readonly number[];
  readonly questions: Readonly<Record<string, number>>;
};
const meanScore = truth.scores.reduce((sum, score) => sum + score, 0) / truth.scores.length;

const figures = (reading: FileReading) => analyse(joinReadings([reading]), {}, {passMark: 70});
function expectScores(reading: FileReading): void {
  const {scores} = figures(reading);
  expect(scores.count).toBe(truth.scores.length);
  expect(scores.mean).toBeCloseTo(meanScore, 6);
}
function expectAnswers(reading: FileReading): void {
  const {questions} = figures(reading);
  expect(
    questions.map(({id, answered, difficulty}) => [id, answered, Math.round((difficulty ?? 0) * 33)]),
  ).toEqual(Object.entries(truth.questions).map(([id, right]) => [id, 33, right]));
}

describe('a known layout', () => {
  it.each(['ilias-core.csv', 'ilias-core-numbers.csv', 'ilias-2004-core.csv', 'totara-scorm.csv'])(
    '%s: who passed, scores and time',
    (name) => {
      const reading = readFile(file(name), settings);
      expect([reading.kind, reading.problems, reading.activities]).toEqual([
        name === 'totara-scorm.csv' ? 'totara' : 'ilias',
        [],
        [{title: 'Kopīga rīcība'}],
      ]);
      const {standings, learners, time} = figures(reading);
      expect([learners, standings.passed, standings.failed, standings.started]).toEqual([36, 15, 18, 3]);
      expect([time.basis, time.count, time.bins.length > 0]).toEqual(['total-time', 36, true]);
      expectScores(reading);
    },
  );

  it.each(['ilias-success.csv', 'ilias-2004-success.csv'])(
    '%s: who passed, whatever the language',
    (name) => {
      const reading = readFile(file(name), settings);
      expect([reading.kind, reading.problems, reading.signs, reading.name]).toEqual(['ilias', [], [], name]);
      const {standings, learners, time, scores} = figures(reading);
      expect([learners, standings.passed, standings.failed, standings.started]).toEqual([36, 15, 18, 3]);
      expect([time.basis, time.count, scores.count]).toEqual(['total-time', 36, 0]);
    },
  );

  it('ilias: one of several SCOs that is passed is not the module', () => {
    const two = readFileSync(join(folder, 'ilias-core.csv'), 'utf8');
    const [, ...rows] = two.trim().split('\n');
    const other = rows.map((row) =>
      row.replace(';501;ja;Pamati;', ';502;ja;Tiesības;').replace(';passed;', ';incomplete;'),
    );
    const bytes = new TextEncoder().encode(`${two}${other.join('\n')}\n`);
    const reading = readFile({name: 'two.csv', bytes}, settings);
    expect(reading.activities.map(({title}) => title)).toEqual(['Pamati', 'Tiesības']);
    expect(analyse(joinReadings([reading]), {activity: 'a2'}, {passMark: 70}).standings.passed).toBe(0);
  });

  it('forma-report.csv: scores, and no verdict where none has to be reached', () => {
    const reading = readFile(file('forma-report.csv'), settings);
    expect([reading.kind, reading.problems, reading.activities]).toEqual(['forma', [], [{title: 'Pamati'}]]);
    const {standings, learners} = figures(reading);
    expect([learners, standings.reached, standings.below, standings.unfinished]).toEqual([40, 15, 18, 7]);
    expectScores(reading);
  });

  it('forma-report-required.csv: whoever has the score that the report requires has passed', () => {
    const reading = readFile(file('forma-report-required.csv'), settings);
    const {standings, learners} = figures(reading);
    expect([learners, standings.passed, standings.failed, standings.unfinished]).toEqual([40, 15, 18, 7]);
    expectScores(reading);
  });

  it('forma: a row without the cell of a test is told, and its other results are nobody knows whose', () => {
    const text = readFileSync(join(folder, 'forma-report.csv'), 'utf8').replace(
      '"Ābele Anna";"70"',
      '"Ābele Anna"',
    );
    const reading = readFile({name: 'x.csv', bytes: new TextEncoder().encode(text)}, settings);
    expect(reading.problems.map(({code, line}) => [code, line])).toEqual([['missing-cells', 10]]);
    expect([reading.records.length, figures(reading).scores.count]).toEqual([40, 32]);
  });

  it.each(['ilias-interactions.csv', 'ilias-2004-interactions.csv'])('%s: every answer', (name) => {
    const reading = readFile(file(name), settings);
    expect([reading.kind, reading.problems, figures(reading).learners]).toEqual(['ilias', [], 33]);
    expectAnswers(reading);
  });

  it('ilias: core and interactions are of the same people', () => {
    for (const names of [
      ['ilias-core.csv', 'ilias-interactions.csv', 'ilias-success.csv'],
      ['ilias-2004-core.csv', 'ilias-2004-interactions.csv', 'ilias-2004-success.csv'],
    ]) {
      const results = joinReadings(names.map((name) => readFile(file(name), settings)));
      expect([results.learners.length, results.activities.length]).toEqual([36, 1]);
    }
  });

  it('open-edx-grades.csv: shares from 0 to 1, and 0 is not taken for a failure', () => {
    const reading = readFile(file('open-edx-grades.csv'), settings);
    const {standings, learners} = figures(reading);
    expect([reading.kind, learners]).toEqual(['open-edx', 40]);
    expect([standings.reached, standings.below, standings.unfinished]).toEqual([15, 18, 7]);
    expectScores(reading);
  });

  it('canvas-gradebook.csv: points of what is possible; neither the points nor the test student is a person', () => {
    const reading = readFile(file('canvas-gradebook.csv'), settings);
    const {standings, learners} = figures(reading);
    expect([reading.kind, learners, reading.activities]).toEqual(['canvas', 40, [{title: 'Pamati'}]]);
    expect([standings.reached, standings.below, standings.unfinished]).toEqual([15, 18, 7]);
    expectScores(reading);
  });

  it('scorm-cloud-registrations.json: verdicts, scores, time and answers', () => {
    const reading = readFile(file('scorm-cloud-registrations.json'), settings);
    const {standings, learners, time} = figures(reading);
    expect([reading.kind, reading.problems, learners]).toEqual(['scorm-cloud', [], 36]);
    expect([standings.passed, standings.failed, standings.started, time.count]).toEqual([15, 18, 3, 36]);
    expectScores(reading);
    expectAnswers(reading);
  });
});

describe('a table that fits loosely', () => {
  it.each(['unknown-report.csv', 'unknown-answers.csv', 'moodle-resaved.csv'])(
    '%s is called nothing: it asks for its columns',
    (name) => {
      const {kind, problems, records} = readFile(file(name), settings);
      expect([kind, problems.map(({code}) => code), records]).toEqual(['table', ['needs-columns'], []]);
    },
  );

  it.each(readdirSync(folder).filter((name) => /\.(?:csv|json)$/.test(name) && name !== 'truth.json'))(
    '%s is not taken for a gradebook, a completion report or a list of people',
    (name) => {
      const {kind, question} = readFile(file(name), settings);
      expect(['grades', 'completion', 'people'].includes(kind) && !question).toBe(false);
    },
  );
});

describe('by its columns', () => {
  const chosen = (name: string, roles: readonly ColumnRole[]) =>
    readChosenFile(file(name), {headingRow: 1, roles, activity: 'Pamati', scoreMax: 100}, settings);

  it('a report says who has not begun, how long it took, and who failed', () => {
    const guess = previewFile(file('unknown-report.csv'))?.guess;
    expect(guess?.roles.slice(3)).toEqual(['score', 'status', 'minutes']);
    const reading = chosen('unknown-report.csv', [
      'name',
      'activity',
      'attempt',
      'score',
      'status',
      'minutes',
    ]);
    const {standings, learners, time} = figures(reading);
    expect([learners, reading.problems]).toEqual([40, []]);
    expect(standings).toMatchObject({'passed': 15, 'failed': 18, 'started': 3, 'not-started': 4});
    expect(time.count).toBe(36);
    expectScores(reading);
  });

  it('one row for each answer gives every answer', () => {
    const reading = chosen('unknown-answers.csv', [
      'id',
      'name',
      'activity',
      'last',
      'question',
      'response',
      'right',
      'result',
    ]);
    expect([reading.problems, figures(reading).learners]).toEqual([[], 33]);
    expectAnswers(reading);
  });

  it('serial dates of a spreadsheet are dates', () => {
    const reading = chosen('moodle-resaved.csv', ['name', 'email', 'attempt', 'started', 'last', 'score']);
    expect(reading.problems).toEqual([]);
    const [first] = reading.records;
    expect(new Date(first?.work?.[0]?.attempt?.startedWallMs ?? 0).toISOString()).toBe(
      '2026-11-20T09:00:00.000Z',
    );
    expectScores(reading);
  });

  it('whoever is listed without anything else is neither lost nor begun', () => {
    const text =
      'Vārds;Statuss;Punkti\nAnna;PASSED;80\nJuris;UNKNOWN;\nIlze;Not attempted;\nZane;Incomplete;0\n';
    const reading = readChosenFile(
      {name: 'x.csv', bytes: new TextEncoder().encode(text)},
      {headingRow: 1, roles: ['name', 'status', 'score'], activity: 'Tests', scoreMax: 100},
      settings,
    );
    const {standings, scores} = figures(reading);
    expect(standings).toMatchObject({'passed': 1, 'unfinished': 1, 'not-started': 1, 'started': 1});
    expect(scores.count).toBe(1);
  });

  it('a score outside of its range is told and left out', () => {
    const text = 'Vārds;Punkti\nAnna;7\nJuris;12\nIlze;-3\n';
    const reading = readChosenFile(
      {name: 'x.csv', bytes: new TextEncoder().encode(text)},
      {headingRow: 1, roles: ['name', 'score'], activity: 'Tests', scoreMax: 10},
      settings,
    );
    expect(reading.problems.map(({code, line}) => [code, line])).toEqual([
      ['score-outside', 3],
      ['score-outside', 4],
    ]);
    expect(figures(reading).scores.count).toBe(1);
  });
});
