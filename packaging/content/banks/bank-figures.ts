/**
 * What a bank gives away. Every figure is what somebody would score who knows nothing and goes by one
 * sign, beside what guessing would give.
 */
import type {Bank, BankOption, BankQuestion} from './bank.ts';

/** A way to answer without knowledge. Shares are 0..1. */
export interface Guess {
  /** Questions that it can be used on. */
  readonly of: number;
  readonly share: number;
  /** What picking at random gives on the same questions. */
  readonly chance: number;
  /** Ids of the questions that it gets right. */
  readonly hits: readonly string[];
}

/** Words of certainty, counted in options and statements. */
export interface Cues {
  readonly wrong: number;
  readonly wrongOf: number;
  readonly right: number;
  readonly rightOf: number;
  /** Ids of the questions whose wrong options have one. */
  readonly where: readonly string[];
}

export interface BankFigures {
  readonly bank: string;
  readonly questions: number;
  readonly longest: Guess;
  readonly shortest: Guess;
  /** The letter that is right most often. */
  readonly letter: Guess & {readonly key: string};
  /** “Always true”: the share is that of true statements; chance is one half. */
  readonly statements: Guess;
  readonly cues: Cues;
  readonly withoutFeedback: number;
}

/** @param cueWords finds the words of certainty of the language, wherever they stand; undefined: not known */
export function bankFigures({name, questions}: Bank, cueWords: RegExp | undefined): BankFigures {
  const picking = questions.filter(({options, isStatement}) => !isStatement && options.length > 1);
  const statements = questions.filter(({isStatement}) => isStatement);
  return {
    bank: name,
    questions: questions.length,
    longest: guessing(picking, (options) => extremes(options, Math.max)),
    shortest: guessing(picking, (options) => extremes(options, Math.min)),
    letter: commonestLetter(picking),
    statements: {...guessing(statements, (options) => options), chance: 0.5},
    cues: cuesIn([...picking, ...statements], cueWords),
    withoutFeedback: questions.reduce((sum, {withoutFeedback}) => sum + withoutFeedback, 0),
  };
}

/**
 * How a way to answer does. Of several options that it cannot tell apart one is taken at random; none:
 * it is wrong.
 */
function guessing(
  questions: readonly BankQuestion[],
  pick: (options: readonly BankOption[]) => readonly BankOption[],
): Guess {
  const shares = questions.map(({id, options}) => ({id, share: rightShare(pick(options))}));
  return {
    of: questions.length,
    share: mean(shares.map(({share}) => share)),
    chance: mean(questions.map(({options}) => rightShare(options))),
    hits: shares.filter(({share}) => share > 0).map(({id}) => id),
  };
}

function commonestLetter(questions: readonly BankQuestion[]): BankFigures['letter'] {
  const keys = [...new Set(questions.flatMap(({options}) => options.map(({key}) => key)))].sort();
  const always = (key: string) => ({
    key,
    ...guessing(questions, (options) => options.filter((option) => option.key === key)),
  });
  const none = {key: '', ...guessing([], (options) => options)};
  return keys.map(always).reduce((best, each) => (each.share > best.share ? each : best), none);
}

function cuesIn(questions: readonly BankQuestion[], cueWords: RegExp | undefined): Cues {
  const hasCue = ({text}: BankOption): boolean => cueWords !== undefined && text.search(cueWords) >= 0;
  const options = questions.flatMap((question) => question.options.map((option) => ({option, question})));
  const right = options.filter(({option}) => option.right);
  const wrong = options.filter(({option}) => !option.right);
  const cued = wrong.filter(({option}) => hasCue(option));
  return {
    wrong: cued.length,
    wrongOf: wrong.length,
    right: right.filter(({option}) => hasCue(option)).length,
    rightOf: right.length,
    where: [...new Set(cued.map(({question}) => question.id))],
  };
}

function extremes(
  options: readonly BankOption[],
  extreme: (...lengths: number[]) => number,
): readonly BankOption[] {
  const length = extreme(...options.map(({text}) => text.length));
  return options.filter(({text}) => text.length === length);
}

const rightShare = (options: readonly BankOption[]): number =>
  mean(options.map(({right}) => (right ? 1 : 0)));

/** 0 of nothing. */
const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
