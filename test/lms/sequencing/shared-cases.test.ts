/** SCORM 2004 4th Ed.: shared objectives and new attempts (SN 3.10, 3.2.6, RB.1.5). */
import {describe, expect, it} from 'vitest';
import type {ActivitySettings, Controls} from '../../../src/lms/sequencing/activity-settings.ts';
import {type Options, activity as a, known, objective, rolls, rule, walk} from './play-tree.ts';
import {byContent} from './sample-rollup.ts';

const write = {targetObjectiveID: 'g', writeSatisfiedStatus: true, writeNormalizedMeasure: true};
const read = {targetObjectiveID: 'g'};
/** `b` is skipped when what it reads from `a` is satisfied. */
const sharing = (written: Options, reads: Options, condition = 'satisfied') =>
  a(
    'root',
    {},
    a('a', written),
    a('b', {...reads, pre: [rule('skip', {condition, referencedObjective: 'r'})]}),
    a('c'),
  );
const reading: Options = {objectives: [objective('r', {}, read)]};

describe('objectives that activities share', () => {
  it.each<{name: string; tree: ActivitySettings; steps: readonly string[]; comesTo: string}>([
    {
      name: 'SN 3.10.3: what one writes, another reads',
      tree: sharing({primaryObjective: objective('p', {}, write)}, reading),
      steps: ['start', '[passed] continue'],
      comesTo: 'a c',
    },
    {
      name: 'and that it failed',
      tree: sharing({primaryObjective: objective('p', {}, write)}, reading),
      steps: ['start', '[failed] continue'],
      comesTo: 'a b',
    },
    {
      name: 'what is not written is not read',
      tree: sharing({primaryObjective: objective('p', {}, read)}, reading),
      steps: ['start', '[passed] continue'],
      comesTo: 'a b',
    },
    {
      name: 'what is not read is not known',
      tree: sharing(
        {primaryObjective: objective('p', {}, write)},
        {objectives: [objective('r', {}, {...read, readSatisfiedStatus: false})]},
      ),
      steps: ['start', '[passed] continue'],
      comesTo: 'a b',
    },
    {
      name: 'an objective that is not the primary one',
      tree: sharing({objectives: [objective('o', {}, write)]}, reading),
      steps: ['start', '[failed o=passed] continue'],
      comesTo: 'a c',
    },
    {
      name: 'SN 3.10.2: a measure that is read decides for the reader',
      tree: sharing(
        {primaryObjective: objective('p', {}, write)},
        {objectives: [objective('r', {satisfiedByMeasure: true, minNormalizedMeasure: 0.5}, read)]},
      ),
      steps: ['start', '[failed 0.6] continue'],
      comesTo: 'a c',
    },
    {
      name: 'and against it',
      tree: sharing(
        {primaryObjective: objective('p', {}, write)},
        {objectives: [objective('r', {satisfiedByMeasure: true, minNormalizedMeasure: 0.7}, read)]},
      ),
      steps: ['start', '[passed 0.6] continue'],
      comesTo: 'a b',
    },
    {
      name: '4th edition: completion is shared, too',
      tree: sharing(
        {primaryObjective: objective('p', {}, {targetObjectiveID: 'g', writeCompletionStatus: true})},
        reading,
        'completed',
      ),
      steps: ['start', '[completed] continue'],
      comesTo: 'a c',
    },
    {
      name: 'RB.1.5: whoever reads it, its parents hear of it',
      tree: a(
        'root',
        {},
        a('a', {primaryObjective: objective('p', {}, write)}),
        a('m', {pre: [rule('skip', 'satisfied')]}, a('x', {primaryObjective: objective('p', {}, read)})),
        a('z'),
      ),
      steps: ['start', '[passed] continue'],
      comesTo: 'a z',
    },
    {
      name: 'SN 3.13: of what is not tracked nothing is known',
      tree: a('root', {}, a('a', {controls: {tracked: false}, post: [rule('retry', 'satisfied')]}), a('b')),
      steps: ['start', '[passed] continue'],
      comesTo: 'a b',
    },
  ])('$name', ({tree, steps, comesTo}) => {
    expect(walk(tree, steps)).toBe(comesTo);
  });
});

describe('a new attempt (SN 3.2.6)', () => {
  const cluster = (controls: Controls) =>
    a(
      'root',
      {},
      a(
        'm',
        {controls, rollup: [rolls('satisfied', 'any', 'satisfied')]},
        a('x', {controls: byContent}),
        a('y', {controls: byContent}),
      ),
      a('z'),
    );

  it.each([
    {controls: {}, is: '? ? ?', why: 'begins without what was known before'},
    {
      controls: {useCurrentAttemptObjectiveInfo: false},
      is: 'passed ? ?',
      why: 'goes on with it where the manifest says so',
    },
  ])('at a cluster $why', ({controls, is}) => {
    const steps = ['start', '[passed] choice z', 'choice y', '[incomplete] exit'];
    expect(known(cluster(controls), steps, 'm')).toBe(is);
  });
});
