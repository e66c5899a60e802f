/** SCORM 2004 4th Ed.: choice (SN SB.2.9). Each case is a small tree and what each step has to come to. */
import {describe, expect, it} from 'vitest';
import {activity as a, rule, walk} from './play-tree.ts';
import {type WalkCase, nested, three} from './sample-trees.ts';

const cases: readonly WalkCase[] = [
  {name: 'SB.2.9: choice of a leaf, before anything', tree: nested(), steps: ['choice y'], comesTo: 'y'},
  {name: 'SB.2.9: choice of a cluster enters it', tree: nested(), steps: ['choice m'], comesTo: 'x'},
  {
    name: 'SB.2.9: choice of the root begins at the first',
    tree: nested(),
    steps: ['choice y', 'choice root'],
    comesTo: 'y a',
  },
  {
    name: 'SB.2.9-9: a cluster without flow cannot be entered',
    tree: nested({m: {controls: {flow: false}}}),
    steps: ['start', 'choice m', 'continue'],
    comesTo: 'a SB.2.9-9 z',
  },
  {
    name: 'NB.2.1-10: no choice where the manifest allows none',
    tree: nested({m: {controls: {choice: false}}}),
    steps: ['choice x', 'choice m'],
    comesTo: 'NB.2.1-10 x',
  },
  {
    name: 'NB.2.1-11: no choice of what is not there',
    tree: three(),
    steps: ['choice q'],
    comesTo: 'NB.2.1-11',
  },
  {
    name: 'NB.2.1-8: choiceExit keeps the learner in a cluster',
    tree: nested({m: {controls: {choiceExit: false}}}),
    steps: ['choice x', 'choice z', 'choice y'],
    comesTo: 'x NB.2.1-8 y',
  },
  {
    name: 'NB.2.1-8: and at an activity',
    tree: nested({x: {controls: {choiceExit: false}}}),
    steps: ['choice x', 'choice y'],
    comesTo: 'x NB.2.1-8',
  },
  {
    name: 'SB.2.9-3: hidden from choice',
    tree: nested({z: {pre: [rule('hiddenFromChoice', 'always')]}}),
    steps: ['start', 'choice z'],
    comesTo: 'a SB.2.9-3',
  },
  {
    name: 'SB.2.9-3: and everything below',
    tree: nested({m: {pre: [rule('hiddenFromChoice', 'always')]}}),
    steps: ['start', 'choice y', 'continue'],
    comesTo: 'a SB.2.9-3 x',
  },
  {
    name: 'SB.2.4-1: no choice past what stops',
    tree: nested({root: {}, m: {pre: [rule('stopForwardTraversal', 'always')]}}),
    steps: ['start', 'choice z', 'choice m'],
    comesTo: 'a SB.2.4-1 x',
  },
  {
    name: 'SB.2.4-2: no choice back where there is only forward',
    tree: three({controls: {forwardOnly: true}}),
    steps: ['choice c', 'choice a'],
    comesTo: 'c SB.2.4-2',
  },
  {
    name: 'SB.2.9-6: preventActivation wants a cluster to be entered another way',
    tree: nested({m: {controls: {preventActivation: true}}}),
    steps: ['start', 'choice y', 'continue', 'choice y'],
    comesTo: 'a SB.2.9-6 x y',
  },
  {
    name: 'SN 3.2.5: what constrains is a cluster, and no leaf',
    tree: a('root', {}, a('a', {controls: {constrainChoice: true}}), a('b'), a('c')),
    steps: ['start', 'choice c'],
    comesTo: 'a c',
  },
  {
    name: 'SB.2.9-8: constrained choice reaches the neighbour alone',
    tree: a('root', {}, a('m', {controls: {constrainChoice: true}}, a('x')), a('n', {}, a('y')), a('z')),
    steps: ['choice x', 'choice z', 'choice y'],
    comesTo: 'x SB.2.9-8 y',
  },
  {
    name: 'DB.1.1-3: no choice of what is disabled',
    tree: nested({z: {pre: [rule('disabled', 'always')]}}),
    steps: ['start', 'choice z'],
    comesTo: 'a DB.1.1-3',
  },
  {
    name: 'DB.1.1-3: nor below it',
    tree: nested({m: {pre: [rule('disabled', 'always')]}}),
    steps: ['choice x'],
    comesTo: 'DB.1.1-3',
  },
];

describe('choice', () => {
  it.each(cases)('$name', ({tree, steps, comesTo}) => {
    expect(walk(tree, steps)).toBe(comesTo);
  });
});
