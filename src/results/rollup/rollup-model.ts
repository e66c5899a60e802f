/** A roll-up: what one municipality tells of a closed period, without its people. */

/** The text of the file is this as JSON, sealed by a checksum (`rollup-file.ts`). */
export interface Rollup {
  readonly format: 'kopiga-riciba-rollup';
  readonly version: 2;
  /** As its trainer wrote it. */
  readonly municipality: string;
  /** `2026-Q3` or `2026`. */
  readonly period: string;
  /** Eight hex digits that tell the questions of one content from those of another. */
  readonly content: string;
  /** Files told how everybody's work ended. Else `done` has people who reached the mark and maybe have not finished: not to be compared with others. */
  readonly isFinishingKnown: boolean;
  /** In the order of the course; those of which every count is 0 are left out. */
  readonly scopes: readonly ScopeCounts[];
}

/**
 * Counts of people in one package. All of one quarter are of sets that lie within each other; parts are their differences (`nested`), and no total is
 * told beside its parts. Which of them there are is settled by the course, not by the people.
 */
export interface ScopeCounts {
  /** `course`, or a module's id. */
  readonly scope: string;
  /** Began it in the period, or is `done` with it then; of a year the sum of its quarters, so whoever did both in two of them is in it twice. */
  readonly active: number;
  /** Within `active`: a file says that it is finished, or has a score at the mark and says no more. */
  readonly done: number;
  /** Within `done`: a file says so. */
  readonly finished: number;
  /** Within `finished`. */
  readonly passed: number;
  /** The `done` of the quarters in which they are enough for details: only of them is all below. */
  readonly detailed: number;
  /** How many quarters these are, 0..4. */
  readonly quarters: number;
  /** Nested, by `minuteBands`; the last one is of all whose time is known. */
  readonly minutes: readonly number[];
  readonly questions: readonly QuestionCounts[];
  readonly attitudes: readonly AttitudeCounts[];
}

/** First answers to one question. */
export interface QuestionCounts {
  readonly id: string;
  /** Eight hex digits: with another wording or other answers it is another question. */
  readonly version: string;
  /** Kinds of answers, the right one first; every answer is of one kind. */
  readonly classes: readonly string[];
  /** Nested: how many answers are of the first so many kinds; the last one is all. */
  readonly nested: readonly number[];
}

/** Ratings 1..5 of one statement by the same people before and after. */
export interface AttitudeCounts {
  /** Id of the question before. */
  readonly id: string;
  readonly version: string;
  /** Nested: at most 1, at most 2 …; the last one is all people with both ratings. */
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** Upper ends of the bands of minutes, not included; the last band is open. */
export const minuteBands = [15, 30, 60, 120, 240] as const;

/** `[a, b, c]` → `[a, a + b, a + b + c]` */
export function nested(parts: readonly number[]): readonly number[] {
  let sum = 0;
  return parts.map((part) => (sum += part));
}

/** The parts of nested counts: each less the one before. */
export const partsOf = (counts: readonly number[]): readonly number[] =>
  counts.map((count, at) => count - (counts[at - 1] ?? 0));

/** Every count of one scope by `change`; of several by their place. */
export function mapCounts(
  [first, ...others]: readonly [ScopeCounts, ...ScopeCounts[]],
  change: (counts: readonly number[]) => number,
): ScopeCounts {
  const all = [first, ...others];
  const number = (of: (counts: ScopeCounts) => number): number => change(all.map(of));
  const list = (of: (counts: ScopeCounts) => readonly number[]): readonly number[] =>
    of(first).map((_, at) => number((counts) => of(counts)[at] ?? 0));
  return {
    scope: first.scope,
    active: number(({active}) => active),
    done: number(({done}) => done),
    finished: number(({finished}) => finished),
    passed: number(({passed}) => passed),
    detailed: number(({detailed}) => detailed),
    quarters: first.quarters,
    minutes: list(({minutes}) => minutes),
    questions: first.questions.map((question, at) => ({
      ...question,
      nested: list(({questions}) => questions[at]?.nested ?? []),
    })),
    attitudes: first.attitudes.map((attitude, at) => ({
      ...attitude,
      before: list(({attitudes}) => attitudes[at]?.before ?? []),
      after: list(({attitudes}) => attitudes[at]?.after ?? []),
    })),
  };
}
