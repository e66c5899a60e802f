/**
 * One Event class per thing a learner can ask for. Events go up, properties come down: an element
 * never changes the state it shows. All bubble and cross shadow roots.
 */
import type {Answer} from '../domain/blocks/answers/answer.ts';
import type {Glossary} from '../domain/pages/glossary.ts';
import {upwards} from './upwards.ts';

/** An answer changed but was not checked yet. `slot` is the block's tracking number. */
export class DraftEvent extends Event {
  readonly slot: number;
  readonly answer: Answer;
  constructor(slot: number, answer: Answer) {
    super('course-draft', upwards);
    this.slot = slot;
    this.answer = answer;
  }
}

/** "Check the answer" was pressed. */
export class CheckEvent extends Event {
  readonly slot: number;
  readonly answer: Answer;
  /** From the block's appearance (or the last retry) to the check. */
  readonly latencyMs: number;
  constructor(slot: number, answer: Answer, latencyMs: number) {
    super('course-check', upwards);
    this.slot = slot;
    this.answer = answer;
    this.latencyMs = latencyMs;
  }
}

/** "Try again" was pressed on a practice block: clears its answer, it stays done. */
export class RetryEvent extends Event {
  readonly slot: number;
  constructor(slot: number) {
    super('course-retry', upwards);
    this.slot = slot;
  }
}

/** Everything of a reveal block was opened, a film was watched or its text read. */
export class SeenEvent extends Event {
  readonly slot: number;
  constructor(slot: number) {
    super('course-seen', upwards);
    this.slot = slot;
  }
}

/** A quiz is asked to start a (new) try. */
export class StartTryEvent extends Event {
  readonly quiz: number;
  constructor(quiz: number) {
    super('course-start-try', upwards);
    this.quiz = quiz;
  }
}

/** "Next question" / "Show the result" was pressed: `at` is the place to show. */
export class MoveEvent extends Event {
  readonly quiz: number;
  readonly at: number;
  constructor(quiz: number, at: number) {
    super('course-move', upwards);
    this.quiz = quiz;
    this.at = at;
  }
}

/** What one wrote for oneself, or where one is in a film: to be kept on the device, never sent. '' clears it. */
export class NoteEvent extends Event {
  /** Id of the block in its lesson. */
  readonly block: string;
  readonly text: string;
  constructor(block: string, text: string) {
    super('course-note', upwards);
    this.block = block;
    this.text = text;
  }
}

/** More of a film was watched. */
export class WatchedEvent extends Event {
  /** Id of the block in its lesson, and its title. */
  readonly block: string;
  readonly film: string;
  /** 0..1 */
  readonly scaledShare: number;
  constructor(block: string, film: string, scaledShare: number) {
    super('course-watched', upwards);
    this.block = block;
    this.film = film;
    this.scaledShare = scaledShare;
  }
}

/** The end of a lesson was reached and its button pressed. */
export class FinishLessonEvent extends Event {
  constructor() {
    super('course-finish-lesson', upwards);
  }
}

/** "Try to save again" was pressed. */
export class SaveAgainEvent extends Event {
  constructor() {
    super('course-save-again', upwards);
  }
}

/** The learner wants the results as a file. */
export class SaveFileEvent extends Event {
  constructor() {
    super('course-save-file', upwards);
  }
}

/** Whether to go on with work that only this device holds. */
export class TakeUpEvent extends Event {
  readonly isWanted: boolean;
  constructor(isWanted: boolean) {
    super('course-take-up', upwards);
    this.isWanted = isWanted;
  }
}

/** Something that shows a term of the glossary. */
export interface GlossaryReader {
  glossary: Glossary | 'failed' | undefined;
}

/** A term was opened: its element needs the glossary. */
export class GlossaryEvent extends Event {
  readonly reader: GlossaryReader;
  constructor(reader: GlossaryReader) {
    super('course-glossary', upwards);
    this.reader = reader;
  }
}

declare global {
  interface HTMLElementEventMap {
    'course-draft': DraftEvent;
    'course-check': CheckEvent;
    'course-retry': RetryEvent;
    'course-seen': SeenEvent;
    'course-start-try': StartTryEvent;
    'course-move': MoveEvent;
    'course-note': NoteEvent;
    'course-watched': WatchedEvent;
    'course-finish-lesson': FinishLessonEvent;
    'course-save-again': SaveAgainEvent;
    'course-save-file': SaveFileEvent;
    'course-take-up': TakeUpEvent;
    'course-glossary': GlossaryEvent;
  }
}
