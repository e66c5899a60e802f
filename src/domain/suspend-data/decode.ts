import type {Course} from '../course.ts';
import type {ModuleProgress, Place, Progress, QuizProgress, SavedAnswer} from '../progress.ts';
import {parseSlots} from '../slots.ts';
import {BitReader} from './bit-reader.ts';
import {readAnswersAndFinishedTries, readUnfinishedTries, type SlotWidths} from './module-sections.ts';
import {unseal} from './sealed-text.ts';

interface ModuleDraft extends ModuleProgress {
  readonly answers: Map<number, SavedAnswer>;
  readonly quizzes: Map<number, QuizProgress>;
}

/**
 * What `encode` wrote (the layout stands there), the modules in the order of their last touch.
 * Never throws: undefined for anything we did not write or that was damaged on its way.
 * @param course any version of the course: only the widths of its slots are used
 */
export function decode(text: string, course: Course): Progress | undefined {
  const bits = unseal(text);
  if (bits === undefined) return undefined;
  try {
    return readProgress(new BitReader(bits), course);
  } catch {
    // The bits ended too early: the checksum fits by chance, or another program wrote this.
    return undefined;
  }
}

function readProgress(reader: BitReader, course: Course): Progress {
  const attempt = reader.number(32).toString(16).padStart(8, '0');
  const counter = reader.varint();
  const place = reader.flag() ? readPlace(reader) : undefined;
  const measure = Math.min(1000, reader.number(10)) / 1000;
  const modules = readTier1(reader);
  for (const [number, tries] of readSections(reader, course, readUnfinishedTries)) {
    addTries(modules.get(number), tries);
  }
  for (const [number, {answers, tries}] of readSections(reader, course, readAnswersAndFinishedTries)) {
    for (const [slot, answer] of answers) modules.get(number)?.answers.set(slot, answer);
    addTries(modules.get(number), tries);
  }
  return {attempt, counter, place, measure, modules};
}

const readPlace = (reader: BitReader): Place => ({module: reader.varint(), lesson: reader.varint()});

function readTier1(reader: BitReader): Map<number, ModuleDraft> {
  const modules = new Map<number, ModuleDraft>();
  for (let left = reader.varint(); left > 0; left--) {
    const number = reader.varint();
    modules.set(number, {done: reader.slotSet(), answers: new Map(), quizzes: readStandings(reader)});
  }
  return modules;
}

function readStandings(reader: BitReader): Map<number, QuizProgress> {
  const quizzes = new Map<number, QuizProgress>();
  for (let left = reader.varint(); left > 0; left--) {
    const quiz = reader.varint();
    const best = Math.min(10_000, reader.number(14)) / 100;
    quizzes.set(quiz, {best, tries: reader.varint(), open: undefined});
  }
  return quizzes;
}

/** What `read` makes of each section whose module the course knows; the others are passed over. */
function* readSections<T>(
  reader: BitReader,
  course: Course,
  read: (section: BitReader, widths: SlotWidths) => T,
): Iterable<readonly [module: number, content: T]> {
  const slotsOf = new Map(course.modules.map(({tracking, slots}) => [tracking, slots]));
  while (reader.flag()) {
    const number = reader.varint();
    const section = new BitReader(reader.bits(reader.varint()));
    const slots = slotsOf.get(number);
    const content =
      slots === undefined ? undefined : readWhole(section, () => read(section, parseSlots(slots)));
    if (content !== undefined) yield [number, content];
  }
}

/** Undefined where the widths were changed against the rule: these answers are lost, all else is not. */
function readWhole<T>(section: BitReader, read: () => T): T | undefined {
  try {
    const content = read();
    return section.isAtEnd ? content : undefined;
  } catch {
    return undefined;
  }
}

function addTries(module: ModuleDraft | undefined, tries: ReturnType<typeof readUnfinishedTries>): void {
  for (const [quiz, open] of tries) {
    module?.quizzes.set(quiz, {...(module.quizzes.get(quiz) ?? {best: undefined, tries: 0}), open});
  }
}
