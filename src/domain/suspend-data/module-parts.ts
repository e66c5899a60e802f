/** What tiers 2 and 3 hold of one module, both ways. The layout stands in encode.ts. */
import {bitsUpTo, toBits} from '../bits.ts';
import {isFinished} from '../open-try.ts';
import type {Bits, ModuleProgress, OpenTry, SavedAnswer} from '../progress.ts';
import type {BitReader} from './bit-reader.ts';
import {flag, slotSet, varint} from './bit-writing.ts';

/** Slot → width of its answer in bits. */
export type SlotWidths = ReadonlyMap<number, number>;

/** What is known while a module's part is read. */
export interface ModuleReading {
  readonly widths: SlotWidths;
  readonly highest: number;
  /** Slots of the quizzes, in the order of tier 1. */
  readonly quizzes: readonly number[];
}

export interface ModulePart {
  readonly answers: ReadonlyMap<number, SavedAnswer>;
  /** Quiz slot → its try. */
  readonly tries: ReadonlyMap<number, OpenTry>;
}

const seedBits = 16;

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

/** The reverse of `unfinishedTries`. */
export function readUnfinishedTries(reader: BitReader, reading: ModuleReading): ModulePart {
  const tries = new Map<number, OpenTry>();
  for (const quiz of reading.quizzes) {
    if (reader.flag()) tries.set(quiz, {at: reader.varint(), ...readTry(reader, reading)});
  }
  return {answers: new Map(), tries};
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

/** The reverse of `answersAndFinishedTries`. */
export function readAnswersAndFinishedTries(reader: BitReader, reading: ModuleReading): ModulePart {
  const slots = [...reader.slotSet(reading.highest)];
  const answers = new Map(slots.map((slot) => [slot, readAnswer(reader, reading, slot)]));
  const tries = new Map<number, OpenTry>();
  for (const quiz of reading.quizzes) {
    if (!reader.flag()) continue;
    const finished = readTry(reader, reading);
    tries.set(quiz, {at: finished.questions.length, ...finished});
  }
  return {answers, tries};
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

function readTry(reader: BitReader, reading: ModuleReading): Omit<OpenTry, 'at'> {
  const seed = reader.number(seedBits);
  const count = reader.varint();
  const questions: number[] = [];
  const answers = new Map<number, SavedAnswer>();
  while (questions.length < count) {
    const slot = reader.number(bitsUpTo(reading.highest));
    questions.push(slot);
    if (reader.flag()) answers.set(slot, readAnswer(reader, reading, slot));
  }
  return {seed, questions, answers};
}

const writeAnswer = ({packed, checked}: SavedAnswer): Bits => flag(checked) + packed;

function readAnswer(reader: BitReader, {widths}: ModuleReading, slot: number): SavedAnswer {
  const width = widths.get(slot);
  if (width === undefined) throw new RangeError(`slot ${slot} has no width: tracking.yaml lost its line`);
  const checked = reader.flag();
  return {packed: reader.bits(width), checked};
}
