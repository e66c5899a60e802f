import {describe, expect, it} from 'vitest';
import type {Bank, BankOption, BankQuestion} from '../../../packaging/content/banks/bank.ts';
import {bankFigures} from '../../../packaging/content/banks/bank-figures.ts';
import {bankLimits, fewestQuestions} from '../../../packaging/content/banks/bank-limits.ts';
import {checkBanks, checkTone, figuresOf} from '../../../packaging/content/banks/check-banks.ts';
import {toneOf, wholeTone} from '../../../packaging/content/banks/option-tone.ts';
import {checkContent} from '../../../packaging/content/check-course.ts';
import {compileCourse} from '../../../packaging/content/compile/compile-course.ts';
import {Problems} from '../../../packaging/content/problems.ts';
import {changed, tinyCourse} from './tiny-course.ts';

const option = (key: string, text: string, right = false): BankOption => ({key, text, right});

const questionWith = (id: string, line: number, options: readonly BankOption[]): BankQuestion => ({
  id,
  place: {file: 'modules/m/quiz/lesson.yaml', line},
  options,
  isStatement: false,
  withoutFeedback: 0,
});

/** Three options of one length; the right one is longer where `isLong`. */
const picking = (
  i: number,
  {isLong = false, key = 'abc'[i % 3] ?? 'a', wrong = 'vārds'} = {},
): BankQuestion =>
  questionWith(
    `m.q${i}`,
    i,
    ['a', 'b', 'c'].map((letter) =>
      letter === key ? option(letter, isLong ? 'garāks vārds' : 'vārds', true) : option(letter, wrong),
    ),
  );

const statement = (i: number, right: boolean, text = 'Tā ir.'): BankQuestion => ({
  ...questionWith(`m.s${i}`, i, [option('a', text, right)]),
  isStatement: true,
});

const bankOf = (questions: readonly BankQuestion[]): Bank => ({name: 'quiz m', questions});

function told(questions: readonly BankQuestion[]): string[] {
  const problems = new Problems();
  checkBanks([bankOf(questions)], 'lv', problems);
  return problems.sorted().map(({file, line, message}) => `${file}:${line} ${message}`);
}

const ten = (change: (i: number) => Parameters<typeof picking>[1]): BankQuestion[] =>
  Array.from({length: 10}, (_, i) => picking(i, change(i)));

describe('the figures of a bank', () => {
  it('weigh a longest option against chance, and share it among options of one length', () => {
    const {longest, shortest} = bankFigures(bankOf([picking(0, {isLong: true}), picking(1)]), undefined);
    expect(longest).toEqual({of: 2, share: (1 + 1 / 3) / 2, chance: 1 / 3, hits: ['m.q0', 'm.q1']});
    expect(shortest).toMatchObject({share: 1 / 3 / 2, hits: ['m.q1']});
  });

  it('count several right options as what guessing gives', () => {
    const several = questionWith('m.q1', 1, [
      option('a', 'viens', true),
      option('b', 'divi', true),
      option('c', 'trīs!'),
    ]);
    expect(bankFigures(bankOf([several]), undefined).longest.chance).toBeCloseTo(2 / 3);
  });

  it('find the letter that is right most often', () => {
    const {letter} = bankFigures(bankOf(ten((i) => ({key: i < 6 ? 'c' : 'a'}))), undefined);
    expect(letter).toMatchObject({key: 'c', share: 0.6, of: 10});
  });

  it('leave out questions without options to compare', () => {
    const bank = bankOf([questionWith('m.order', 1, []), statement(2, true)]);
    expect(bankFigures(bank, undefined)).toMatchObject({
      questions: 2,
      longest: {of: 0, share: 0},
      letter: {of: 0},
      statements: {of: 1, share: 1},
    });
  });

  it('count words of certainty in wrong and in right answers, whole words alone', () => {
    const bank = bankOf([
      picking(0, {wrong: 'Vienmēr tā'}),
      statement(1, false, 'Visi to zina.'),
      statement(2, true, 'Tikai tā.'),
      statement(3, false, 'Visiešu lieta, nevis tikaiša.'),
    ]);
    expect(figuresOf(bank, 'lv').cues).toEqual({
      ...{wrong: 3, wrongOf: 4, right: 1, rightOf: 2},
      where: ['m.q0', 'm.s1'],
    });
  });
});

describe('a bank is refused', () => {
  it('when the longest option is right more often than chance and the limit', () => {
    // Three of options of one length at 1/3 each; the limit: 1/3 + 0.1 of ten is 4.33.
    expect(told(ten((i) => ({isLong: i < 1})))).toEqual([]);
    const [message, ...more] = told(ten((i) => ({isLong: i < 4})));
    expect(more).toEqual([]);
    expect(message).toContain(
      'modules/m/quiz/lesson.yaml:0 Bank "quiz m" (lv): the longest option is right in 60 %',
    );
    expect(message).toContain('by chance it would be in 33 %; at most 43 %');
  });

  it('when one letter is right too often', () => {
    expect(told(ten((i) => ({key: i < 5 ? 'b' : 'c'})))).toEqual([]);
    expect(told(ten((i) => ({key: i < 6 ? 'b' : 'c'})))).toEqual([
      expect.stringContaining('"b" is right in 60 % of 10 questions'),
    ]);
  });

  it('when wrong answers are those with words of certainty', () => {
    expect(told(ten((i) => ({wrong: i < 1 ? 'nekad' : 'vārds'})))).toEqual([]);
    expect(told(ten((i) => ({wrong: i < 2 ? 'nekad' : 'vārds'})))).toEqual([
      expect.stringContaining('stand in 4 of 20 wrong answers and in 0 of 10 right ones'),
    ]);
  });

  it.each([
    [[true], undefined],
    [[true, false, false], undefined],
    [[true, true, false, false, false], undefined],
    [[false, false], '0 of 2 statements are true, so "always false" is right in 100 %'],
    [[true, true, true, false], '3 of 4 statements are true, so "always true" is right in 75 %'],
  ])('when its statements are one-sided: %j', (right, message) => {
    const found = told(right.map((each, i) => statement(i, each)));
    expect(found).toEqual(message === undefined ? [] : [expect.stringContaining(message)]);
  });

  it('but not for what a few questions happen to be', () => {
    const few = Array.from({length: fewestQuestions - 1}, (_, i) => picking(i, {isLong: true, key: 'a'}));
    expect(told(few)).toEqual([]);
  });
});

it('limits what goes by a sign to ten points above chance', () => {
  expect(bankLimits).toMatchObject({longest: 0.1, statements: 0.1, cues: 0.1});
});

describe('the banks of the tiny course', () => {
  const {banks} = compileCourse(tinyCourse, {scope: 'course'});
  const byName = new Map(banks.get('lv')?.map((bank) => [bank.name, bank]));

  it('are its quiz, and the rest by kind', () => {
    expect([...byName.keys()]).toEqual(['quiz doors', 'pre-checks', 'lesson choices', 'scenario decisions']);
  });

  it('hold each question where its author finds it, with the words that a learner reads', () => {
    const all = [...byName.values()].flatMap(({questions}) => questions);
    for (const {place, options} of all) {
      expect(tinyCourse.get(place.file)?.split('\n')[place.line - 1]).toContain('id: ');
      for (const {text} of options) expect(text).not.toBe('');
    }
    expect(new Set(all.map(({id}) => id)).size).toBe(all.length);
  });

  it('count what says nothing after it was picked', () => {
    const silent = changed('modules/doors/quiz/lv.md', '  > Roka nospiež rokturi.\n', '');
    const [quiz] = compileCourse(silent, {scope: 'course'}).banks.get('lv') ?? [];
    expect(quiz && figuresOf(quiz, 'lv').withoutFeedback).toBe(1);
  });

  it('are checked with the rest of the content', async () => {
    const lesson = 'modules/doors/pre-check';
    const logic = changed(
      `${lesson}/lesson.yaml`,
      '    questions:\n',
      '    questions:\n      - {id: p00, type: judge, tracking: 30, objective: handle, statements: {a: myth}}\n',
    );
    const words = `### Logs ir durvis. {#p00}\n\n- true: Jā\n- false: Nē\n- a:\n  > Pa logu skatās.\n\n### Durvis aug`;
    const {problems} = await checkContent(changed(`${lesson}/lv.md`, '### Durvis aug', words, logic));
    expect(problems.filter(({code}) => code === 'bank-bias')).toEqual([
      {
        ...{file: `${lesson}/lesson.yaml`, line: 11, code: 'bank-bias'},
        message: expect.stringContaining('Bank "pre-checks" (lv): 0 of 2 statements are true') as string,
      },
    ]);
  });
});

describe('the tone of options', () => {
  /** Right options ask, wrong ones promise, in every bank. */
  const biased = (bank: string): Bank => ({
    name: `quiz ${bank}`,
    questions: Array.from({length: 6}, (_, i) =>
      questionWith(`${bank}.q${i}`, i, [
        option('a', `Jautājat, ko cilvēks grib, ${bank} ${i}`, true),
        option('b', `Apsolāt, ka viss beigsies labi, ${bank} ${i}`),
      ]),
    ),
  });
  /** The same two options under two cases; each is the best one once. */
  const family = (bank: string): Bank => ({
    name: `quiz ${bank}`,
    questions: Array.from({length: 6}, (_, i) =>
      questionWith(`${bank}.q${i}`, i, [
        option('a', `Jautājat, ko cilvēks grib, ${bank}`, i % 2 === 0),
        option('b', `Zvanāt uz 112, ${bank}`, i % 2 === 1),
      ]),
    ),
  });
  const remarked = (banks: readonly Bank[]): string[] => {
    const remarks = new Problems();
    checkTone(banks, 'lv', remarks);
    return remarks.sorted().map(({message}) => message);
  };

  it('gives away a bank that sounds like the others', () => {
    const banks = [biased('one'), biased('two')];
    expect(wholeTone(toneOf(banks))).toMatchObject({of: 12, share: 1, chance: 0.5});
    expect(remarked(banks)).toEqual([expect.stringContaining('pick the right one in 100 % of 12 questions')]);
  });

  it('gives nothing away where cases share their options', () => {
    const banks = [family('one'), family('two'), biased('three')];
    const [one] = toneOf(banks);
    expect(one).toMatchObject({of: 6, share: 0.5});
    expect(remarked([family('one'), family('two')])).toEqual([]);
  });

  it('cannot learn from the bank that it is tried on', () => {
    expect(toneOf([biased('one')])).toMatchObject([{share: 0.5, chance: 0.5}]);
  });
});
