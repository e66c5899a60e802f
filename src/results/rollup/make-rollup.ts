import type {QuestionBank} from '../../domain/exchange/question-bank.ts';
import type {Results} from '../model.ts';
import {contentVersion} from './content-version.ts';
import {closedPeriods, isClosed, quartersOf} from './period.ts';
import {quarterCounts} from './quarter-counts.ts';
import {mapCounts, type Rollup, type ScopeCounts} from './rollup-model.ts';
import {roundedCounts} from './rounding.ts';
import {scopedWorks} from './scoped-works.ts';
import {compareNames} from '../../languages/formats.ts';

/** What may be saved, and what will not be in it. */
export interface RollupOffer {
  /** Closed periods with anything to count, the newest first. */
  readonly periods: readonly string[];
  /** Whose people can be told apart; none: the files are of one municipality. */
  readonly municipalities: readonly string[];
  /** Works that are done, of which no file says when. */
  readonly undated: number;
  /** Titles of activities that are none of the course's. */
  readonly foreign: readonly string[];
}

export interface RollupSource {
  readonly results: Pick<Results, 'activities' | 'learners'>;
  readonly bank: QuestionBank;
  readonly nowWallMs: number;
}

export function rollupOffer({results, bank, nowWallMs}: RollupSource): RollupOffer {
  const {works, undated, foreign} = scopedWorks(results, bank);
  const quarters = works.flatMap(({begunIn, doneIn}) => [begunIn, doneIn]);
  return {
    periods: closedPeriods(
      quarters.filter((quarter) => quarter !== undefined),
      nowWallMs,
    ),
    municipalities: municipalitiesOf(results),
    undated,
    foreign,
  };
}

const municipalitiesOf = ({learners}: RollupSource['results']): readonly string[] =>
  [...new Set(learners.flatMap(({traits}) => traits['municipality'] ?? []))].toSorted(compareNames);

/**
 * The roll-up of one municipality and one closed period: the same people, in whatever order, give the same. Where files name municipalities, it is of the
 * people of this one; else of all.
 * @throws Error for a period that has not ended
 */
export function makeRollup(
  {results, bank, nowWallMs}: RollupSource,
  {municipality, period}: {readonly municipality: string; readonly period: string},
): Rollup {
  if (!isClosed(period, nowWallMs)) throw new Error(`${period} has not ended`);
  const isNamed = municipalitiesOf(results).length > 0;
  const {works, isFinishingKnown} = scopedWorks(
    results,
    bank,
    ({traits}) => !isNamed || (traits['municipality']?.includes(municipality) ?? false),
  );
  const scopes = ['course', ...bank.modules.map(({id}) => id)].map((scope) =>
    sumOfQuarters(
      quartersOf(period).map((quarter) => roundedCounts(quarterCounts(works, {scope, quarter}, bank))),
    ),
  );
  return {
    format: 'kopiga-riciba-rollup',
    version: 2,
    municipality,
    period,
    content: contentVersion(bank),
    isFinishingKnown,
    scopes: scopes.filter((scope) => scope !== undefined).filter(({active}) => active > 0),
  };
}

/** A year is what its four files say together: rounded by itself, it would tell of them what they do not. */
function sumOfQuarters(quarters: readonly ScopeCounts[]): ScopeCounts | undefined {
  const [first] = quarters;
  if (!first) return undefined;
  const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
  const whole = mapCounts([first, ...quarters.slice(1)], sum);
  const [detailed, ...others] = quarters.filter((counts) => counts.quarters > 0);
  if (!detailed) return whole;
  const {minutes, questions, attitudes} = mapCounts([detailed, ...others], sum);
  return {...whole, quarters: 1 + others.length, minutes, questions, attitudes};
}
