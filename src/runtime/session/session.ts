/** Holds the one mutable value of a visit, the learner's progress, and makes snapshots of it. */
import type {Course, Module} from '../../domain/course/course.ts';
import {outcomeOf, type Outcome} from '../../domain/progress/outcome.ts';
import type {Progress} from '../../domain/progress/progress.ts';
import type {Action} from '../../domain/progress/action.ts';
import {reduce} from '../../domain/progress/reduce.ts';
import {encode} from '../../domain/suspend-data/encode.ts';
import {objectiveStates} from './objectives.ts';
import type {FilmState, Interaction, Snapshot} from '../tracker.ts';

export interface SessionOptions {
  readonly course: Course;
  readonly progress: Progress;
  /** Longest suspend data the LMS is sure to keep, in UTF-16 units. */
  readonly suspendLimitChars: number;
  /** Pass mark the LMS asks for, 0..100; undefined: the course's own. */
  readonly passMark: number | undefined;
  /** Milliseconds spent in this visit so far. */
  readonly spentMs: () => number;
  /** First answers of earlier visits that the LMS cannot have; they are reported again. */
  readonly firstAnswers?: readonly FirstAnswer[];
}

/** A first answer to report, and the slot that is done with it: a state in which it is done has the answer, too. */
export interface FirstAnswer {
  readonly module: number;
  readonly slot: number;
  readonly interaction: Interaction;
}

export class Session {
  readonly #options: SessionOptions;
  readonly #listeners = new Set<() => void>();
  readonly #firstAnswers: FirstAnswer[];
  readonly #modules = new Map<string, Module>();
  readonly #films = new Map<string, FilmState>();
  #progress: Progress;
  #outcome: Outcome;
  #location: string;
  /** See `text`. */
  #encoded: {readonly of: Progress; readonly text: string} | undefined;
  /** An event is being carried out: listeners are notified at its end. */
  #isInEvent = false;
  #hasChanged = false;

  constructor(options: SessionOptions) {
    this.#options = options;
    // Never empty: an LMS may refuse an empty location, and a refused element is left alone.
    this.#location = options.course.scope;
    this.#progress = options.progress;
    this.#firstAnswers = [...(options.firstAnswers ?? [])];
    this.#outcome = outcomeOf(options.course, options.progress, options.passMark);
  }

  get progress(): Progress {
    return this.#progress;
  }

  get outcome(): Outcome {
    return this.#outcome;
  }

  /** Pass mark the LMS asks for, 0..100; undefined: the course's own. */
  get passMark(): number | undefined {
    return this.#options.passMark;
  }

  /** All of progress as text, however much an LMS keeps of it; encoded once for each state. */
  get text(): string {
    if (this.#encoded?.of !== this.#progress)
      this.#encoded = {of: this.#progress, text: encode(this.#progress, this.#options.course, Infinity)};
    return this.#encoded.text;
  }

  /** Calls `listener` after every change; returns the way to stop it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** A module's outline is known from now on: its lessons become objectives of a one-module package. */
  addModule(module: Module): void {
    this.#modules.set(module.id, module);
  }

  /** Runs `act`, which belongs to one event, and notifies listeners once, at its end. Returns what `act` returns. */
  atOnce<T>(act: () => T): T {
    if (this.#isInEvent) return act();
    this.#isInEvent = true;
    try {
      return act();
    } finally {
      this.#isInEvent = false;
      if (this.#hasChanged) this.#notify();
    }
  }

  /** Carries out one action. False when nothing changed. */
  dispatch(action: Action): boolean {
    return this.#become(reduce(this.#progress, action));
  }

  /** Another state has more: this one and it, merged, or the attempt that is known only now. False when that is nothing new. */
  goOnWith(merged: Progress): boolean {
    return this.#become(merged);
  }

  /** The first answer to something that is reported; later ones are not interactions. */
  addFirstAnswer(answer: FirstAnswer): void {
    this.#firstAnswers.push(answer);
    this.#notify();
  }

  /** First answers of this visit, and earlier ones that the LMS cannot have, in the order given. */
  get firstAnswers(): readonly FirstAnswer[] {
    return this.#firstAnswers;
  }

  /** More of a film was watched. It goes with the next save, and asks for none: nothing depends on it. */
  addWatched(film: FilmState): void {
    const known = this.#films.get(film.id)?.scaledShare ?? 0;
    if (film.scaledShare > known) this.#films.set(film.id, film);
  }

  /** `module/lesson` on screen; the package's scope before the first one. */
  setLocation(location: string): void {
    this.#location = location;
  }

  #become(next: Progress): boolean {
    if (next === this.#progress) return false;
    this.#outcome = outcomeOf(this.#options.course, next, this.#options.passMark);
    // The highest measure is part of progress, so that it never falls when the course changes.
    const {revision} = this.#options.course;
    this.#progress = reduce(next, {type: 'report', measure: this.#outcome.measure, revision});
    this.#notify();
    return true;
  }

  #notify(): void {
    this.#hasChanged = this.#isInEvent;
    if (this.#isInEvent) return;
    for (const listener of this.#listeners) listener();
  }

  /** Everything an LMS may know, as it is now. */
  snapshot(): Snapshot {
    const {course, suspendLimitChars, spentMs} = this.#options;
    // Only what is too long has to be shortened.
    const suspendData =
      this.text.length > suspendLimitChars ? encode(this.#progress, course, suspendLimitChars) : this.text;
    return {
      counter: this.#progress.counter,
      finished: this.#outcome.finished,
      scoreRaw: this.#outcome.scoreRaw,
      progressMeasure: this.#outcome.measure,
      location: this.#location,
      suspendData,
      objectives: objectiveStates(course, this.#progress, this.#outcome, this.#modules),
      films: [...this.#films.values()],
      interactions: this.#firstAnswers.map(({interaction}) => interaction),
      sessionMs: spentMs(),
    };
  }
}
