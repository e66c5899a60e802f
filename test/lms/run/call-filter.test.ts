import {describe, expect, it} from 'vitest';
import type {CallRecord} from '../../../src/lms/run/api-calls.ts';
import {type CallFilter, matchingCalls} from '../../../src/lms/run/call-filter.ts';

const call = (name: string, args: readonly string[], result = 'true', error = '0'): CallRecord => ({
  at: '2026-11-24T10:00:00.000Z',
  call: name,
  args,
  result,
  error,
});
const calls = [
  call('LMSInitialize', ['']),
  call('LMSGetValue', ['cmi.core.entry'], 'resume'),
  call('LMSSetValue', ['cmi.core.score.raw', '80']),
  call('LMSSetValue', ['cmi.core.score.raw', '800'], 'false', '405'),
  call('LMSCommit', [''], 'false', '0'),
  call('LMSFinish', ['']),
];

describe('matchingCalls', () => {
  it.each<{filter: CallFilter; wanted: string; found: readonly number[]; why: string}>([
    {filter: 'all', wanted: '', found: [0, 1, 2, 3, 4, 5], why: 'everything'},
    {filter: 'refused', wanted: '', found: [3, 4], why: 'false counts as refused, whatever the error'},
    {filter: 'reading', wanted: '', found: [1], why: 'GetValue'},
    {filter: 'writing', wanted: '800', found: [3], why: 'both filter and text'},
    {filter: 'session', wanted: '', found: [0, 4, 5], why: 'begin, commit and end'},
    {filter: 'all', wanted: ' SCORE.raw ', found: [2, 3], why: 'case and spaces do not matter'},
    {filter: 'all', wanted: 'resume', found: [1], why: 'answers are searched too'},
  ])('$filter, "$wanted": $why', ({filter, wanted, found}) => {
    expect(matchingCalls(calls, filter, wanted)).toEqual(found.map((index) => calls[index]));
  });
});
