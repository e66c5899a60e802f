/**
 * Guess a figure. Packed: the number of the step on the scale, from 1 (0: not given), in as many
 * bits as the scale needs.
 *
 * Right within the tolerance; a guess within twice the tolerance, and at least one step away, is
 * near: it has half a share.
 */
import type {RichText} from '../../text/rich-text.ts';
import {bitsUpTo, fromBits, toBits} from '../../quiz/bits.ts';
import type {Answer, Grade} from '../answers/answer.ts';
import type {TrackedBase, Verdicts} from '../block-base.ts';
import type {PracticeLogic} from '../answers/practice-logic.ts';

/** Guess a figure on a scale. */
export interface EstimateBlock extends TrackedBase {
  readonly type: 'estimate';
  readonly answer: number;
  /** The scale; both ends and the answer are whole numbers of steps from `from`. */
  readonly from: number;
  readonly to: number;
  readonly step: number;
  /** A guess is right within this distance of the answer, the distance itself included. */
  readonly tolerance: number;
  /** What stands behind the number, e.g. "%"; maybe empty. */
  readonly unit: string;
  /** What the figure means. */
  readonly feedback: RichText;
  readonly verdicts: Verdicts;
}

type Scale = Pick<EstimateBlock, 'from' | 'to' | 'step'>;

/** How far a multiple of the step may be off by the arithmetic of fractions. */
const slack = 1e-6;

/** A number without the noise that adding fractions leaves: 0.1 + 0.2 is 0.3. */
const clean = (value: number): number => Number(value.toFixed(6));

/** Steps between the ends of a scale: it has one value more. */
export const stepsOf = ({from, to, step}: Scale): number => Math.round((to - from) / step);

/** True when the value is one of the scale's. */
export function isOnScale(scale: Scale, value: number): boolean {
  const steps = (value - scale.from) / scale.step;
  return (
    Math.abs(steps - Math.round(steps)) < slack && steps > -slack && value < scale.to + slack * scale.step
  );
}

/** The guess of an answer; undefined for none, or one that is not on the scale. */
export function guessOf(block: EstimateBlock, {a}: Answer): number | undefined {
  const value = a === undefined || a === '' ? NaN : Number(a);
  return Number.isFinite(value) && isOnScale(block, value) ? clean(value) : undefined;
}

/** The answer that gives a number. */
export const guessing = (value: number): Answer => ({a: String(clean(value))});

function grade(block: EstimateBlock, answer: Answer): Grade {
  const guess = guessOf(block, answer);
  const distance = guess === undefined ? Infinity : clean(Math.abs(guess - block.answer));
  const isRight = distance <= block.tolerance;
  const isNear = distance <= Math.max(2 * block.tolerance, block.step);
  return {right: isRight, share: isRight ? 1 : isNear ? 0.5 : 0, items: {a: isRight}};
}

const width = (block: EstimateBlock): number => bitsUpTo(stepsOf(block) + 1);

/** The number of the scale that is written with the most characters. */
function widestGuess(scale: EstimateBlock): Answer {
  const guesses = Array.from({length: stepsOf(scale) + 1}, (_, place) =>
    guessing(scale.from + place * scale.step),
  );
  const lengthOf = ({a = ''}: Answer): number => a.length;
  return guesses.reduce((widest, next) => (lengthOf(next) > lengthOf(widest) ? next : widest), {});
}

export const estimateLogic: PracticeLogic<EstimateBlock> = {
  rightAnswer: ({answer}) => guessing(answer),
  grade,
  isAnswered: (block, answer) => guessOf(block, answer) !== undefined,
  width,
  pack: (block, answer) => {
    const guess = guessOf(block, answer);
    const number = guess === undefined ? 0 : Math.round((guess - block.from) / block.step) + 1;
    return toBits(number, width(block));
  },
  unpack: (block, packed) => {
    const number = fromBits(packed);
    const isGiven = number > 0 && number <= stepsOf(block) + 1;
    return isGiven ? guessing(block.from + (number - 1) * block.step) : {};
  },
  interactionType: () => 'numeric',
  parts: (_, {a}) => (a === undefined ? [] : [a]),
  // From the lowest to the highest right number.
  pattern: ({answer, tolerance}) => [clean(answer - tolerance), clean(answer + tolerance)].map(String),
  longest: widestGuess,
  words: ({unit}) => ({unit}),
};
