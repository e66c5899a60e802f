/** Whether files told who finished, from a municipality's files to the national picture. */
import {describe, expect, it} from 'vitest';
import {joinReadings} from '../../../src/results/join/join-readings.ts';
import {readFile} from '../../../src/results/read/read-file.ts';
import {joinRollups} from '../../../src/results/rollup/join-rollups.ts';
import {makeRollup} from '../../../src/results/rollup/make-rollup.ts';
import {openRollup, sealRollup} from '../../../src/results/rollup/rollup-file.ts';
import type {Rollup} from '../../../src/results/rollup/rollup-model.ts';
import {checksumOf} from '../../../src/domain/exchange/result-file.ts';
import {bankOf} from '../../e2e/results-files.ts';
import {courseSample} from '../course-samples.ts';
import {settings} from '../moodle-samples.ts';
import {bank, inventedTown, nowWallMs} from './invented-town.ts';

const what = {municipality: 'Izdomāta', period: '2026-Q4'};
/** A report names no package: it is said to be that of a module. */
function rollupOf(...names: readonly string[]): Rollup {
  const own = bankOf(20);
  const joined = joinReadings(
    names.map((name) => readFile(courseSample(name), settings)),
    own,
  );
  const activities = joined.activities.map((activity) => ({...activity, scope: 'm1'}));
  return makeRollup({results: {...joined, activities}, bank: own, nowWallMs}, what);
}

describe('a roll-up says whether finishing is known', () => {
  it('not where there is a report of scores alone', () =>
    expect(rollupOf('interactions.xlsx').isFinishingKnown).toBe(false));

  it('where the completion file is beside it', () =>
    expect(rollupOf('interactions.xlsx', 'completion-one.csv').isFinishingKnown).toBe(true));

  it('in its file, which without this word is damaged, and of version 1 not known', () => {
    const rollup = rollupOf('interactions.xlsx', 'completion-one.csv');
    const opened = (value: object) => openRollup({...value, checksum: checksumOf(value)});
    expect(openRollup(JSON.parse(sealRollup(rollup)))).toEqual(rollup);
    const {isFinishingKnown, ...silent} = rollup;
    expect([isFinishingKnown, opened(silent)]).toEqual([true, 'damaged']);
    expect(opened({...silent, version: 1})).toMatchObject({isFinishingKnown: false});
  });
});

describe('the national picture', () => {
  const town = (seed: number, municipality: string, isFinishingKnown: boolean) => {
    const results = inventedTown(seed, 300, [Date.UTC(2026, 0, 1), Date.UTC(2027, 0, 1)]);
    const rollup = makeRollup({results, bank, nowWallMs}, {municipality, period: '2026'});
    const text = sealRollup({...rollup, isFinishingKnown});
    return readFile({name: `${municipality}.json`, bytes: new TextEncoder().encode(text)}, settings);
  };
  const periodOf = (...towns: readonly ReturnType<typeof town>[]) => joinRollups(towns)?.national.periods[0];

  it('compares finishing only among municipalities that know it', () => {
    const [a, b, c] = [town(1, 'A', true), town(2, 'B', true), town(3, 'C', false)];
    const all = periodOf(a, b, c);
    expect(all?.towns.map(({shares}) => shares.done === undefined)).toEqual([false, false, true]);
    expect(all?.shares.done).toEqual(periodOf(a, b)?.shares.done);
    expect(all?.towns.every(({shares}) => shares.right !== undefined)).toBe(true);
  });

  it('compares all where nobody knows', () => {
    const all = periodOf(town(1, 'A', false), town(2, 'B', false));
    expect(all?.towns.map(({shares}) => shares.done !== undefined)).toEqual([true, true]);
  });
});
