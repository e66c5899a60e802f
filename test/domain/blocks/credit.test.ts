import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {creditOf, resultOf} from '../../../src/domain/blocks/answers/credit.ts';
import {gradeAnswer, rightAnswerOf} from '../../../src/domain/blocks/practice.ts';
import {choice, estimate, judge, mark, match, order, sort} from '../fixtures/blocks.ts';
import {someAnswered} from '../fixtures/some-blocks.ts';

const many = choice({a: true, b: true, c: false, d: false}, true);
const figure = estimate({answer: 24, from: 0, to: 100, step: 1, tolerance: 5});

describe('what an answer is worth', () => {
  it.each([
    ['both right picks', many, {a: 'x', b: 'x'}, 1],
    ['one of two', many, {a: 'x'}, 0.5],
    ['both, and one wrong pick', many, {a: 'x', b: 'x', c: 'x'}, 0.5],
    ['one right and one wrong', many, {a: 'x', c: 'x'}, 0],
    ['everything picked', many, {a: 'x', b: 'x', c: 'x', d: 'x'}, 0],
    ['more wrong picks than right ones', many, {c: 'x', d: 'x'}, 0],
    ['the wrong one of one', choice({a: true, b: false}), {b: 'x'}, 0],
    ['two of three signs', mark({a: true, b: true, c: true, d: false}), {a: 'x', b: 'x'}, 0.67],
    [
      'three of four cards',
      sort(['in', 'out'], {a: 'in', b: 'in', c: 'out', d: 'out'}),
      {a: 'in', b: 'in', c: 'out', d: 'in'},
      0.75,
    ],
    ['one of two pairs', match({1: 'a', 2: 'b'}, ['a', 'b', 'c']), {1: 'a', 2: 'c'}, 0.5],
    ['two items changed', order(['a', 'b', 'c']), {a: '1', b: '3', c: '2'}, 0.33],
    ['one of two statements', judge({a: true, b: false}), {a: 't', b: 't'}, 0.5],
    ['a wrong judgement', judge({a: true}), {a: 'f'}, 0],
    ['a guess that is near', figure, {a: '32'}, 0.5],
    ['a guess that is far', figure, {a: '80'}, 0],
  ])('%s', (_, block, answer, credit) => {
    const grade = gradeAnswer(block, answer);
    expect(creditOf(grade)).toBe(credit);
    expect(resultOf(grade)).toBe(credit === 1 ? 'correct' : credit === 0 ? 'wrong' : credit);
  });

  it('is all for the right answer, and for no other', () => {
    fc.assert(
      fc.property(someAnswered, ({block, answer}) => {
        expect(creditOf(gradeAnswer(block, rightAnswerOf(block)))).toBe(1);
        const grade = gradeAnswer(block, answer);
        expect(creditOf(grade) === 1).toBe(grade.right);
      }),
    );
  });

  it('is a number that every LMS takes: 0 to 1, two decimals', () => {
    fc.assert(
      fc.property(someAnswered, ({block, answer}) => {
        expect(String(creditOf(gradeAnswer(block, answer)))).toMatch(/^(?:0|1|0\.\d{1,2})$/);
      }),
    );
  });
});
