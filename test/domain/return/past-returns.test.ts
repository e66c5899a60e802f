import {expect, it} from 'vitest';
import {readReturns, writeReturns, type PastReturn} from '../../../src/domain/return/past-returns.ts';

const one: PastReturn = [{id: 'help.q3', objective: 'help', isRight: false}];

it('what the device kept of returns comes back, the newest twelve', () => {
  expect(readReturns(writeReturns([one, one]))).toEqual([one, one]);
  expect(readReturns(writeReturns(Array.from({length: 20}, () => one)))).toHaveLength(12);
});

it.each(['', '{', '7', '[7]', '[[7]]', '[[{"id":"a"}]]'])(
  'what nobody of ours wrote is no return: %s',
  (text) => {
    expect(readReturns(text)).toEqual([]);
  },
);
