/** Figures for the trainer against those that numpy and scipy give for the same answers, to six digits (fixtures/results/trainer). */
import {describe, expect, it} from 'vitest';
import {analyse} from '../../src/results/analysis/analyse.ts';
import {trainerFigures} from '../../src/results/analysis/trainer-figures.ts';
import type {Paired} from '../../src/results/trainer-model.ts';
import {trainerSample} from './trainer-samples.ts';

const marked = {passMark: 70};
const samples = {whole: trainerSample('whole'), drawn: trainerSample('drawn')};

/** The same to six digits, however large. */
function expectClose(found: number | undefined, known: number, what: string): void {
  expect(found, what).toBeDefined();
  expect(Math.abs((found ?? 0) - known), `${what}: ${found} for ${known}`).toBeLessThan(
    1e-6 * Math.max(1, Math.abs(known)),
  );
}

function expectPaired(found: Partial<Paired> | undefined, known: Paired, what: string): void {
  expect(found?.people, what).toBe(known.people);
  for (const key of ['first', 'second', 'difference', 'effect'] as const)
    expectClose(found?.[key], known[key] ?? Number.NaN, `${what} ${key}`);
  for (const key of ['interval', 'effectInterval'] as const)
    for (const end of [0, 1] as const)
      expectClose(found?.[key]?.[end], known[key]?.[end] ?? Number.NaN, `${what} ${key} ${end}`);
}

describe.each(['whole', 'drawn'] as const)('the class %s', (name) => {
  const {results, bank, expected} = samples[name];
  const figures = trainerFigures(results, {}, marked, bank);

  it('has the known alpha and error of each test, and its own pass mark', () => {
    expect(figures.tests.map(({id}) => id).toSorted()).toEqual(Object.keys(expected.tests).toSorted());
    for (const test of figures.tests) {
      const known = expected.tests[test.id];
      expect([test.people, test.asked], test.id).toEqual([known?.people, known?.asked]);
      expect(test.isDrawn).toBe(name === 'drawn');
      expect(test.passMark).toBe(test.id === 'final-test' ? 80 : 70);
      expectClose(test.alpha, known?.alpha ?? Number.NaN, `${test.id} alpha`);
      expectClose(test.error, known?.error ?? Number.NaN, `${test.id} error`);
    }
  });

  it('has the known count, share and point-biserial correlation of every option', () => {
    expect(Object.keys(figures.options).toSorted()).toEqual(Object.keys(expected.options).toSorted());
    for (const [id, options] of Object.entries(expected.options))
      for (const found of figures.options[id] ?? []) {
        const known = options[found.option];
        expect(found.count, `${id} ${found.option}`).toBe(known?.count);
        expectClose(found.share, known?.share ?? Number.NaN, `${id} ${found.option}`);
        if (known?.pointBiserial === null) expect(found.pointBiserial).toBeUndefined();
        else expectClose(found.pointBiserial, known?.pointBiserial ?? Number.NaN, `${id} ${found.option}`);
      }
  });

  it('has the known shares of each group in each row, with their intervals', () => {
    const [table] = figures.groups;
    const rows = new Map(
      [...(table?.modules ?? []), ...(table?.questions ?? [])].map((row) => [row.id, row]),
    );
    for (const [id, groups] of Object.entries(expected.groups))
      for (const [group, known] of Object.entries(groups)) {
        const cell = rows.get(id)?.cells[table?.groups.indexOf(group) ?? -1];
        expect(cell?.count, `${id} ${group}`).toBe(known.count);
        expectClose(cell?.mean, known.mean, `${id} ${group}`);
        for (const end of [0, 1] as const)
          expectClose(cell?.interval?.[end], known.interval[end], `${id} ${group} ${end}`);
      }
  });
});

describe('what the same people did twice', () => {
  it('has the known first and best tries', () => {
    const {results, bank, expected} = samples.whole;
    const [tries] = trainerFigures(results, {}, marked, bank).tries;
    if (!expected.tries) throw new Error('make.py writes them.');
    expect([tries?.scored, tries?.improved]).toEqual([expected.tries.scored, expected.tries.improved]);
    // The best is never below the first: how large the rise is in standard deviations says nothing.
    const {effect, effectInterval} = expected.tries;
    expect([tries?.paired?.effect, tries?.paired?.effectInterval]).toEqual([undefined, undefined]);
    expectPaired({...tries?.paired, effect, effectInterval}, expected.tries, 'tries');
  });

  it('has the known change of attitudes, each with the direction that is wanted', () => {
    const {results, bank, expected} = samples.whole;
    const {attitudes} = analyse(results, {}, marked, bank);
    expect(attitudes.map(({id}) => id)).toEqual(Object.keys(expected.attitudes ?? {}));
    for (const {id, pairs, before, after, shift, ...rest} of attitudes) {
      const known = expected.attitudes?.[id];
      if (!known) throw new Error(id);
      const found = {people: pairs, first: before, second: after, difference: shift, ...rest};
      // Not known would be `undefined`; expectPaired asks for numbers.
      expectPaired(found as Partial<Paired>, known, id);
      expect(rest.wanted).toBe((id.at(-1) ?? '') < 'd' ? 'disagree' : 'agree');
    }
  });

  it('has the known gain from module tests to the final test, and what stayed three months later', () => {
    const {results, bank, expected} = samples.drawn;
    const {gains} = trainerFigures(results, {}, marked, bank);
    for (const kind of ['quizzes-test', 'test-refresher'] as const) {
      const known = expected.gains?.[kind];
      if (!known) throw new Error(kind);
      expectPaired(gains.find((gain) => gain.kind === kind)?.paired, known, kind);
    }
  });
});
