import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {responseOf} from '../../../src/domain/blocks/practice.ts';
import {choice, estimate, judge, mark, match, order, sort} from '../fixtures/blocks.ts';
import {someAnswered} from '../fixtures/some-blocks.ts';

const many = choice({a: true, b: false, c: true, d: false}, true);
const statements = judge({a: true, b: false});
const cards = sort(['act', 'means'], {a: 'act', b: 'means', c: 'act'});
const pairs = match({1: 'b', 2: 'a'}, ['a', 'b', 'c']);
const items = order(['c', 'a', 'b']);
const advert = mark({a: true, b: false, d: true});
const figure = estimate({answer: 24, from: 0, to: 100, step: 1, tolerance: 5});
const tenths = estimate({answer: 0.3, from: -0.1, to: 0.6, step: 0.1, tolerance: 0});

describe('a response', () => {
  it.each([
    {
      block: many,
      answer: {c: 'x', a: 'x'},
      type: 'choice',
      response: ['a', 'c'],
      pattern: ['a', 'c'],
      result: 'correct',
    },
    {
      block: judge({a: false}),
      answer: {a: 't'},
      type: 'true-false',
      response: ['t'],
      pattern: ['f'],
      result: 'wrong',
    },
    {
      block: statements,
      answer: {b: 't', a: 't'},
      type: 'choice',
      response: ['a', 'b'],
      pattern: ['a'],
      result: 0.5,
    },
    {
      block: cards,
      answer: {c: 'act', a: 'act', b: 'means'},
      type: 'matching',
      response: ['a.1', 'b.2', 'c.1'],
      pattern: ['a.1', 'b.2', 'c.1'],
      result: 'correct',
    },
    {
      block: pairs,
      answer: {2: 'c', 1: 'b'},
      type: 'matching',
      response: ['1.b', '2.c'],
      pattern: ['1.b', '2.a'],
      result: 0.5,
    },
    {
      block: items,
      answer: {a: '1', b: '3', c: '2'},
      type: 'sequencing',
      response: ['a', 'c', 'b'],
      pattern: ['c', 'a', 'b'],
      result: 0.33,
    },
    {
      block: advert,
      answer: {b: 'x', a: 'x'},
      type: 'choice',
      response: ['a', 'b'],
      pattern: ['a', 'd'],
      result: 'wrong',
    },
    {
      block: figure,
      answer: {a: '20'},
      type: 'numeric',
      response: ['20'],
      pattern: ['19', '29'],
      result: 'correct',
    },
    {
      block: tenths,
      answer: {a: '0.4'},
      type: 'numeric',
      response: ['0.4'],
      pattern: ['0.3', '0.3'],
      result: 0.5,
    },
  ])('of $block.type is $type $response', ({block, answer, ...expected}) => {
    expect(responseOf(block, answer)).toEqual(expected);
  });

  it('is made of single characters a–z and 1–9, as SCORM 1.2 wants it, or is a number', () => {
    fc.assert(
      fc.property(someAnswered, ({block, answer}) => {
        const {type, response, pattern} = responseOf(block, answer);
        const form = type === 'numeric' ? /^-?\d+(\.\d+)?$/ : /^[a-z1-9](\.[a-z1-9])?$/;
        for (const part of [...response, ...pattern]) expect(part).toMatch(form);
      }),
    );
  });
});
