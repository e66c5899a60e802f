import type {Course} from '../../../src/domain/course/course.ts';
import type {Progress} from '../../../src/domain/progress/progress.ts';
import {decode} from '../../../src/domain/suspend-data/decode.ts';
import type {FirstAnswer} from '../../../src/runtime/session/session.ts';

/** What the learner touched: the slot of a block or question, or of a quiz whose draw changed. */
export interface Touched {
  readonly module: number;
  readonly slot: number;
}

/** A page as the oracle sees it. */
export interface Shown {
  /** The screen says that everything up to now stands on this device. */
  readonly isKept: boolean;
  readonly progress: Progress;
  /** First answers that the device keeps for the report. */
  readonly answers: readonly FirstAnswer[];
}

export interface OracleOptions {
  readonly course: Course;
  /** The LMS's book: stored values of the newest attempt, by element. */
  readonly stored: () => Readonly<Record<string, unknown>>;
}

/**
 * Knows what the screen has promised. A promise is made when the page says that its work stands on this
 * device: then everything done, every answer as it is, every best score must come back some day,
 * whatever happens meanwhile.
 */
export class Oracle {
  readonly #done = new Set<string>();
  readonly #answers = new Map<string, string>();
  readonly #best = new Map<string, number>();
  /** Index → every first answer given: pages that did not know of each other may each take one. */
  readonly #given = new Map<number, Set<string>>();
  readonly #owed = new Set<number>();
  readonly #complaints: string[] = [];
  readonly #options: OracleOptions;
  #highestStored = -1;
  #wasPassed = false;

  constructor(options: OracleOptions) {
    this.#options = options;
  }

  get complaints(): readonly string[] {
    return this.#complaints;
  }

  complain(what: string): void {
    this.#complaints.push(what);
  }

  /** The learner is changing this answer: the promise for the old one is off. */
  touched(at: Touched | undefined): void {
    if (!at) return;
    // Of a quiz all answers: a new draw takes the place of the old one.
    for (const key of this.#answers.keys()) {
      const [module, ...slots] = key.split(':').map(Number);
      if (module === at.module && slots.includes(at.slot)) this.#answers.delete(key);
    }
  }

  /** After every action: note what the screen promises now. */
  look({isKept, progress, answers: firstAnswers}: Shown): void {
    this.lookAtGrade();
    for (const {interaction} of firstAnswers) {
      const given = this.#given.get(interaction.index) ?? new Set();
      this.#given.set(interaction.index, given.add(interaction.response.join()));
      if (isKept) this.#owed.add(interaction.index);
    }
    if (!isKept) return;
    for (const [module, {done, answers, quizzes}] of progress.modules) {
      for (const slot of done) this.#done.add(`${module}:${slot}`);
      for (const [slot, {packed}] of answers) this.#answers.set(`${module}:${slot}`, packed);
      for (const [quiz, {best, open}] of quizzes) {
        if (best !== undefined) this.#best.set(`${module}:${quiz}`, best);
        for (const [slot, {packed}] of open?.answers ?? []) {
          this.#answers.set(`${module}:${quiz}:${slot}`, packed);
        }
      }
    }
  }

  /** The grade in the LMS's book never falls, and passed stays passed. */
  lookAtGrade(): void {
    const stored = this.#options.stored();
    const raw = Number(stored['cmi.core.score.raw'] ?? stored['cmi.score.raw'] ?? -1);
    if (raw < this.#highestStored) this.complain(`the grade fell from ${this.#highestStored} to ${raw}`);
    this.#highestStored = Math.max(raw, this.#highestStored);
    const isPassed =
      stored['cmi.core.lesson_status'] === 'passed' || stored['cmi.success_status'] === 'passed';
    if (this.#wasPassed && !isPassed) this.complain('passed was taken back');
    this.#wasPassed = isPassed;
  }

  /** Everything works again: what is on screen, and was any promise broken? */
  judge(progress: Progress): void {
    for (const key of this.#done) {
      const [module = 0, slot = 0] = key.split(':').map(Number);
      if (!progress.modules.get(module)?.done.has(slot)) this.complain(`${key} is not done any more`);
    }
    for (const [key, packed] of this.#answers) {
      const found = answerAt(progress, key.split(':').map(Number));
      if (found !== packed) this.complain(`the answer at ${key} is ${found}, it was ${packed}`);
    }
    for (const [key, best] of this.#best) {
      const [module = 0, quiz = 0] = key.split(':').map(Number);
      const now = progress.modules.get(module)?.quizzes.get(quiz)?.best ?? -1;
      if (now < best) this.complain(`the best score of ${key} is ${now}, it was ${best}`);
    }
  }

  /** The LMS alone holds all of it, and the first answers for the trainer's report. */
  judgeLms(): void {
    const stored = this.#options.stored();
    const text = stored['cmi.suspend_data'];
    const progress = typeof text === 'string' ? decode(text.trim(), this.#options.course) : undefined;
    if (!progress) {
      if (this.#done.size > 0) this.complain('the LMS holds nothing that can be read');
      return;
    }
    this.judge(progress);
    for (const index of this.#owed) {
      const name = `cmi.interactions.${index}.`;
      const response = stored[`${name}student_response`] ?? stored[`${name}learner_response`];
      const isThere = typeof response === 'string' && this.#given.get(index)?.has(plainForm(response));
      if (!isThere) this.complain(`the report has ${String(response)} for answer ${index}`);
    }
  }
}

/** A response as SCORM 1.2 writes it, whatever the standard. */
const plainForm = (response: string): string =>
  /^(?:true|false)$/.test(response)
    ? response.charAt(0)
    : response.replaceAll('[,]', ',').replaceAll('[.]', '.');

function answerAt(
  progress: Progress,
  [module = 0, slot = 0, question]: readonly number[],
): string | undefined {
  const found = progress.modules.get(module);
  if (question === undefined) return found?.answers.get(slot)?.packed;
  return found?.quizzes.get(slot)?.open?.answers.get(question)?.packed;
}
