/** What tiers 2 and 3 hold of one module, both ways. The layout stands in encode.ts. */
import {bitsUpTo, toBits} from '../bits.ts';
import {isFinished} from '../open-try.ts';
import type {Bits, ModuleProgress, OpenTry, SavedAnswer} from '../progress.ts';
import type {BitReader} from './bit-reader.ts';
import {flag, slotSet, varint} from './bit-writing.ts';

/** Slot → width of its answer in bits. */
export type SlotWidths = ReadonlyMap<number, number>;

type NumberedTry = readonly [quiz: number, open: OpenTry];

const seedBits = 16;
const numberWidthBits = 4;

/** Content of a module's section in tier 2; '' for a module without unfinished tries. */
export function unfinishedTries({quizzes}: ModuleProgress, widths: SlotWidths): Bits {
  const tries = openTries(quizzes).filter(([, open]) => !isFinished(open));
  return tries.length === 0 ? '' : writeTries(tries, widths);
}

export const readUnfinishedTries = readTries;

/** Content of a module's section in tier 3; '' for a module without answers and finished tries. */
export function answersAndFinishedTries({answers, quizzes}: ModuleProgress, widths: SlotWidths): Bits {
  const tries = openTries(quizzes).filter(([, open]) => isFinished(open));
  const writable = [...answers]
    .filter(([slot, {packed}]) => packed.length === widths.get(slot))
    .sort(([a], [b]) => a - b);
  if (tries.length === 0 && writable.length === 0) return '';
  const slots = slotSet(writable.map(([slot]) => slot));
  return slots + writable.map(([, answer]) => writeAnswer(answer)).join('') + writeTries(tries, widths);
}

export function readAnswersAndFinishedTries(
  reader: BitReader,
  widths: SlotWidths,
): {readonly answers: Map<number, SavedAnswer>; readonly tries: readonly NumberedTry[]} {
  const answers = new Map([...reader.slotSet()].map((slot) => [slot, readAnswer(reader, widths, slot)]));
  return {answers, tries: readTries(reader, widths)};
}

const openTries = (quizzes: ModuleProgress['quizzes']): readonly NumberedTry[] =>
  [...quizzes].flatMap(([quiz, {open}]) => (open ? [[quiz, open] as const] : []));

function writeTries(tries: readonly NumberedTry[], widths: SlotWidths): Bits {
  return varint(tries.length) + tries.map(([quiz, open]) => varint(quiz) + writeTry(open, widths)).join('');
}

function readTries(reader: BitReader, widths: SlotWidths): readonly NumberedTry[] {
  const tries: NumberedTry[] = [];
  for (let left = reader.varint(); left > 0; left--) tries.push([reader.varint(), readTry(reader, widths)]);
  return tries;
}

function writeTry({seed, questions, answers, at}: OpenTry, widths: SlotWidths): Bits {
  // The module's highest number, not the draw's: so the length does not depend on luck.
  const numberWidth = bitsUpTo(Math.max(...questions, ...widths.keys()));
  const each = questions.map((slot) => {
    const answer = answers.get(slot);
    const isWritable = answer?.packed.length === widths.get(slot);
    return (
      toBits(slot, numberWidth) + (answer && isWritable ? flag(true) + writeAnswer(answer) : flag(false))
    );
  });
  const head = toBits(seed, seedBits) + varint(questions.length) + varint(at);
  return head + toBits(numberWidth, numberWidthBits) + each.join('');
}

function readTry(reader: BitReader, widths: SlotWidths): OpenTry {
  const seed = reader.number(seedBits);
  const count = reader.varint();
  const at = reader.varint();
  const numberWidth = reader.number(numberWidthBits);
  const questions: number[] = [];
  const answers = new Map<number, SavedAnswer>();
  while (questions.length < count) {
    const slot = reader.number(numberWidth);
    questions.push(slot);
    if (reader.flag()) answers.set(slot, readAnswer(reader, widths, slot));
  }
  return {seed, questions, answers, at};
}

const writeAnswer = ({packed, checked}: SavedAnswer): Bits => flag(checked) + packed;

function readAnswer(reader: BitReader, widths: SlotWidths, slot: number): SavedAnswer {
  const width = widths.get(slot);
  if (width === undefined) throw new RangeError(`slot ${slot} has no width: tracking.yaml lost its line`);
  const checked = reader.flag();
  return {packed: reader.bits(width), checked};
}
