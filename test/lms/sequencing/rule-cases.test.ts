/** SCORM 2004 4th Ed.: rules of activities (SN UP.2, SB.2.2, TB.2.1–2.3). Each case is a small tree and what each step has to come to. */
import {describe, expect, it} from 'vitest';
import {activity as a, rule, walk} from './play-tree.ts';
import {type WalkCase, nested} from './sample-trees.ts';

const cases: readonly WalkCase[] = [
  {
    name: 'UP.2: what is skipped is passed over',
    tree: nested({m: {pre: [rule('skip', 'always')]}}),
    steps: ['start', 'continue'],
    comesTo: 'a z',
  },
  {
    name: 'UP.2: a rule whose condition nobody knows does nothing',
    tree: nested({m: {pre: [rule('skip', 'never')]}}),
    steps: ['start', 'continue'],
    comesTo: 'a x',
  },
  {
    name: 'SB.2.2: skipped at the end is the end',
    tree: nested({z: {pre: [rule('skip', 'always')]}}),
    steps: ['choice y', 'continue'],
    comesTo: 'y end',
  },
  {
    name: 'SB.2.2-2: a disabled one stops the walk',
    tree: nested({x: {pre: [rule('disabled', 'always')]}}),
    steps: ['start', 'continue'],
    comesTo: 'a SB.2.2-2',
  },
  {
    name: 'SB.2.2: skipped backward, too',
    tree: nested({m: {pre: [rule('skip', 'always')]}}),
    steps: ['choice z', 'previous'],
    comesTo: 'z a',
  },

  {
    name: 'TB.2.2: retry until satisfied',
    tree: a('root', {}, a('a', {post: [rule('retry', 'not satisfied')]}), a('b')),
    steps: ['start', '[failed] continue', '[passed] continue'],
    comesTo: 'a a b',
  },
  {
    name: 'TB.2.2: two shots by a limit',
    tree: a(
      'root',
      {},
      a('a', {attemptLimit: 2, post: [rule('retry', 'not satisfied', 'not attemptLimitExceeded')]}),
      a('b'),
    ),
    steps: ['start', '[failed] continue', '[failed] continue'],
    comesTo: 'a a b',
  },
  {
    name: 'TB.2.2: a rule overrides what was asked',
    tree: a('root', {}, a('a'), a('b', {post: [rule('previous', 'always')]}), a('c')),
    steps: ['choice b', 'continue'],
    comesTo: 'b a',
  },
  {
    name: 'TB.2.2: a rule goes on where only an end was asked',
    tree: a('root', {}, a('a', {post: [rule('continue', 'always')]}), a('b')),
    steps: ['start', 'exit'],
    comesTo: 'a b',
  },
  {
    name: 'TB.2.2: nothing of that for what is suspended',
    tree: a('root', {}, a('a', {post: [rule('retry', 'always')]}), a('b')),
    steps: ['start', '[suspend] continue'],
    comesTo: 'a b',
  },
  {
    name: 'TB.2.3: exit all by a rule',
    tree: a('root', {}, a('a', {post: [rule('exitAll', 'always')]}), a('b')),
    steps: ['start', 'continue'],
    comesTo: 'a end',
  },
  {
    name: 'TB.2.3: retry all by a rule',
    tree: a('root', {}, a('a'), a('b', {post: [rule('retryAll', 'not satisfied')]})),
    steps: ['choice b', '[failed] continue', 'continue', '[passed] continue'],
    comesTo: 'b a b end',
  },
  {
    name: 'TB.2.3: exit parent, and the parent’s own rule',
    tree: nested({m: {post: [rule('retry', 'always')]}, x: {post: [rule('exitParent', 'always')]}}),
    steps: ['choice x', 'continue'],
    comesTo: 'x x',
  },
  {
    name: 'TB.2.3: exit parent, and on from the parent',
    tree: nested({x: {post: [rule('exitParent', 'always')]}}),
    steps: ['choice x', 'continue'],
    comesTo: 'x z',
  },
  {
    name: 'TB.2.1: an exit rule of a cluster leaves it',
    tree: nested({m: {exit: [rule('exit', 'attempted')]}}),
    steps: ['choice x', 'continue'],
    comesTo: 'x z',
  },
  {
    name: 'TB.2.1, TB.2.2: and the cluster’s rule says where to',
    tree: nested({m: {exit: [rule('exit', 'attempted')], post: [rule('previous', 'always')]}}),
    steps: ['choice x', 'continue'],
    comesTo: 'x a',
  },
  {
    name: 'TB.2.1: the highest cluster first',
    tree: a(
      'root',
      {exit: [rule('exit', 'attempted')]},
      a('m', {exit: [rule('exit', 'attempted')]}, a('x')),
      a('z'),
    ),
    steps: ['start', 'continue'],
    comesTo: 'x end',
  },
];

describe('rules of activities', () => {
  it.each(cases)('$name', ({tree, steps, comesTo}) => {
    expect(walk(tree, steps)).toBe(comesTo);
  });
});
