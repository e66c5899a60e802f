import type {Course} from '../course/course.ts';
import type {ModuleProgress, Place, Progress, QuizProgress, SavedAnswer} from '../progress/progress.ts';
import {roleBits} from '../course/roles.ts';
import {parseSlots} from '../course/slots.ts';
import {BitReader} from './bit-reader.ts';
import {
  readAnswersAndFinishedTries,
  readUnfinishedTries,
  type ModulePart,
  type ModuleReading,
} from './read-module-parts.ts';
import {fromCheckedText, type TextVersion} from './read-checked-text.ts';

interface ModuleDraft extends ModuleProgress {
  readonly answers: Map<number, SavedAnswer>;
  readonly quizzes: Map<number, QuizProgress>;
}

interface ReadModule {
  readonly number: number;
  readonly highest: number;
  readonly draft: ModuleDraft;
}

/**
 * What `encode` wrote (the layout stands there), the modules in the order of their last touch.
 * Never throws: undefined for anything we did not write or that was damaged on its way.
 * @param course any version of the course: only the widths of its slots are used
 */
export function decode(text: string, course: Course): Progress | undefined {
  const checked = fromCheckedText(text);
  if (checked === undefined) return undefined;
  try {
    return readProgress(new BitReader(checked.bits), checked.version, course);
  } catch {
    // The bits ended too early: the checksum fits by chance, or another program wrote this.
    return undefined;
  }
}

function readProgress(reader: BitReader, version: TextVersion, course: Course): Progress {
  const attempt = reader.number(32).toString(16).padStart(8, '0');
  const counter = reader.varint();
  const place = reader.flag() ? readPlace(reader) : undefined;
  const measure = Math.min(1000, reader.number(10)) / 1000;
  const role = version !== 'B' && reader.flag() ? reader.number(roleBits) : undefined;
  const revision = version === 'D' ? reader.varint() : undefined;
  const modules = readTier1(reader);
  readTier(reader, modules, course, readUnfinishedTries);
  readTier(reader, modules, course, readAnswersAndFinishedTries);
  return {
    attempt,
    counter,
    place,
    measure,
    ...(role !== undefined && {role}),
    ...(revision !== undefined && {revision}),
    modules: new Map(modules.map(({number, draft}) => [number, draft])),
  };
}

const readPlace = (reader: BitReader): Place => ({module: reader.varint(), lesson: reader.varint()});

function readTier1(reader: BitReader): readonly ReadModule[] {
  const modules: ReadModule[] = [];
  for (let left = reader.varint(); left > 0; left--) {
    const number = reader.varint();
    const highest = reader.varint();
    const done = reader.slotSet(highest);
    modules.push({number, highest, draft: {done, answers: new Map(), quizzes: readStandings(reader)}});
  }
  return modules;
}

function readStandings(reader: BitReader): Map<number, QuizProgress> {
  const quizzes = new Map<number, QuizProgress>();
  for (let left = reader.varint(); left > 0; left--) {
    const quiz = reader.varint();
    const isFinished = reader.flag();
    const best = isFinished ? Math.min(10_000, reader.number(14)) / 100 : undefined;
    quizzes.set(quiz, {best, tries: isFinished ? reader.varint() : 0, open: undefined});
  }
  return quizzes;
}

function readTier(
  reader: BitReader,
  modules: readonly ReadModule[],
  course: Course,
  read: (reader: BitReader, reading: ModuleReading) => ModulePart,
): void {
  const slotsOf = new Map(course.modules.map(({tracking, slots}) => [tracking, slots]));
  for (const {number, highest, draft} of [...modules].reverse()) {
    if (!reader.flag()) continue;
    const part = new BitReader(reader.bits(reader.varint()));
    const slots = slotsOf.get(number);
    if (slots === undefined) continue;
    const reading = {widths: parseSlots(slots), highest, quizzes: [...draft.quizzes.keys()]};
    addPart(
      draft,
      readWhole(part, () => read(part, reading)),
    );
  }
}

/** Undefined where the widths were changed against the rule: these answers are lost, all else is not. */
function readWhole(part: BitReader, read: () => ModulePart): ModulePart | undefined {
  try {
    const content = read();
    return part.isAtEnd ? content : undefined;
  } catch {
    return undefined;
  }
}

function addPart({answers, quizzes}: ModuleDraft, part: ModulePart | undefined): void {
  for (const [slot, answer] of part?.answers ?? []) answers.set(slot, answer);
  for (const [quiz, open] of part?.tries ?? []) {
    quizzes.set(quiz, {...(quizzes.get(quiz) ?? {best: undefined, tries: 0}), open});
  }
}
