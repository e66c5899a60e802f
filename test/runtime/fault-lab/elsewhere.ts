import type {Course} from '../../../src/domain/course/course.ts';
import type {Progress} from '../../../src/domain/progress/progress.ts';
import {decode} from '../../../src/domain/suspend-data/decode.ts';
import type {LabPage} from './lab-page.ts';

/** What an LMS may not have yet of a visit in which nothing was broken. */
const mostMissingMs = 60_000;

/**
 * What a learner would find on another device: all but the last minute of a visit, if nothing was broken in it, however
 * the page was left.
 */
export class Elsewhere {
  readonly #course: Course;
  readonly #stored: () => Readonly<Record<string, unknown>>;
  readonly #complain: (what: string) => void;
  #seen: {readonly atMs: number; readonly progress: Progress}[] = [];
  #page: LabPage | undefined;
  #isCalm = false;
  /** When its session ended; a page may come back after that, and only be read. */
  #closedAtMs: number | undefined;

  constructor(
    course: Course,
    stored: () => Readonly<Record<string, unknown>>,
    complain: (what: string) => void,
  ) {
    this.#course = course;
    this.#stored = stored;
    this.#complain = complain;
  }

  /** After every act. */
  look(page: LabPage | undefined, nowMs: number, isCalm: boolean): void {
    if (page !== this.#page) {
      this.#seen = [];
      this.#isCalm = true;
      this.#closedAtMs = undefined;
      this.#page = page;
    }
    if (page?.opened.queue.state === 'closed') this.#closedAtMs ??= nowMs;
    this.#isCalm &&= isCalm;
    if (page?.opened.journalWriter) this.#seen.push({atMs: nowMs, progress: page.progress});
  }

  /** Something happened to this visit that is no fault of line, LMS or browser. */
  isDisturbed(): void {
    this.#isCalm = false;
  }

  /** The page is gone. */
  gone(page: LabPage | undefined, nowMs: number): void {
    if (!page || page !== this.#page || !this.#isCalm || page.isReturned) return;
    const old = this.#seen.findLast(({atMs}) => atMs <= (this.#closedAtMs ?? nowMs) - mostMissingMs);
    if (!old) return;
    const stored = this.#stored();
    const text = stored['cmi.suspend_data'];
    // Erased by an LMS that heard of the success: that is all another device will ever find.
    if (!text && [stored['cmi.core.lesson_status'], stored['cmi.success_status']].includes('passed')) return;
    const found = typeof text === 'string' ? decode(text.trim(), this.#course) : undefined;
    for (const what of missingIn(found, old.progress))
      this.#complain(`another device misses ${what}, of a minute before`);
  }
}

/** What the LMS does not have: things done, best scores. */
function missingIn(found: Progress | undefined, wanted: Progress): readonly string[] {
  return [...wanted.modules].flatMap(([module, {done, quizzes}]) => {
    const there = found?.modules.get(module);
    const undone = [...done].filter((slot) => !there?.done.has(slot)).map((slot) => `${module}:${slot}`);
    const worse = [...quizzes]
      .filter(([quiz, {best = 0}]) => (there?.quizzes.get(quiz)?.best ?? 0) < best)
      .map(([quiz]) => `the score of ${module}:${quiz}`);
    return [...undone, ...worse];
  });
}
