/** The reverse of `module-parts.ts`. */
import {bitsUpTo} from '../quiz/bits.ts';
import type {OpenTry, SavedAnswer} from '../progress/progress.ts';
import type {BitReader} from './bit-reader.ts';
import {seedBits, type SlotWidths} from './module-parts.ts';

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

/** The reverse of `unfinishedTries`. */
export function readUnfinishedTries(reader: BitReader, reading: ModuleReading): ModulePart {
  const tries = new Map<number, OpenTry>();
  for (const quiz of reading.quizzes) {
    if (reader.flag()) tries.set(quiz, {at: reader.varint(), ...readTry(reader, reading)});
  }
  return {answers: new Map(), tries};
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

function readAnswer(reader: BitReader, {widths}: ModuleReading, slot: number): SavedAnswer {
  const width = widths.get(slot);
  if (width === undefined) throw new RangeError(`slot ${slot} has no width: tracking.yaml lost its line`);
  const checked = reader.flag();
  return {packed: reader.bits(width), checked};
}
