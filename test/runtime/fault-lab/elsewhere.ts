import type {Course} from '../../../src/domain/course.ts';
import type {Progress} from '../../../src/domain/progress.ts';
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
    if (page?.opened.keeper) this.#seen.push({atMs: nowMs, progress: page.progress});
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
    const text = this.#stored()['cmi.suspend_data'];
    const found = typeof text === 'string' ? decode(text.trim(), this.#course) : undefined;
    for (const [module, {done, quizzes}] of old.progress.modules) {
      const there = found?.modules.get(module);
      for (const slot of done)
        if (!there?.done.has(slot))
          this.#complain(`another device misses ${module}:${slot}, done a minute before`);
      for (const [quiz, {best = 0}] of quizzes)
        if ((there?.quizzes.get(quiz)?.best ?? 0) < best)
          this.#complain(`another device misses the score of ${module}:${quiz}`);
    }
  }
}
