/** SCORM 2004 4th Ed.: how attempts begin, go on and are told apart (SN 3.2.6, 3.10, DB.2, UP.4). */
import {describe, expect, it} from 'vitest';
import {type Options, activity as a, objective, rule, walk} from './play-tree.ts';
import {byContent} from './sample-rollup.ts';

const shared = {targetObjectiveID: 'g', writeSatisfiedStatus: true};
const writes: Options = {controls: byContent, primaryObjective: objective('p', {}, shared)};
const skipped: Options = {
  objectives: [objective('r', {}, {targetObjectiveID: 'g'})],
  pre: [rule('skip', {condition: 'satisfied', referencedObjective: 'r'})],
};

describe('a cluster (SN 3.2.6)', () => {
  it('that is walked into again: its rules look at what is known', () => {
    const tree = a(
      'root',
      {},
      a('a'),
      a('m', {}, a('x', {pre: [rule('skip', 'satisfied')]}), a('y')),
      a('z'),
    );
    const steps = ['start', 'continue', '[passed] continue', 'continue', 'previous', 'previous'];
    expect(walk(tree, steps)).toBe('a x y z y a');
  });

  it('that is tried again: what was known leads there, and is forgotten then', () => {
    const m: Options = {post: [rule('retry', 'satisfied')]};
    const tree = a(
      'root',
      {},
      a(
        'm',
        m,
        a('x', {pre: [rule('skip', 'satisfied')]}),
        a('y', {post: [rule('exitParent', 'satisfied')]}),
      ),
    );
    const steps = ['start', '[passed] continue', '[passed] continue', '[failed] previous'];
    expect(walk(tree, steps)).toBe('x y y x');
  });
});

describe('what activities share (SN 3.10)', () => {
  const tree = a('root', {}, a('a', writes), a('b', skipped), a('c'));
  const steps = ['start', '[passed] exitAll', 'start', 'continue'];

  it.each([
    {isGlobal: true, comesTo: 'a end a c', why: 'outlives an attempt at the course'},
    {isGlobal: false, comesTo: 'a end a b', why: 'is for one attempt where the manifest says so'},
  ])('$why', ({isGlobal, comesTo}) => {
    expect(walk(tree, steps, isGlobal)).toBe(comesTo);
  });

  it('goes on with a suspended attempt at the course', () => {
    const resumed = ['start', '[passed suspend] suspendAll', 'resumeAll', 'continue'];
    expect(walk(tree, resumed, false)).toBe('a end a c');
  });

  it('is unknown again when a SCO says so', () => {
    const three = a('root', {}, a('a', writes), a('m', writes), a('b', skipped), a('c'));
    expect(walk(three, ['start', '[passed] continue', '[unknown] continue'])).toBe('a m b');
    expect(walk(three, ['start', '[passed] continue', 'continue'])).toBe('a m c');
  });
});
