import {describe, expect, it} from 'vitest';
import {
  openStatements,
  packRating,
  responseOfRating,
  unpackRating,
  widthOfRating,
} from '../../../src/domain/blocks/rating/rating.ts';
import {attitude} from '../fixtures/blocks.ts';

const views = attitude(['a', 'b', 'd']);

describe('a rating', () => {
  it('is stored in three bits per statement, 0 for one not rated', () => {
    expect(widthOfRating(views)).toBe(9);
    expect(packRating(views, {a: '5', d: '1'})).toBe('101000001');
    expect(unpackRating(views, '101000001')).toEqual({a: '5', d: '1'});
  });

  it.each([
    {packed: '111110000', why: 'numbers above the scale'},
    {packed: '101', why: 'bits of another width'},
  ])('is no answer from $why', ({packed}) => {
    expect(unpackRating(views, packed)).toEqual({});
  });

  it.each([
    {answer: {a: '1', b: '5', d: '3'}, left: [], why: 'every statement is rated'},
    {answer: {a: '1', b: '5'}, left: ['d'], why: 'a statement is left'},
    {answer: {b: '5', d: '6'}, left: ['a', 'd'], why: 'a number is not on the scale'},
  ])('has $left left when $why', ({answer, left}) => {
    expect(openStatements(views, answer).map(({key}) => key)).toEqual(left);
  });

  it('is reported without a right answer', () => {
    expect(responseOfRating('4')).toEqual({type: 'likert', response: ['4'], pattern: [], result: 'neutral'});
  });
});
