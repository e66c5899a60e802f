/** SCORM 2004 4th Ed.: steps, ends and limits (SN NB.2.1, SB.2.1–2.8, SB.2.10–2.13, UP.1). Each case is a small tree and what each step has to come to. */
import {describe, expect, it} from 'vitest';
import {activity as a, walk} from './play-tree.ts';
import {type WalkCase, nested, three} from './sample-trees.ts';

const cases: readonly WalkCase[] = [
  {name: 'NB.2.1, SB.2.5: start flows to the first leaf', tree: nested(), steps: ['start'], comesTo: 'a'},
  {
    name: 'NB.2.1-1: no start inside a session',
    tree: three(),
    steps: ['start', 'start'],
    comesTo: 'a NB.2.1-1',
  },
  {name: 'NB.2.1-2: no step before the beginning', tree: three(), steps: ['continue'], comesTo: 'NB.2.1-2'},
  {
    name: 'SB.2.2-1: start needs flow at the root',
    tree: three({controls: {flow: false}}),
    steps: ['start'],
    comesTo: 'SB.2.2-1',
  },
  {
    name: 'SB.2.7: continue goes through clusters',
    tree: nested(),
    steps: ['start', 'continue', 'continue', 'continue'],
    comesTo: 'a x y z',
  },
  {
    name: 'NB.2.1-4: continue needs flow in the parent',
    tree: nested({m: {controls: {flow: false}}}),
    steps: ['choice x', 'continue'],
    comesTo: 'x NB.2.1-4',
  },
  {
    name: 'SB.2.1-1: continue past the last activity ends the session',
    tree: three(),
    steps: ['choice c', 'continue'],
    comesTo: 'c end',
  },
  {
    name: 'SB.2.1-1: so it does from inside a cluster',
    tree: a('root', {}, a('a'), a('m', {}, a('x'))),
    steps: ['choice x', 'continue'],
    comesTo: 'x end',
  },
  {
    name: 'after the end, a new session starts at the first leaf',
    tree: three(),
    steps: ['choice c', 'continue', 'start'],
    comesTo: 'c end a',
  },
  {
    name: 'SB.2.8: previous goes back',
    tree: nested(),
    steps: ['choice z', 'previous', 'previous', 'previous'],
    comesTo: 'z y x a',
  },
  {
    name: 'SB.2.1-3: nothing stands before the first',
    tree: three(),
    steps: ['start', 'previous'],
    comesTo: 'a SB.2.1-3',
  },
  {
    name: 'NB.2.1-5: no previous where there is only forward',
    tree: three({controls: {forwardOnly: true}}),
    steps: ['choice b', 'previous'],
    comesTo: 'b NB.2.1-5',
  },
  {
    name: 'SB.2.1: a cluster that only goes forward is entered at its first child',
    tree: nested({m: {controls: {forwardOnly: true}}}),
    steps: ['choice z', 'previous', 'continue'],
    comesTo: 'z x y',
  },
  {
    name: 'SB.2.6: resume all goes back to what was suspended',
    tree: three(),
    steps: ['choice b', 'suspendAll', 'resumeAll'],
    comesTo: 'b end b',
  },
  {name: 'NB.2.1-3: nothing to resume', tree: three(), steps: ['resumeAll'], comesTo: 'NB.2.1-3'},
  {
    name: 'SB.2.11: exit leaves the session open',
    tree: three(),
    steps: ['start', 'exit', 'continue'],
    comesTo: 'a SB.2.11 b',
  },
  {
    name: 'NB.2.1-12: nothing left to exit',
    tree: three(),
    steps: ['start', 'exit', 'exit'],
    comesTo: 'a SB.2.11 NB.2.1-12',
  },
  {name: 'TB.2.3: exit all ends the session', tree: three(), steps: ['start', 'exitAll'], comesTo: 'a end'},
  {
    name: 'TB.2.3: abandon all ends the session',
    tree: three(),
    steps: ['start', 'abandonAll'],
    comesTo: 'a end',
  },
  {
    name: 'SB.2.13: jump needs neither flow nor choice',
    tree: nested({root: {controls: {choice: false}}, m: {controls: {flow: false, choice: false}}}),
    steps: ['start', 'jump y'],
    comesTo: 'a y',
  },
  {
    name: 'NB.2.1-11: no jump to what is not there',
    tree: three(),
    steps: ['start', 'jump q'],
    comesTo: 'a NB.2.1-11',
  },
  {
    name: 'a time limit closes no door (UP.1)',
    tree: a(
      'root',
      {attemptAbsoluteDurationLimit: 'PT1H'},
      a('a', {attemptAbsoluteDurationLimit: 'P1Y'}),
      a('b'),
    ),
    steps: ['start', 'continue'],
    comesTo: 'a b',
  },
  {
    name: 'UP.1: so many attempts and no more',
    tree: a('root', {}, a('a', {attemptLimit: 1}), a('b')),
    steps: ['start', 'continue', 'choice a'],
    comesTo: 'a b DB.1.1-3',
  },
  {
    name: 'UP.1: the second of two',
    tree: a('root', {}, a('a', {attemptLimit: 2}), a('b')),
    steps: ['start', 'continue', 'choice a', 'continue', 'choice a'],
    comesTo: 'a b a b DB.1.1-3',
  },
  {
    name: 'UP.1: what is suspended may be gone on with',
    tree: a('root', {}, a('a', {attemptLimit: 1}), a('b')),
    steps: ['start', '[suspend] continue', 'choice a'],
    comesTo: 'a b a',
  },
];

describe('steps, ends and limits', () => {
  it.each(cases)('$name', ({tree, steps, comesTo}) => {
    expect(walk(tree, steps)).toBe(comesTo);
  });
});
