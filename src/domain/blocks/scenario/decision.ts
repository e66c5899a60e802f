/**
 * One decision of a scenario: how good it was, where it leads, how it is reported. Its answer is
 * picked and packed like that of a choice. Nothing here throws.
 */
import type {Bits} from '../../progress/progress.ts';
import type {Answer} from '../answers/answer.ts';
import type {Decision, DecisionOption, Quality} from './scenario-block.ts';
import {lettersLogic, lettersPicked} from '../answers/letters-logic.ts';
import type {Response} from '../answers/response.ts';

/** What `next` of an option says where the story ends. */
export const storyEnd = 'end';

const letters = lettersLogic<Decision>(({options, many}) => ({
  letters: options.map(({key, quality}) => ({key, right: quality === 'good'})),
  many,
}));

/** Bits of a packed answer: one per letter, up to the last one used. */
export const widthOfDecision = (decision: Decision): number => letters.width(decision);

/** The answer as stored. */
export const packDecision = (decision: Decision, answer: Answer): Bits => letters.pack(decision, answer);

/** The stored answer; bits of another length were written for another decision and give no answer. */
export const unpackDecision = (decision: Decision, packed: Bits): Answer =>
  packed.length === letters.width(decision) ? letters.unpack(decision, packed) : {};

/** An answer whose report is as long as any. */
export const longestDecision = (decision: Decision): Answer => letters.longest(decision);

/** True when enough is picked: one, or at least one where several may be. */
export const isDecided = (decision: Decision, answer: Answer): boolean =>
  letters.isAnswered(decision, answer);

/** The options picked, in the order of their letters. */
export function optionsPicked({options}: Decision, answer: Answer): readonly DecisionOption[] {
  return lettersPicked(options, answer).flatMap((key) => options.find((option) => option.key === key) ?? []);
}

/**
 * How good the answer is. Of several it is good with every good option and no other, poor with any
 * poor one or nothing good, and partly good in between. Undefined while nothing is picked.
 */
export function qualityOf(decision: Decision, answer: Answer): Quality | undefined {
  const picked = optionsPicked(decision, answer).map(({quality}) => quality);
  if (!decision.many || picked.length === 0) return picked[0];
  if (letters.grade(decision, answer).right) return 'good';
  return picked.includes('poor') ? 'poor' : 'partly';
}

/**
 * Id of the decision that follows, or `end`; undefined where the learner goes back and chooses
 * otherwise. Of several the story goes on with at least one good option and no poor one.
 */
export function nextAfter(decision: Decision, answer: Answer): string | undefined {
  const picked = optionsPicked(decision, answer);
  if (!decision.many) return picked[0]?.next;
  if (picked.some(({quality}) => quality === 'poor')) return undefined;
  return picked.find(({quality}) => quality === 'good')?.next;
}

const results = {good: 'correct', partly: 'neutral', poor: 'wrong'} as const;

/** The answer in the words of a report: each good option is right, of several all of them together. */
export function responseOfDecision(decision: Decision, answer: Answer): Response {
  const good = letters.parts(decision, letters.rightAnswer(decision));
  const [pattern = [], ...alternatives] = decision.many ? [good] : good.map((key) => [key]);
  return {
    type: 'choice',
    response: letters.parts(decision, answer),
    pattern,
    ...(alternatives.length > 0 && {alternatives}),
    result: results[qualityOf(decision, answer) ?? 'poor'],
  };
}
