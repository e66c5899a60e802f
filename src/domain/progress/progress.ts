/**
 * A learner's progress: the one value that is saved. Replaced, never changed in place.
 * Keys are tracking numbers (module in the course, slot in the module), never positions.
 */
export interface Progress {
  /** Made at the first launch; tells one attempt from another (32 bits as 8 hex digits). */
  readonly attempt: string;
  /** Grows with every change; the newer of two saved states has the higher one. */
  readonly counter: number;
  readonly place: Place | undefined;
  /** Highest progress measure reported so far, 0..1 in steps of 0.001; never falls. */
  readonly measure: number;
  /** The learner's institution, see roles.ts: 0 is another one, absent: not asked yet. */
  readonly role?: number;
  /** Revision of the content with which everything was finished; absent before that, and where it was not noted. */
  readonly revision?: number;
  /** Module number → progress; the most recently touched module comes last. */
  readonly modules: ReadonlyMap<number, ModuleProgress>;
}

export interface Place {
  readonly module: number;
  readonly lesson: number;
}

export interface ModuleProgress {
  /** Slots that are done: a lesson finished, an activity checked once, a question first-answered. */
  readonly done: ReadonlySet<number>;
  /** Answers as last given, half-done ones included. */
  readonly answers: ReadonlyMap<number, SavedAnswer>;
  /** Quiz slot → how it stands. */
  readonly quizzes: ReadonlyMap<number, QuizProgress>;
}

/**
 * An answer as stored: one character '0' or '1' per bit, as long as its slot is wide. Only the
 * block knows what the bits mean, so progress can be read without loading the content.
 */
export type Bits = string;

export interface SavedAnswer {
  readonly packed: Bits;
  /** True when the learner had it checked: the feedback is on screen. */
  readonly checked: boolean;
}

export interface QuizProgress {
  /** Best finished try, 0..100; undefined before the first finish. */
  readonly best: number | undefined;
  /** Finished tries. */
  readonly tries: number;
  readonly open: OpenTry | undefined;
}

export interface OpenTry {
  /** Decides how choices are shuffled. 16 bits. */
  readonly seed: number;
  /** Slots of the drawn questions, in the order shown. */
  readonly questions: readonly number[];
  readonly answers: ReadonlyMap<number, SavedAnswer>;
  /** Place in `questions` that is on screen; equal to its length: the result. */
  readonly at: number;
}
