/**
 * What the tone of options gives away: a naive Bayes classifier reads the words of options, never the case, and picks the
 * one that sounds right. It learns from all other banks, so it knows how the course's right answers sound, not these.
 */
import {wordsOf} from '../checks/sentences.ts';
import type {Bank, BankOption, BankQuestion} from './bank.ts';

/** Shares are 0..1. */
export interface ToneFigures {
  readonly bank: string;
  /** Questions with one right option among several. */
  readonly of: number;
  /** How many the classifier gets right; of options that it cannot tell apart each has its part. */
  readonly share: number;
  /** What picking at random gives. */
  readonly chance: number;
  /** Ids of the questions that it gets right. */
  readonly hits: readonly string[];
}

/** One line a bank: what a classifier that learnt from all the others makes of it. */
export function toneOf(banks: readonly Bank[]): readonly ToneFigures[] {
  return banks
    .map((bank) => {
      const others = banks.filter((other) => other !== bank).flatMap(({questions}) => asked(questions));
      const sound = learn(others.flatMap(({options}) => options));
      const questions = asked(bank.questions);
      const results = questions.map(({id, options}) => ({id, share: pick(options, sound)}));
      return {
        bank: bank.name,
        of: questions.length,
        share: mean(results.map(({share}) => share)),
        chance: mean(questions.map(({options}) => 1 / options.length)),
        hits: results.filter(({share}) => share > 0).map(({id}) => id),
      };
    })
    .filter(({of}) => of > 0);
}

/** All banks taken together, each question with the classifier that has not seen its bank. */
export function wholeTone(figures: readonly ToneFigures[]): ToneFigures {
  const of = figures.reduce((sum, each) => sum + each.of, 0);
  const whole = (value: (each: ToneFigures) => number): number =>
    of === 0 ? 0 : figures.reduce((sum, each) => sum + each.of * value(each), 0) / of;
  return {
    bank: 'all banks',
    of,
    share: whole(({share}) => share),
    chance: whole(({chance}) => chance),
    hits: figures.flatMap(({hits}) => hits),
  };
}

const asked = (questions: readonly BankQuestion[]): readonly BankQuestion[] =>
  questions.filter(
    ({options, isStatement}) =>
      !isStatement && options.length > 1 && options.filter(({right}) => right).length === 1,
  );

/** Word → by how much more it speaks for a right option than for a wrong one, as a logarithm. */
type Sound = (word: string) => number;

/** Multinomial naive Bayes with one added to each count. */
function learn(options: readonly BankOption[]): Sound {
  const counts = {right: new Map<string, number>(), wrong: new Map<string, number>()};
  const totals = {right: 0, wrong: 0};
  for (const {text, right} of options) {
    const side = right ? 'right' : 'wrong';
    for (const word of wordsIn(text)) {
      counts[side].set(word, (counts[side].get(word) ?? 0) + 1);
      totals[side] += 1;
    }
  }
  const known = new Set([...counts.right.keys(), ...counts.wrong.keys()]);
  const logOf = (side: 'right' | 'wrong', word: string): number =>
    Math.log(((counts[side].get(word) ?? 0) + 1) / (totals[side] + known.size));
  return (word) => (known.has(word) ? logOf('right', word) - logOf('wrong', word) : 0);
}

/** The right option's part of those that sound most right. */
function pick(options: readonly BankOption[], sound: Sound): number {
  const scores = options.map(({text}) => wordsIn(text).reduce((sum, word) => sum + sound(word), 0));
  const best = Math.max(...scores);
  const picked = options.filter((_, i) => (scores[i] ?? -Infinity) > best - 1e-9);
  return mean(picked.map(({right}) => (right ? 1 : 0)));
}

const wordsIn = (text: string): readonly string[] => wordsOf(text.toLowerCase());

/** 0 of nothing. */
const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
