import {groupBy} from '../group-by.ts';
import type {Remark} from '../model.ts';
import {placeKey} from '../spellings.ts';
import type {FileReading} from '../read/file-reading.ts';
import type {National, NationalPeriod} from './national-model.ts';
import {nationalScope, sharesOf} from './national-scope.ts';
import {closedPeriods, quartersOf} from './period.ts';
import type {Rollup} from './rollup-model.ts';
import {compareNames} from '../../languages/formats.ts';

interface RollupFile {
  readonly name: string;
  readonly rollup: Rollup;
}

/**
 * The national picture of all roll-ups among the files; undefined without any. Of one municipality and period one file counts: the first by name, and a
 * remark tells of the others. The same files in another order give the same.
 */
export function joinRollups(
  readings: readonly FileReading[],
): {readonly national: National; readonly remarks: readonly Remark[]} | undefined {
  const files = readings
    .flatMap(({name, rollup}): RollupFile[] => (rollup ? [{name, rollup}] : []))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  if (files.length === 0) return undefined;
  const remarks: Remark[] = [];
  const counted: RollupFile[] = [];
  for (const same of groupBy(
    files,
    ({rollup}) => `${rollup.period} ${placeKey(rollup.municipality)}`,
  ).values()) {
    const [first, ...others] = same;
    if (!first) continue;
    counted.push(first);
    for (const {name, rollup} of others) {
      const isSame = JSON.stringify(rollup.scopes) === JSON.stringify(first.rollup.scopes);
      remarks.push({code: isSame ? 'rollup-again' : 'rollup-differs', detail: name, count: 1});
    }
  }
  const byPeriod = groupBy(counted, ({rollup}) => rollup.period);
  return {
    national: {
      periods: inOrder([...byPeriod.keys()]).map((period) =>
        periodOf(
          period,
          (byPeriod.get(period) ?? []).map(({rollup}) => rollup),
        ),
      ),
    },
    remarks,
  };
}

/** Every period of a file has ended when it was written. */
const inOrder = (periods: readonly string[]): readonly string[] =>
  closedPeriods(periods.flatMap(quartersOf), Number.POSITIVE_INFINITY).filter((period) =>
    periods.includes(period),
  );

function periodOf(period: string, rollups: readonly Rollup[]): NationalPeriod {
  const scopes = [...new Set(rollups.flatMap((rollup) => rollup.scopes.map(({scope}) => scope)))];
  // Who reached the mark without a word on finishing would stand beside those who finished.
  const known = rollups.filter(({isFinishingKnown}) => isFinishingKnown);
  const compared = known.length > 0 ? known : rollups;
  return {
    period,
    towns: rollups
      .map((rollup) => ({
        municipality: rollup.municipality,
        rollup,
        shares: {...sharesOf([rollup]), ...(!compared.includes(rollup) && {done: undefined})},
      }))
      .toSorted((a, b) => compareNames(a.municipality, b.municipality)),
    shares: {...sharesOf(rollups), done: sharesOf(compared).done},
    scopes: scopesInOrder(scopes, rollups).map((scope) => nationalScope(scope, rollups)),
    contents: new Set(rollups.map(({content}) => content)).size,
  };
}

/** Each file has them in the order of the course; the one with the most of them leads. */
function scopesInOrder(scopes: readonly string[], rollups: readonly Rollup[]): readonly string[] {
  const [longest] = rollups
    .map((rollup) => rollup.scopes.map(({scope}) => scope))
    .toSorted((a, b) => b.length - a.length || (a.join() < b.join() ? -1 : 1));
  const place = (scope: string): number => {
    const at = longest?.indexOf(scope) ?? -1;
    return at < 0 ? scopes.length : at;
  };
  return scopes.toSorted((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}
