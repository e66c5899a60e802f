import {describe, expect, it} from 'vitest';
import {makeRollup} from '../../../src/results/rollup/make-rollup.ts';
import {partsOf, type Rollup, type ScopeCounts} from '../../../src/results/rollup/rollup-model.ts';
import {rounded, roundedCounts} from '../../../src/results/rollup/rounding.ts';
import {behind, exposed, holds, isSum, tightened, type Bounds} from './attack.ts';
import {exactCounts} from './exact-counts.ts';
import {bank, inventedTown, nowWallMs} from './invented-town.ts';
import {saidBy, type Said} from './what-files-say.ts';

const quarters = ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'];
const range = [Date.UTC(2026, 0, 1), Date.UTC(2027, 0, 1)] as const;

/** Files of one town: its four quarters and the year. */
function filesOf(
  seed: number,
  people: number,
): {readonly quarters: readonly Rollup[]; readonly year: Rollup} {
  const source = {results: inventedTown(seed, people, range), bank, nowWallMs};
  const file = (period: string) => makeRollup(source, {municipality: 'Izdomāta', period});
  return {quarters: quarters.map(file), year: file('2026')};
}

/** Towns of every size in which a quarter may have few people, or just enough of them. */
const towns = [3, 9, 17, 30, 45, 60, 90, 150, 400].map((people, at) => filesOf(at + 1, people));

const known = ({shown}: Said): ReadonlyMap<string, Bounds> =>
  new Map([...shown].map(([cell, count]) => [cell, behind(count, rounded)]));

describe('an attacker who has every file of a town and the program', () => {
  it('finds no exact count below five by bounds, in any quarter', () => {
    for (const {quarters: files} of towns)
      for (const said of files.map(saidBy)) {
        const bounds = tightened(known(said), said.relations);
        expect(exposed(bounds)).toEqual([]);
        // Not even narrower than the rounding itself.
        for (const [cell, {low, high}] of bounds) expect(high - low, cell).toBeGreaterThanOrEqual(2);
      }
  });

  it('cannot tell from others the people behind any count or difference of counts: for each there are two such towns', () => {
    let cells = 0;
    for (const {quarters: files} of towns)
      for (const said of files.map(saidBy)) {
        expect(isPossible(said, () => 0)).toBe(true);
        expect(isPossible(said, () => 1)).toBe(true);
        for (const [smaller] of said.parts.values()) {
          const below = cellsWithin(smaller, said);
          expect(isPossible(said, (cell) => (below.has(cell) ? 0 : 1))).toBe(true);
          cells++;
        }
      }
    expect(cells).toBeGreaterThan(1000);
  });

  it('learns nothing from a year beside its quarters: it is their sum', () => {
    for (const {quarters: files, year} of towns) {
      const sum = (of: (scope: ScopeCounts) => number, scope: string): number =>
        files
          .flatMap(({scopes}) => scopes.filter((each) => each.scope === scope))
          .reduce((all, each) => all + of(each), 0);
      for (const counts of year.scopes) {
        expect(counts.active).toBe(sum(({active}) => active, counts.scope));
        expect(counts.done).toBe(sum(({done}) => done, counts.scope));
        expect(counts.finished).toBe(sum(({finished}) => finished, counts.scope));
        expect(counts.passed).toBe(sum(({passed}) => passed, counts.scope));
        expect(counts.detailed).toBe(sum(({detailed}) => detailed, counts.scope));
        for (const [at, {nested}] of counts.questions.entries())
          for (const [place, count] of nested.entries())
            expect(count).toBe(sum(({questions}) => questions[at]?.nested[place] ?? 0, counts.scope));
      }
    }
  });

  it('tells no details of a quarter in which few are done', () => {
    const all = towns.flatMap(({quarters: files}) => files.flatMap(({scopes}) => scopes));
    const few = all.filter(({done}) => done < 10);
    expect(few.length).toBeGreaterThan(5);
    for (const {minutes, questions, attitudes} of few)
      expect([minutes, questions, attitudes]).toEqual([[], [], []]);
    expect(all.length).toBeGreaterThan(few.length);
  });
});

/** There may be a town with so many more behind each count: it is rounded to what is shown and obeys every relation. */
function isPossible({shown, relations, parts}: Said, more: (cell: string) => number): boolean {
  const count = (cell: string): number => (shown.get(cell) ?? Number.NaN) + more(cell);
  const valueOf = (cell: string): number => {
    const part = parts.get(cell);
    return part ? count(part[1]) - count(part[0]) : count(cell);
  };
  return [...shown].every(([cell, of]) => rounded(count(cell)) === of) && holds(relations, valueOf);
}

/** All cells that lie within one, itself included. */
function cellsWithin(cell: string, {chains}: Said): ReadonlySet<string> {
  const found = new Set([cell]);
  for (let size = 0; size !== found.size;) {
    size = found.size;
    for (const chain of chains) {
      const last = chain.findLastIndex((each) => found.has(each));
      for (const smaller of chain.slice(0, last + 1)) found.add(smaller);
    }
    // The same people before and after.
    for (const each of [...found]) {
      const twin = /^(.*) (before|after)(\d+) 4$/.exec(each);
      if (twin) found.add(`${twin[1]} ${twin[2] === 'before' ? 'after' : 'before'}${twin[3]} 4`);
    }
  }
  return found;
}

describe('every small town there may be', () => {
  /** Right, right or b, answered, finished, active: all chains up to a size. */
  function* chains(length: number, most: number, from = 0): Iterable<readonly number[]> {
    if (length === 0) yield [];
    else
      for (let first = from; first <= most; first++)
        for (const rest of chains(length - 1, most, first)) yield [first, ...rest];
  }

  const scopeOf = ([
    right = 0,
    some = 0,
    answered = 0,
    finished = 0,
    active = 0,
  ]: readonly number[]): ScopeCounts => ({
    scope: 'course',
    active,
    done: finished,
    finished,
    passed: right,
    detailed: finished,
    quarters: 1,
    minutes: [],
    questions: [
      {id: 'q', version: '00000000', classes: ['right', 'b', 'other'], nested: [right, some, answered]},
    ],
    attitudes: [],
  });

  /** How many values stand behind a part in the towns that give the same file, at the fewest. */
  function fewestValues(
    towns: Iterable<readonly number[]>,
    file: (town: readonly number[]) => unknown,
    cellsOf: (town: readonly number[]) => readonly number[],
  ): number {
    const behindFile = new Map<string, Set<number>[]>();
    for (const town of towns) {
      const key = JSON.stringify(file(town));
      const cells = cellsOf(town);
      const values = behindFile.get(key) ?? cells.map(() => new Set<number>());
      for (const [at, value] of cells.entries()) values[at]?.add(value);
      behindFile.set(key, values);
    }
    return Math.min(...[...behindFile.values()].flat().map(({size}) => size));
  }

  it('has at least two others beside it that give the same file, whatever part of it one asks for', () => {
    // Room above, or the largest towns would lack their neighbours for want of trying.
    const towns = [...chains(5, 17)];
    expect(towns.length).toBeGreaterThan(20_000);
    const file = (town: readonly number[]) => roundedCounts(scopeOf(town));
    expect(fewestValues(towns, file, (town) => [...town, ...partsOf(town)])).toBeGreaterThanOrEqual(3);
  });

  it('is found out when parts and total are rounded each by itself', () => {
    const towns = [...chains(5, 17)];
    const naive = (town: readonly number[]) => [...partsOf(town), ...town.slice(2)].map(rounded);
    expect(fewestValues(towns, naive, partsOf)).toBe(1);
  });

  it('keeps two quarters from each other, the year beside them', () => {
    const two = [...chains(2, 12)].flatMap((one) => [...chains(2, 12)].map((other) => [...one, ...other]));
    const cells = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]) => [a, b - a, c, d - c, b, d];
    const year = ([a = 0, b = 0, c = 0, d = 0]: readonly number[], change: (count: number) => number) => [
      change(a) + change(c),
      change(b) + change(d),
    ];
    const ours = (town: readonly number[]) => [...town.map(rounded), ...year(town, rounded)];
    expect(fewestValues(two, ours, cells)).toBeGreaterThanOrEqual(3);
    const naive = (town: readonly number[]) => [
      ...town.map(rounded),
      ...year(town, (count) => count).map(rounded),
    ];
    expect(fewestValues(two, naive, cells)).toBeLessThan(3);
  });
});

describe('the attack itself', () => {
  const chain = ['a', 'b', 'c', 'd'];

  it('finds exact counts where a total is told beside its parts', () => {
    // 2 + 2 + 2 + 2 = 8: four parts of at most 2, a total of at least 8.
    const cells = new Map<string, Bounds>(chain.map((cell) => [cell, behind(0, rounded)]));
    cells.set('all', behind(10, rounded));
    expect(exposed(tightened(cells, isSum('all', chain)))).toEqual(chain);
  });

  it('finds exact counts where a year is rounded by itself', () => {
    const cells = new Map<string, Bounds>(quarters.map((cell) => [cell, behind(5, rounded)]));
    cells.set('year', behind(30, rounded));
    const bounds = tightened(cells, isSum('year', quarters));
    expect(bounds.get('year')).toEqual({low: 28, high: 28});
    cells.set('year', behind(10, rounded));
    expect(exposed(tightened(cells, isSum('year', quarters)))).toEqual(quarters);
  });

  it('finds them in real files that are made so', () => {
    const leaks = Array.from({length: 250}, (_, seed) =>
      exposedByParts(inventedTown(seed, 50, range), '2026-Q2'),
    );
    expect(leaks.flat().length).toBeGreaterThan(0);
  });
});

/** The naive file of one quarter: every kind of answer that there is, and their total, each rounded by itself. */
function exposedByParts(town: ReturnType<typeof inventedTown>, quarter: string): readonly string[] {
  return exactCounts(town, quarter).questions.flatMap(({id, nested}) => {
    const parts = partsOf(nested).flatMap((count, at): [string, number][] =>
      count > 0 ? [[`${id} ${at}`, count]] : [],
    );
    const cells = new Map(parts.map(([cell, count]) => [cell, behind(rounded(count), rounded)]));
    cells.set('all', behind(rounded(nested.at(-1) ?? 0), rounded));
    const relations = isSum(
      'all',
      parts.map(([cell]) => cell),
    );
    return exposed(tightened(cells, relations));
  });
}
