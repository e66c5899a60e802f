/** What tiers 2 and 3 hold of one module, as bits; `read-module-parts.ts` is the way back. The layout stands in encode.ts. */
import {bitsUpTo, toBits} from '../quiz/bits.ts';
import {isFinished} from '../progress/open-try.ts';
import type {Bits, ModuleProgress, OpenTry, SavedAnswer} from '../progress/progress.ts';
import {flag, slotSet, varint} from './bit-writing.ts';

/** Slot → width of its answer in bits. */
export type SlotWidths = ReadonlyMap<number, number>;

export const seedBits = 16;

/** The highest slot that is done, answered or asked: slot numbers of the module have as many bits as it. */
export const highestInUse = ({done, answers, quizzes}: ModuleProgress): number =>
  Math.max(
    0,
    ...done,
    ...answers.keys(),
    ...[...quizzes.values()].flatMap(({open}) => open?.questions ?? []),
  );

/** A module's part of tier 2; '' when it has no unfinished tries. */
export function unfinishedTries(module: ModuleProgress, widths: SlotWidths): Bits {
  const highest = highestInUse(module);
  const tries = [...module.quizzes.values()].map(({open}) =>
    open && !isFinished(open) ? flag(true) + varint(open.at) + writeTry(open, highest, widths) : flag(false),
  );
  return withoutNothing(tries.join(''));
}

/** A module's part of tier 3; '' when it has neither answers nor finished tries. */
export function answersAndFinishedTries(module: ModuleProgress, widths: SlotWidths): Bits {
  const highest = highestInUse(module);
  const answers = [...module.answers]
    .filter(([slot, {packed}]) => packed.length === widths.get(slot))
    .sort(([a], [b]) => a - b);
  const tries = [...module.quizzes.values()].map(({open}) =>
    open && isFinished(open) ? flag(true) + writeTry(open, highest, widths) : flag(false),
  );
  const slots = slotSet(new Set(answers.map(([slot]) => slot)), highest);
  return withoutNothing(slots + answers.map(([, answer]) => writeAnswer(answer)).join('') + tries.join(''));
}

/** A part all of whose flags say no is not worth its length. */
const withoutNothing = (part: Bits): Bits => (part.includes('1') ? part : '');

function writeTry({seed, questions, answers}: OpenTry, highest: number, widths: SlotWidths): Bits {
  const each = questions.map((slot) => {
    const answer = answers.get(slot);
    const isWritable = answer?.packed.length === widths.get(slot);
    return (
      toBits(slot, bitsUpTo(highest)) +
      (answer && isWritable ? flag(true) + writeAnswer(answer) : flag(false))
    );
  });
  return toBits(seed, seedBits) + varint(questions.length) + each.join('');
}

const writeAnswer = ({packed, checked}: SavedAnswer): Bits => flag(checked) + packed;
