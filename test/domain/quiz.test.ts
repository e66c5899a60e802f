import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Answer} from '../../src/domain/blocks/answers/answer.ts';
import {checkedAnswers, drawTry, objectiveResults, scoreTry} from '../../src/domain/quiz/quiz.ts';
import type {Question} from '../../src/domain/blocks/quiz/quiz-block.ts';
import {choice, estimate, order, quiz, sort} from './fixtures/blocks.ts';
import {randomBy} from './random-by.ts';

const random = fc.integer().map(randomBy);

const bank = {forms: [1, 2, 3, 4, 5], law: [6, 7, 8, 9], trends: [10, 11, 12, 13, 14]};
const objectiveOf = (slot: number): string =>
  Object.entries(bank).find(([, slots]) => slots.includes(slot))?.[0] ?? 'none';
const slotsOfBank = Object.values(bank).flat();

describe('a drawn try', () => {
  it('asks as many different questions of the bank as the quiz says, unanswered, from the first one on', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 20}), random, (draw, aRandom) => {
        const open = drawTry(quiz(draw, bank), new Set(), aRandom);
        expect(new Set(open.questions).size).toBe(Math.min(draw, 14));
        expect(open.questions).toHaveLength(Math.min(draw, 14));
        expect(slotsOfBank).toEqual(expect.arrayContaining([...open.questions]));
        expect(open).toMatchObject({answers: new Map(), at: 0});
        expect(open.seed).toBeLessThan(2 ** 16);
      }),
    );
  });

  it('asks objectives equally often, as far as it goes', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 12}), random, (draw, aRandom) => {
        const {questions} = drawTry(quiz(draw, bank), new Set(), aRandom);
        const counts = Object.keys(bank).map(
          (id) => questions.filter((slot) => objectiveOf(slot) === id).length,
        );
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('gives each part of a final test exactly its share, whatever was answered before', () => {
    const shares = {forms: 4, law: 1, trends: 3};
    const parts = Object.entries(shares).map(([module, draw]) => ({module, draw, title: [module]}));
    fc.assert(
      fc.property(fc.subarray(slotsOfBank), random, (answered, aRandom) => {
        const {questions} = drawTry(quiz(8, bank, parts), new Set(answered), aRandom);
        const asked = Object.keys(bank).map((id) => [
          id,
          questions.filter((slot) => objectiveOf(slot) === id).length,
        ]);
        expect(Object.fromEntries(asked)).toEqual(shares);
      }),
    );
  });

  it('takes a question answered before only when its objective has no other', () => {
    fc.assert(
      fc.property(fc.subarray(slotsOfBank), random, (answered, aRandom) => {
        const seen = new Set(answered);
        const {questions} = drawTry(quiz(6, bank), seen, aRandom);
        for (const [id, slots] of Object.entries(bank)) {
          const asked = questions.filter((slot) => objectiveOf(slot) === id);
          const fresh = slots.filter((slot) => !seen.has(slot));
          expect(asked.filter((slot) => !seen.has(slot))).toHaveLength(Math.min(asked.length, fresh.length));
        }
      }),
    );
  });

  it('draws every question and puts it in every place sooner or later', () => {
    const aRandom = randomBy(1);
    const tries = Array.from({length: 400}, () => drawTry(quiz(8, bank), new Set(), aRandom).questions);
    expect(new Set(tries.flat()).size).toBe(14);
    expect(new Set(tries.map(([first]) => first)).size).toBe(14);
  });
});

describe('a score', () => {
  const right = {a: 'x'};
  const wrong = {b: 'x'};
  const aQuiz = quiz(3, {forms: [1, 2], law: [3]});

  it.each([
    {
      answers: [
        [1, right],
        [2, right],
        [3, right],
      ],
      questions: [1, 2, 3],
      score: 100,
      why: 'all are right',
    },
    {
      answers: [
        [1, right],
        [2, right],
        [3, wrong],
      ],
      questions: [1, 2, 3],
      score: 66.67,
      why: 'two of three are right',
    },
    {answers: [[1, right]], questions: [1, 2, 3], score: 33.33, why: 'two have no answer'},
    {answers: [[1, right]], questions: [1, 99], score: 100, why: 'the other question no longer exists'},
    {answers: [], questions: [98, 99], score: 0, why: 'no question exists any more'},
  ] as const)('is $score when $why', ({answers, questions, score}) => {
    expect(scoreTry(aQuiz, new Map<number, Answer>(answers), questions)).toBe(score);
  });

  it('is told by objective too', () => {
    const answers = new Map<number, Answer>([
      [1, right],
      [2, wrong],
      [3, right],
    ]);
    expect(objectiveResults(aQuiz, answers, [3, 1, 2, 99])).toEqual(
      new Map([
        ['forms', {asked: 2, earned: 1}],
        ['law', {asked: 1, earned: 1}],
      ]),
    );
  });

  it('adds up what partly right answers are worth', () => {
    const parts = [
      choice({a: true, b: true, c: false, d: false}, true),
      order(['a', 'b', 'c']),
      sort(['in', 'out'], {a: 'in', b: 'out', c: 'in', d: 'out'}),
      estimate({answer: 24, from: 0, to: 100, step: 1, tolerance: 5}),
    ];
    const asked = quiz(4, {forms: [1, 2, 3, 4]});
    const bank = asked.bank.map((question, i) => ({...question, ...parts[i], tracking: i + 1}) as Question);
    const given = new Map<number, Answer>([
      [1, {a: 'x'}],
      [2, {a: '1', b: '3', c: '2'}],
      [3, {a: 'in', b: 'in', c: 'in', d: 'out'}],
      [4, {a: '32'}],
    ]);
    const mixed = {...asked, bank};
    // 0.5 + 0.33 + 0.75 + 0.5 of 4.
    expect(scoreTry(mixed, given, [1, 2, 3, 4])).toBe(52);
    expect(objectiveResults(mixed, given, [1, 2, 3, 4])).toEqual(
      new Map([['forms', {asked: 4, earned: 2.08}]]),
    );
    // Two half right answers of eight questions are no "0 %".
    expect(scoreTry(mixed, new Map([...given].slice(0, 1)), [1, 2])).toBe(25);
  });

  it('counts only what was checked', () => {
    const open = {
      seed: 0,
      questions: [1, 2, 99],
      answers: new Map([
        [1, {packed: '10', checked: true}],
        [2, {packed: '10', checked: false}],
        [99, {packed: '10', checked: true}],
      ]),
      at: 2,
    };
    expect(checkedAnswers(aQuiz, open)).toEqual(new Map([[1, right]]));
  });
});
