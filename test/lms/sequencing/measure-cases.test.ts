/** SCORM 2004 4th Ed.: measures and defaults of rollup (SN RB.1.1–RB.1.3). */
import {describe, expect, it} from 'vitest';
import {type Options, activity as a, objective, known} from './play-tree.ts';
import {type RollupCase, byContent, tests} from './sample-rollup.ts';

const weighted = (...weights: readonly number[]) =>
  a(
    'root',
    {},
    ...weights.map((weight, at) => a(`t${at}`, {controls: {...byContent, objectiveMeasureWeight: weight}})),
  );
const byMeasure = (min: number): Options => ({
  primaryObjective: objective('p', {satisfiedByMeasure: true, minNormalizedMeasure: min}),
});
const allFour = [
  'start',
  '[passed completed 1] continue',
  '[passed completed 0.5] continue',
  '[passed completed 0.5] continue',
  '[passed completed 0] exit',
];

const cases: readonly RollupCase[] = [
  {
    name: 'RB.1.1: a child without a score counts as none, its weight stays',
    tree: tests(),
    steps: ['start', '[1] exit'],
    is: '? 0.25 ?',
  },
  {
    name: 'RB.1.1: one of four, then two of four',
    tree: tests(),
    steps: ['start', '[1] continue', '[0.8] exit'],
    is: '? 0.45 ?',
  },
  {name: 'RB.1.1: all four', tree: tests(), steps: allFour, is: 'passed 0.5 completed'},
  {name: 'RB.1.1: no score at all is none', tree: tests(), steps: ['start', '[passed] exit'], is: '? ? ?'},
  {
    name: 'RB.1.1: all weights 0 give no score',
    tree: weighted(0, 0),
    steps: ['start', '[1] exit'],
    is: '? ? ?',
  },
  {
    name: 'RB.1.1: a weight of 0 does not count',
    tree: weighted(0, 1),
    steps: ['start', '[1] continue', '[0.4] exit'],
    is: '? 0.4 ?',
  },
  {
    name: 'RB.1.1: by weight',
    tree: weighted(3, 1),
    steps: ['start', '[1] continue', '[0.2] exit'],
    is: '? 0.8 ?',
  },
  {
    name: 'RB.1.1: a score below 0 takes away',
    tree: weighted(1, 1),
    steps: ['start', '[1] continue', '[-0.5] exit'],
    is: '? 0.25 ?',
  },
  {
    name: 'RB.1.1: what is not tracked does not count',
    tree: a('root', {}, a('a', {controls: byContent}), a('b', {controls: {tracked: false}})),
    steps: ['start', '[0.6] exit'],
    is: '? 0.6 ?',
  },
  {
    name: 'RB.1.2.a: satisfied by measure, not yet',
    tree: tests(byMeasure(0.5)),
    steps: ['start', '[1] exit'],
    is: 'failed 0.25 ?',
  },
  {
    name: 'RB.1.2.a: satisfied by measure, just',
    tree: tests(byMeasure(0.5)),
    steps: ['start', '[1] continue', '[1] exit'],
    is: 'passed 0.5 ?',
  },
  {
    name: 'RB.1.2.a: without a measure nobody knows',
    tree: tests(byMeasure(0.5)),
    steps: ['start', '[passed] exit'],
    is: '? ? ?',
  },
  {
    name: 'RB.1.2.a: not while it is active, where the manifest says so',
    tree: tests({...byMeasure(0.1), rollupConsiderations: {measureSatisfactionIfActive: false}}),
    steps: ['start', '[1] exit'],
    is: '? 0.25 ?',
  },
  {
    name: 'RB.1.2.b: by default all satisfied',
    tree: a('root', {}, a('a', {controls: byContent}), a('b', {controls: byContent})),
    steps: ['start', '[passed] continue', '[passed] exit'],
    is: 'passed ? ?',
  },
  {
    name: 'RB.1.2.b: all known and one failed is not satisfied',
    tree: a('root', {}, a('a', {controls: byContent}), a('b', {controls: byContent})),
    steps: ['start', '[passed] continue', '[failed] exit'],
    is: 'failed ? ?',
  },
  {
    name: 'RB.1.3.b: by default all completed',
    tree: a('root', {}, a('a', {controls: byContent}), a('b', {controls: byContent})),
    steps: ['start', '[completed] continue', '[completed] exit'],
    is: '? ? completed',
  },
  {
    name: 'RB.1.3.b: all known and one incomplete',
    tree: a('root', {}, a('a', {controls: byContent}), a('b', {controls: byContent})),
    steps: ['start', '[completed] continue', '[incomplete] exit'],
    is: '? ? incomplete',
  },
];

describe('measures and defaults of rollup', () => {
  it.each(cases)('$name', ({tree, steps, is}) => {
    expect(known(tree, steps, 'root')).toBe(is);
  });
});
