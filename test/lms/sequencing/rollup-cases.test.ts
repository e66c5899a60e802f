/** SCORM 2004 4th Ed.: rules of rollup, and what is assumed at an end (SN RB.1.4, UP.4). */
import {describe, expect, it} from 'vitest';
import {activity as a, rolls, rule, known} from './play-tree.ts';
import {type RollupCase, byContent, tests} from './sample-rollup.ts';

const cases: readonly RollupCase[] = [
  {
    name: 'RB.1.4: any',
    tree: tests({rollup: [rolls('satisfied', 'any', 'satisfied')]}),
    steps: ['start', '[passed] exit'],
    is: 'passed ? ?',
  },
  {
    name: 'RB.1.4: none',
    tree: tests({rollup: [rolls('completed', 'none', 'attempted')]}),
    steps: ['start', '[passed] exit'],
    is: '? ? ?',
  },
  {
    name: 'RB.1.4: at least two',
    tree: tests({rollup: [rolls('satisfied', 'atLeastCount', 'satisfied', {minimumCount: 2})]}),
    steps: ['start', '[passed] continue', '[passed] exit'],
    is: 'passed ? ?',
  },
  {
    name: 'RB.1.4: one is not two',
    tree: tests({rollup: [rolls('satisfied', 'atLeastCount', 'satisfied', {minimumCount: 2})]}),
    steps: ['start', '[passed] exit'],
    is: '? ? ?',
  },
  {
    name: 'RB.1.4: at least half',
    tree: tests({rollup: [rolls('completed', 'atLeastPercent', 'attempted', {minimumPercent: 50})]}),
    steps: ['start', 'continue', 'exit'],
    is: '? ? completed',
  },
  {
    name: 'RB.1.4: the positive rule has the last word',
    tree: tests({
      rollup: [rolls('notSatisfied', 'any', 'attempted'), rolls('satisfied', 'any', 'satisfied')],
    }),
    steps: ['start', '[passed] exit'],
    is: 'passed ? ?',
  },
  {
    name: 'RB.1.4: "not" of the unknown is unknown',
    tree: tests({rollup: [rolls('notSatisfied', 'all', 'not satisfied')]}),
    steps: ['start', '[failed] exit'],
    is: '? ? ?',
  },
  {
    name: 'RB.1.4.1: one condition of several',
    tree: tests({rollup: [rolls('completed', 'any', 'satisfied or completed')]}),
    steps: ['start', '[completed] exit'],
    is: '? ? completed',
  },
  {
    name: 'RB.1.4.2: what does not roll up its success is left out',
    tree: a(
      'root',
      {},
      a('a', {controls: byContent}),
      a('b', {controls: {...byContent, rollupObjectiveSatisfied: false}}),
    ),
    steps: ['start', '[passed] exit'],
    is: 'passed ? ?',
  },
  {
    name: 'RB.1.4.2: if attempted',
    tree: tests({}, {rollupConsiderations: {requiredForSatisfied: 'ifAttempted'}}),
    steps: ['start', '[passed] exit'],
    is: 'passed ? ?',
  },
  {
    name: 'RB.1.4.2: if not suspended',
    tree: tests({}, {rollupConsiderations: {requiredForCompleted: 'ifNotSuspended'}}),
    steps: ['start', '[completed] continue', '[incomplete suspend] exit'],
    is: '? ? completed',
  },
  {
    name: 'RB.1.4.2: if not skipped',
    tree: a(
      'root',
      {},
      a('a', {controls: byContent}),
      a('b', {
        controls: byContent,
        pre: [rule('skip', 'always')],
        rollupConsiderations: {requiredForSatisfied: 'ifNotSkipped'},
      }),
    ),
    steps: ['start', '[passed] exit'],
    is: 'passed ? ?',
  },
  {
    name: 'UP.4: a SCO that says nothing is completed and satisfied',
    tree: a('root', {}, a('a')),
    steps: ['start', 'exit'],
    is: 'passed ? completed',
  },
  {
    name: 'UP.4: unless the content sets both',
    tree: a('root', {}, a('a', {controls: byContent})),
    steps: ['start', 'exit'],
    is: '? ? ?',
  },
  {
    name: 'UP.4: one that says "unknown" is believed',
    tree: a('root', {}, a('a')),
    steps: ['start', '[unknown] exit'],
    is: '? ? completed',
  },
  {
    name: 'UP.4: nothing is assumed of what is suspended',
    tree: a('root', {}, a('a')),
    steps: ['start', '[suspend] exit'],
    is: '? ? ?',
  },
  {
    name: 'RB.1.1.b, RB.1.3.a: completed by the mean of the progress',
    tree: a(
      'root',
      {completionThreshold: {completedByMeasure: true, minProgressMeasure: 0.5}},
      a('a', {controls: byContent}),
      a('b', {controls: byContent}),
    ),
    steps: ['start', '[p1] exit'],
    is: '? ? completed',
  },
  {
    name: 'RB.1.3.a: not yet',
    tree: a(
      'root',
      {completionThreshold: {completedByMeasure: true, minProgressMeasure: 0.75}},
      a('a', {controls: byContent}),
      a('b', {controls: byContent}),
    ),
    steps: ['start', '[p1] exit'],
    is: '? ? incomplete',
  },
];

describe('rules of rollup, and what is assumed at an end', () => {
  it.each(cases)('$name', ({tree, steps, is}) => {
    expect(known(tree, steps, 'root')).toBe(is);
  });
});
