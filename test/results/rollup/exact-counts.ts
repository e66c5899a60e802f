/** The truth that roll-ups are compared with: the counts before they are rounded. */
import type {Results} from '../../../src/results/model.ts';
import {quarterCounts} from '../../../src/results/rollup/quarter-counts.ts';
import type {ScopeCounts} from '../../../src/results/rollup/rollup-model.ts';
import {scopedWorks} from '../../../src/results/rollup/scoped-works.ts';
import {bank} from './invented-town.ts';

export const exactCounts = (
  results: Pick<Results, 'activities' | 'learners'>,
  quarter: string,
  scope = 'course',
): ScopeCounts => quarterCounts(scopedWorks(results, bank).works, {scope, quarter}, bank);
