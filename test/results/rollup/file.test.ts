import {describe, expect, it} from 'vitest';
import {inventedFiles} from '../../../src/results-page/demo/invented-files.ts';
import {joinReadings} from '../../../src/results/join/join-readings.ts';
import {readFile} from '../../../src/results/read/read-file.ts';
import {joinRollups} from '../../../src/results/rollup/join-rollups.ts';
import {makeRollup, rollupOffer} from '../../../src/results/rollup/make-rollup.ts';
import {sealRollup} from '../../../src/results/rollup/rollup-file.ts';
import {bankOf} from '../../e2e/results-files.ts';
import {settings} from '../moodle-samples.ts';
import {bank, inventedTown, nowWallMs} from './invented-town.ts';

const municipality = 'Izdomāta';
const town = inventedTown(5, 300, [Date.UTC(2026, 0, 1), Date.UTC(2027, 0, 1)]);
const source = {results: town, bank, nowWallMs};
const textOf = (period: string, results = town) =>
  sealRollup(makeRollup({...source, results}, {municipality, period}));
const read = (name: string, text: string) =>
  readFile({name, bytes: new TextEncoder().encode(text)}, settings);

/** Every text in a value, and every name of a member. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    Array.isArray(value) ? textsIn(member) : [name, ...textsIn(member)],
  );
}

describe('the file of a roll-up', () => {
  it('has no name, e-mail, number or title of a file in any byte', () => {
    const text = textOf('2026');
    for (const {key, name, email, ids} of town.learners)
      for (const sign of [name, email, ...ids.map((id) => id.slice(7)), `"${key}"`])
        expect(text).not.toContain(sign);
    expect(text).not.toMatch(/example|Aktivit|fails|Atbilde|Izdomāts jautājums/);
  });

  it('has only words that the course, the form and the trainer gave it', () => {
    const questions = new Set([...bank.questions, ...bank.modules].map(({id}) => id));
    const form = new Set(
      (
        'format version municipality period content isFinishingKnown scopes scope active done finished passed detailed quarters minutes ' +
        'questions attitudes id classes nested before after checksum kopiga-riciba-rollup course 2026'
      ).split(' '),
    );
    const own = textsIn(JSON.parse(textOf('2026')))
      .filter((text) => !questions.has(text) && !form.has(text) && text !== municipality)
      .filter(
        (text) => !/^([0-9a-f]{8}|[0-9a-f]{16}|right|wrong|other|several|[a-e]|only:[a-e1-3])$/.test(text),
      );
    expect(own).toEqual([]);
  });

  it('has only multiples of five but for the number of quarters', () => {
    const numbers =
      textOf('2026').match(/(?<=^ *("(active|done|finished|passed|detailed)": )?)\d+(?=,?$)/gm) ?? [];
    expect(numbers.length).toBeGreaterThan(100);
    expect(numbers.filter((number) => Number(number) % 5 !== 0)).toEqual([]);
  });

  it('has the same bytes for the same people in another order', () => {
    const turned = {
      ...town,
      learners: town.learners
        .toReversed()
        .map((learner, at) => ({...learner, key: `p${at + 1}`, work: learner.work.toReversed()})),
    };
    for (const period of ['2026', '2026-Q1', '2026-Q4']) expect(textOf(period, turned)).toBe(textOf(period));
  });

  it('has the same bytes for the same report with its rows in another order', async () => {
    const own = bankOf(20);
    const [report] = inventedFiles(own, 400);
    const [heading = '', ...rows] = (await report?.text())?.trimEnd().split('\n') ?? [];
    const fileOf = (lines: readonly string[]) => {
      const results = joinReadings([read('r.txt', `${[heading, ...lines].join('\n')}\n`)], own);
      return sealRollup(
        makeRollup({results, bank: own, nowWallMs}, {municipality: 'Izdomāta pašvaldība 1', period: '2026'}),
      );
    };
    const text = fileOf(rows);
    expect(text).toContain('"m1.q1"');
    expect(fileOf(rows.toReversed())).toBe(text);
    expect(fileOf([...rows.slice(50), ...rows.slice(0, 50)])).toBe(text);
  });

  it('is read back as it was made', () => {
    const rollup = makeRollup(source, {municipality, period: '2026-Q2'});
    expect(read('a.json', sealRollup(rollup)).rollup).toEqual(rollup);
  });

  it.each([
    ['changed', (text: string) => text.replace('"passed": ', '"passed": 1')],
    ['cut', (text: string) => text.replace(/"checksum.*"/, '"checksum": ""')],
    ['of another place', (text: string) => text.replace(municipality, 'Cita')],
  ])('that was %s is not counted', (_, change) => {
    const reading = read('a.json', change(textOf('2026')));
    expect(reading.problems.map(({code}) => code)).toEqual(['rollup-damaged']);
    expect(reading.rollup).toBeUndefined();
  });

  it.each([
    ['not rounded', {done: 12}],
    ['not nested', {passed: 500}],
    ['below zero', {passed: -5}],
    ['marked up', {scope: '<b>'}],
  ])('that is sealed, and %s, is not counted', (_, change) => {
    const {scopes, ...rest} = makeRollup(source, {municipality, period: '2026'});
    const forged = sealRollup({...rest, scopes: scopes.map((scope) => ({...scope, ...change}))});
    expect(read('a.json', forged).problems.map(({code}) => code)).toEqual(['rollup-damaged']);
  });

  it('of a newer version is told from a damaged one', () => {
    const reading = read('a.json', textOf('2026').replace('"version": 2', '"version": 3'));
    expect(reading.problems.map(({code}) => code)).toEqual(['newer-version']);
  });
});

describe('what may be saved', () => {
  it('are quarters and years that have ended and have something in them, and nothing else', () => {
    const offered = (now: number) => rollupOffer({...source, nowWallMs: now}).periods;
    expect(offered(nowWallMs)).toEqual(['2026', '2026-Q4', '2026-Q3', '2026-Q2', '2026-Q1']);
    expect(offered(Date.UTC(2026, 9, 1))).toEqual(['2026-Q3', '2026-Q2', '2026-Q1']);
    expect(offered(Date.UTC(2026, 9, 1) - 1)).toEqual(['2026-Q2', '2026-Q1']);
  });

  it('is never a period that goes on', () => {
    const now = Date.UTC(2026, 11, 31, 23, 59);
    expect(() => makeRollup({...source, nowWallMs: now}, {municipality, period: '2026-Q4'})).toThrow('ended');
    expect(() => makeRollup({...source, nowWallMs: now}, {municipality, period: '2026'})).toThrow('ended');
  });

  it('is of one municipality where the files name several', () => {
    const learners = town.learners.map((learner, at) => ({
      ...learner,
      traits: {municipality: [at % 3 === 0 ? 'Pirmā' : 'Otrā']},
    }));
    const results = {...town, learners};
    expect(rollupOffer({...source, results}).municipalities).toEqual(['Otrā', 'Pirmā']);
    const finished = (name: string) =>
      makeRollup({...source, results}, {municipality: name, period: '2026'}).scopes[0]?.finished ?? 0;
    expect(finished('Otrā')).toBeGreaterThan(finished('Pirmā'));
    expect(finished('Nekāda')).toBe(0);
  });
});

describe('files of the same municipality and period', () => {
  const other = inventedTown(6, 300, [Date.UTC(2026, 0, 1), Date.UTC(2027, 0, 1)]);
  const join = (...texts: readonly string[]) =>
    joinRollups(texts.map((text, at) => read(`${at}.json`, text)));

  it('count once when they say the same', () => {
    const joined = join(textOf('2026'), textOf('2026').replace(/\n/g, '\r\n'));
    expect(joined?.national.periods[0]?.towns).toHaveLength(1);
    expect(joined?.remarks).toEqual([{code: 'rollup-again', detail: '1.json', count: 1}]);
  });

  it('count once when they differ, and that is said', () => {
    const joined = join(textOf('2026'), textOf('2026', other));
    expect(joined?.national.periods[0]?.towns).toHaveLength(1);
    expect(joined?.national).toEqual(join(textOf('2026'))?.national);
    expect(joined?.remarks).toEqual([{code: 'rollup-differs', detail: '1.json', count: 1}]);
  });

  it('are told from those of other periods, of which none is added to another', () => {
    const joined = join(textOf('2026'), textOf('2026-Q1'), textOf('2026-Q2'));
    expect(joined?.remarks).toEqual([]);
    expect(joined?.national.periods.map(({period}) => period)).toEqual(['2026', '2026-Q2', '2026-Q1']);
  });
});
