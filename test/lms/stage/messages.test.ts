/** What the LMS takes from the page on the other origin, where content could speak in its name. */
import {describe, expect, it} from 'vitest';
import {readFromStage} from '../../../src/lms/stage/messages.ts';

const visit = 'a'.repeat(64);
const at = '2026-11-27T12:00:00.000Z';
const cmi = {'cmi.location': '1'};
const commit = {cmi, at, isFinal: false, hasArrived: true};
const end = {cmi, request: '{target=b}choice', stores: {}};
const call = {at, call: 'SetValue', args: ['cmi.location', '1'], result: 'true', error: '0'};

describe('a message', () => {
  it.each([
    {type: 'ready'},
    {type: 'trouble', trouble: 'unable'},
    {type: 'called', calls: [call], model: cmi},
    {type: 'commit', number: 1, commit},
    {type: 'ended', end},
    {type: 'gone'},
    {type: 'file', pathname: 'a/b.html'},
    {type: 'collected', entries: {[visit]: '{}'}},
  ])('of the form of $type is taken', (message) => {
    expect(readFromStage({...message, visit})).toEqual({...message, visit});
  });

  it.each([
    {why: 'no object', message: 'ready'},
    {why: 'a list', message: [{type: 'ready', visit}]},
    {why: 'without a visit', message: {type: 'ready'}},
    {why: 'of no visit', message: {type: 'ready', visit: 'x'}},
    {why: 'of an unknown kind', message: {type: 'delete', visit}},
    {why: 'of a kind that every object has', message: {type: 'toString', visit}},
    {why: 'with a trouble that has no words', message: {type: 'trouble', trouble: '<b>', visit}},
    {why: 'with a call that is none', message: {type: 'called', calls: [{}], model: cmi, visit}},
    {why: 'with an element that is none', message: {type: 'called', calls: [], model: {x: '1'}, visit}},
    {
      why: 'with a number for a text',
      message: {type: 'commit', number: 1, commit: {...commit, cmi: {'cmi.location': 1}}, visit},
    },
    {why: 'with half a number', message: {type: 'commit', number: 0.5, commit, visit}},
    {
      why: 'with a moment that is none',
      message: {type: 'commit', number: 1, commit: {...commit, at: 'now'}, visit},
    },
    {why: 'with a request that is none', message: {type: 'ended', end: {...end, request: 'all'}, visit}},
    {
      why: 'with a call longer than any',
      message: {type: 'called', calls: [{...call, args: ['x'.repeat(2 ** 21)]}], model: cmi, visit},
    },
    {
      why: 'with more calls than any',
      message: {type: 'called', calls: Array.from({length: 2 ** 16}, () => call), model: cmi, visit},
    },
    {why: 'with a path longer than any', message: {type: 'file', pathname: 'x'.repeat(2 ** 15), visit}},
    {
      why: 'with a target longer than any',
      message: {type: 'ended', end: {...end, request: `{target=${'x'.repeat(2 ** 13)}}jump`}, visit},
    },
    {
      why: 'longer than any',
      message: {
        type: 'commit',
        number: 1,
        commit: {...commit, cmi: {'cmi.location': 'x'.repeat(2 ** 21)}},
        visit,
      },
    },
  ])('$why is none', ({message}) => {
    expect(readFromStage(message)).toBeUndefined();
  });
});
