import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  gradeAnswer,
  isAnswered,
  packAnswer,
  rightAnswerOf,
  unpackAnswer,
  widthOf,
} from '../../../src/domain/blocks/practice.ts';
import {choice, estimate, judge, mark, match, order, sort} from '../fixtures/blocks.ts';
import {someAnswered, someBlock} from '../fixtures/some-blocks.ts';

const one = choice({a: false, b: true, c: false});
const many = choice({a: true, b: false, c: true, d: false}, true);
const statements = judge({a: true, b: false});
const cards = sort(['act', 'means'], {a: 'act', b: 'means', c: 'act'});
const pairs = match({1: 'b', 2: 'a'}, ['a', 'b', 'c']);
const items = order(['c', 'a', 'b']);
const advert = mark({a: true, b: false, d: true});
const figure = estimate({answer: 24, from: 0, to: 100, step: 1, tolerance: 5});
const tenths = estimate({answer: 0.3, from: -0.1, to: 0.6, step: 0.1, tolerance: 0});

describe('grading', () => {
  it.each([
    {block: one, answer: {b: 'x'}, right: true, share: 1, why: 'the right one picked'},
    {block: one, answer: {a: 'x'}, right: false, share: 0, why: 'a wrong one picked'},
    {block: one, answer: {}, right: false, share: 0, why: 'nothing picked'},
    {block: many, answer: {a: 'x', c: 'x'}, right: true, share: 1, why: 'all right ones picked'},
    {block: many, answer: {a: 'x'}, right: false, share: 0.5, why: 'one of two missing'},
    {
      block: many,
      answer: {a: 'x', b: 'x', c: 'x'},
      right: false,
      share: 0.5,
      why: 'a wrong pick outweighs a right one',
    },
    {
      block: many,
      answer: {a: 'x', b: 'x', c: 'x', d: 'x'},
      right: false,
      share: 0,
      why: 'picking everything earns nothing',
    },
    {block: statements, answer: {a: 't', b: 'f'}, right: true, share: 1, why: 'both judged right'},
    {block: statements, answer: {a: 't', b: 't'}, right: false, share: 0.5, why: 'a myth taken for a fact'},
    {
      block: cards,
      answer: {a: 'act', b: 'means', c: 'act'},
      right: true,
      share: 1,
      why: 'every card in its group',
    },
    {block: cards, answer: {a: 'act'}, right: false, share: 1 / 3, why: 'two cards still open'},
    {block: pairs, answer: {1: 'b', 2: 'a'}, right: true, share: 1, why: 'both joined right'},
    {
      block: pairs,
      answer: {1: 'c', 2: 'a'},
      right: false,
      share: 0.5,
      why: 'one joined with what is left over',
    },
    {block: advert, answer: {a: 'x', d: 'x'}, right: true, share: 1, why: 'every sign marked'},
    {block: advert, answer: {a: 'x'}, right: false, share: 0.5, why: 'a sign missed'},
    {
      block: advert,
      answer: {a: 'x', b: 'x', d: 'x'},
      right: false,
      share: 0.5,
      why: 'what is fine marked, too',
    },
    {block: figure, answer: {a: '24'}, right: true, share: 1, why: 'the very figure'},
    {block: figure, answer: {a: '19'}, right: true, share: 1, why: 'a guess at the edge of the tolerance'},
    {block: figure, answer: {a: '18'}, right: false, share: 0.5, why: 'a guess just beside it'},
    {block: figure, answer: {a: '35'}, right: false, share: 0, why: 'a guess far away'},
    {block: figure, answer: {a: '24.5'}, right: false, share: 0, why: 'a number that is not on the scale'},
    {block: figure, answer: {}, right: false, share: 0, why: 'no guess'},
    {block: tenths, answer: {a: '0.3'}, right: true, share: 1, why: 'a fraction, exactly'},
    {block: tenths, answer: {a: '0.4'}, right: false, share: 0.5, why: 'one step away without tolerance'},
    {block: items, answer: {c: '1', a: '2', b: '3'}, right: true, share: 1, why: 'the right order'},
    {block: items, answer: {a: '1', c: '2', b: '3'}, right: false, share: 1 / 3, why: 'two items swapped'},
  ])('of $block.type gives share $share for $why', ({block, answer, right, share}) => {
    const grade = gradeAnswer(block, answer);
    expect(grade.right).toBe(right);
    expect(grade.share).toBeCloseTo(share, 10);
  });

  it('tells of each choice whether it was rightly picked or rightly left', () => {
    expect(gradeAnswer(many, {a: 'x', b: 'x'}).items).toEqual({a: true, b: false, c: false, d: true});
  });

  it('says right exactly when the share is whole', () => {
    fc.assert(
      fc.property(someAnswered, ({block, answer}) => {
        const {right, share, items: graded} = gradeAnswer(block, answer);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(right).toBe(share === 1);
        expect(right).toBe(Object.values(graded).every(Boolean));
      }),
    );
  });

  it('grades the right answer of any block right', () => {
    fc.assert(fc.property(someBlock, (block) => gradeAnswer(block, rightAnswerOf(block)).right));
  });
});

describe('an answer may be checked', () => {
  it.each([
    {block: one, answer: {b: 'x'}, can: true, why: 'one is picked'},
    {block: one, answer: {}, can: false, why: 'none is picked'},
    {block: one, answer: {a: 'x', b: 'x'}, can: false, why: 'two are picked where one is asked for'},
    {block: one, answer: {z: 'x'}, can: false, why: 'only an unknown letter is picked'},
    {block: many, answer: {b: 'x'}, can: true, why: 'at least one of several is picked'},
    {block: statements, answer: {a: 't'}, can: false, why: 'a statement is open'},
    {block: statements, answer: {a: 't', b: 't'}, can: true, why: 'all are judged'},
    {
      block: cards,
      answer: {a: 'act', b: 'act', c: 'gone'},
      can: false,
      why: 'a card lies in an unknown group',
    },
    {block: advert, answer: {}, can: false, why: 'nothing is marked'},
    {block: advert, answer: {b: 'x'}, can: true, why: 'one passage is marked'},
    {block: figure, answer: {}, can: false, why: 'no figure is given'},
    {block: figure, answer: {a: ''}, can: false, why: 'the field is empty'},
    {block: figure, answer: {a: 'daudz'}, can: false, why: 'it is no number'},
    {block: figure, answer: {a: '101'}, can: false, why: 'it is above the scale'},
    {block: figure, answer: {a: '0'}, can: true, why: 'it is the lower end of the scale'},
    {block: pairs, answer: {1: 'a', 2: 'a'}, can: true, why: 'all are joined, even twice with the same'},
    {block: items, answer: {a: '1', b: '2'}, can: false, why: 'an item has no place'},
    {block: items, answer: {a: '1', b: '1', c: '2'}, can: false, why: 'two items share a place'},
    {block: items, answer: {a: '1', b: '2', c: '3'}, can: true, why: 'all have a place'},
  ])('$can for $block.type when $why', ({block, answer, can}) => {
    expect(isAnswered(block, answer)).toBe(can);
  });
});

describe('a packed answer', () => {
  it.each([
    {block: one, answer: {b: 'x'}, packed: '010', why: 'one bit per letter'},
    {
      block: choice({a: false, d: true}),
      answer: {d: 'x'},
      packed: '0001',
      why: 'up to the highest letter used',
    },
    {block: statements, answer: {a: 't', b: 'f'}, packed: '1001', why: 'two bits per statement'},
    {
      block: cards,
      answer: {a: 'means', c: 'act'},
      packed: '100001',
      why: 'groups counted from 1, 0 for none',
    },
    {block: pairs, answer: {1: 'b', 2: 'c'}, packed: '1011', why: 'targets counted by letter'},
    {
      block: items,
      answer: {a: '1', b: '2', c: '3'},
      packed: '011011',
      why: 'places in the order of the keys',
    },
    {block: advert, answer: {a: 'x', d: 'x'}, packed: '1001', why: 'one bit per letter of the passages'},
    {block: figure, answer: {a: '24'}, packed: '0011001', why: 'the number of the step, from 1'},
    {block: figure, answer: {}, packed: '0000000', why: '0 for no guess'},
    {block: tenths, answer: {a: '0.6'}, packed: '1000', why: 'fractions counted by steps'},
  ])('of $block.type has $why', ({block, answer, packed}) => {
    expect(packAnswer(block, answer)).toBe(packed);
    expect(widthOf(block)).toBe(packed.length);
  });

  it('does not shift when the lines of a block are sorted anew', () => {
    const moved = sort(['act', 'means'], {c: 'act', b: 'means', a: 'act'});
    const answer = {a: 'means', b: 'act'};
    expect(packAnswer(moved, answer)).toBe(packAnswer(cards, answer));
    expect(packAnswer(order(['a', 'b', 'c']), {a: '2', b: '1'})).toBe(packAnswer(items, {a: '2', b: '1'}));
  });

  it('gives back what was packed, half-done answers too', () => {
    fc.assert(
      fc.property(someAnswered, ({block, answer}) => {
        const packed = packAnswer(block, answer);
        expect(packed).toHaveLength(widthOf(block));
        expect(unpackAnswer(block, packed)).toEqual(answer);
      }),
      {numRuns: 500},
    );
  });

  it('never throws on bits that nobody wrote, and gives only what can be packed again', () => {
    const bits = fc.string({unit: fc.constantFrom('0', '1'), maxLength: 60});
    fc.assert(
      fc.property(someBlock, bits, (block, packed) => {
        const fitting = packed.padEnd(widthOf(block), '1').slice(0, widthOf(block));
        const answer = unpackAnswer(block, fitting);
        expect(unpackAnswer(block, packAnswer(block, answer))).toEqual(answer);
      }),
      {numRuns: 500},
    );
  });

  it.each([
    {block: one, packed: '110', why: 'two picks where one is asked for'},
    {block: one, packed: '0100', why: 'too many bits'},
    {block: one, packed: '', why: 'no bits'},
    {block: statements, packed: '1111', why: 'neither true nor false'},
    {block: items, packed: '010111', why: 'two items in one place'},
    {block: figure, packed: '1111111', why: 'a step beyond the scale'},
  ])('of $block.type is no answer when it says $why', ({block, packed}) => {
    expect(unpackAnswer(block, packed)).toEqual({});
  });
});
