/** The national picture as rows of one table in long form, for analysts: one count each. */
import type {National, NationalScope, Sum} from './national-model.ts';
import {nationalScope} from './national-scope.ts';
import {minuteBands, type Rollup} from './rollup-model.ts';

export interface CountRow {
  readonly period: string;
  /** '' for all together. */
  readonly municipality: string;
  /** Whether files told who finished, of all, of none, or of some. */
  readonly finishing: 'known' | 'unknown' | 'partly';
  readonly scope: string;
  readonly measure:
    'active' | 'done' | 'finished' | 'passed' | 'detailed' | 'minutes' | 'question' | 'before' | 'after';
  /** Id of a question. */
  readonly item: string;
  readonly version: string;
  /** Kind of answer, band of minutes, rating; '' for all. */
  readonly kind: string;
  readonly count: number;
  readonly error: number;
  readonly usualError: number;
}

/** All municipalities together first, then each by itself. */
export function* nationalRows({periods}: National): Iterable<CountRow> {
  for (const {period, scopes, towns} of periods) {
    const all = {period, municipality: '', finishing: finishingOf(towns.map(({rollup}) => rollup))};
    for (const scope of scopes) yield* rowsOf(scope, all);
    for (const {rollup} of towns)
      for (const scope of rollup.scopes)
        yield* rowsOf(nationalScope(scope.scope, [rollup]), {
          period,
          municipality: rollup.municipality,
          finishing: finishingOf([rollup]),
        });
  }
}

function finishingOf(rollups: readonly Rollup[]): CountRow['finishing'] {
  const known = rollups.filter(({isFinishingKnown}) => isFinishingKnown).length;
  return known === rollups.length ? 'known' : known === 0 ? 'unknown' : 'partly';
}

type Place = Pick<CountRow, 'period' | 'municipality' | 'finishing'>;

function* rowsOf(scope: NationalScope, place: Place): Iterable<CountRow> {
  const row = (measure: CountRow['measure'], sum: Sum, rest: Partial<CountRow> = {}): CountRow => ({
    ...place,
    scope: scope.scope,
    measure,
    item: '',
    version: '',
    kind: '',
    count: sum.count,
    error: sum.error.most,
    usualError: sum.error.usual,
    ...rest,
  });
  yield row('active', scope.active);
  yield row('done', scope.done);
  yield row('finished', scope.finished);
  yield row('passed', scope.passed);
  yield row('detailed', scope.detailed);
  if (scope.minutes) {
    yield row('minutes', scope.minutes.all);
    for (const [at, band] of scope.minutes.bands.entries()) yield row('minutes', band, {kind: bandName(at)});
  }
  for (const {id, version, classes, answered, counts} of scope.questions) {
    yield row('question', answered, {item: id, version});
    for (const [at, count] of counts.entries())
      yield row('question', count, {item: id, version, kind: classes[at] ?? ''});
  }
  for (const {id, version, pairs, before, after} of scope.attitudes)
    for (const [measure, counts] of [
      ['before', before],
      ['after', after],
    ] as const) {
      yield row(measure, pairs, {item: id, version});
      for (const [at, count] of counts.entries())
        yield row(measure, count, {item: id, version, kind: `${at + 1}`});
    }
}

/** `0-15`, `15-30` … `240-` */
const bandName = (at: number): string => `${minuteBands[at - 1] ?? 0}-${minuteBands[at] ?? ''}`;
