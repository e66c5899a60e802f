/** What the results say, as numbers: everything the page draws. Nothing here names a learner. */
import type {Wanted} from '../domain/exchange/question-bank.ts';
import type {MarkUsed, Measure, Standing} from './learner-words.ts';
import type {Smallness} from './analysis/audience.ts';
import type {Breakdown} from './analysis/groups/breakdown-model.ts';
import type {Subject} from './analysis/subject-model.ts';

export type {Measure, Standing} from './learner-words.ts';
export type {Audience, Smallness} from './analysis/audience.ts';
export type {Breakdown, BreakdownRow} from './analysis/groups/breakdown-model.ts';
export type {Subject} from './analysis/subject-model.ts';
export {everyLearner, learnerGroups, learnerSorts} from './learner-list-model.ts';
export type {Addresses, LearnerGroup, LearnerQuery, LearnerRow, LearnerSort} from './learner-list-model.ts';

/** Fewer people than this are never shown as a group. */
export const smallestGroup = 5;

/**
 * Of fewer people neither a correlation of answers is told nor alpha, which is made of such: of 20 without any relation one in twenty is beyond ±0.44, of 4 one
 * in twenty beyond ±0.95.
 */
export const fewestToCorrelate = 20;

export interface Filter {
  /** Key of one activity; absent: all. */
  readonly activity?: string;
  /** Trait → the value to keep. */
  readonly traits?: Readonly<Record<string, string>>;
  /** Work is in it by its day (`work-day.ts`). */
  readonly period?: Period;
  /** Key of the activity whose answers are shown first, where several ask the same questions; absent: the one with the most. */
  readonly answersOf?: string;
}

/** Days, `2026-11-24`, both included; without an end it is open there. */
export interface Period {
  readonly from?: string;
  readonly to?: string;
}

export interface AnalysisSettings {
  /** 0..100: where no file says how it ended, a score from here on has reached the mark; not for modules whose mark the course knows. */
  readonly passMark: number;
}

export interface Analysis {
  /** People in the selection. */
  readonly learners: number;
  /** True: nobody is in the selection, or it is too small for who looks; all below is empty. */
  readonly isTooSmall: boolean;
  /** Why the selection is too small to be saved or handed on; undefined where it is not. */
  readonly smallness: Smallness | undefined;
  /** All of it is shown to the trainer alone: nothing of it is saved, drawn as a picture or printed. */
  readonly isOnScreenOnly: boolean;
  /** Nothing is chosen but all: what is missing here the files lack. */
  readonly isWhole: boolean;
  /**
   * People under their names, all of the files or, on the screen, a selection of them: whoever sees the answers of fewer than `smallestGroup` here has
   * them in the very files. On the screen only, never in exports and comparisons.
   */
  readonly isOwnGroup: boolean;
  /**
   * Where a period is chosen: people of the selection with work of the subject that belongs to no day, begun or not; it is in no period. `few`: the number would tell of few
   * people. Undefined without a period.
   */
  readonly undatedLearners: number | 'few' | undefined;
  /** What the figures down to `time`, and `breakdowns`, speak of. */
  readonly subject: Subject;
  /** What is counted as done: what files call finished; where they tell that of nobody, a score at the mark. */
  readonly measure: Measure;
  /** People of the subject who have done so in everything of theirs that belongs to it. */
  readonly doneLearners: number;
  /** People with anything selected, whatever the subject, that files call begun and not finished, or not begun: to be reminded. */
  readonly unfinishedLearners: number;
  /** Of them those with a score at the mark in what is called begun and not finished. */
  readonly heldBackLearners: number;
  /** Marks by which scores of the subject were judged, where no file says how it ended. */
  readonly marks: readonly MarkUsed[];
  /** People of the subject with anything of it of which no file says whether it was finished. */
  readonly unknownLearners: number;
  /** People with a score under the mark, or failed, in anything selected, whatever the subject. */
  readonly belowLearners: number;
  /** One entry per person and activity of the subject. */
  readonly standings: Readonly<Record<Standing, number>>;
  /** One entry per person and activity of the selection: the lines of the list of learners. */
  readonly listed: Readonly<Record<Standing, number>>;
  readonly activities: readonly ActivityOverview[];
  readonly timeline: Timeline;
  /** Best score of each person and activity, 0..100, in bins of ten. */
  readonly scores: Distribution;
  readonly time: TimeSpent;
  /** Activities with answers, first the one that is shown first; of all that was read, whatever is selected. */
  readonly answerSources: readonly AnswerSource[];
  readonly partCredit: PartCredit;
  readonly modules: readonly PassRate[];
  readonly objectives: readonly PassRate[];
  readonly questions: readonly QuestionAnalysis[];
  readonly attitudes: readonly AttitudeShift[];
  readonly breakdowns: readonly Breakdown[];
}

/** `shares`: files say what a partly right answer is worth; `halves`: none but partly good decisions, which count half; `none`: all is right or wrong. */
export type PartCredit = 'shares' | 'halves' | 'none';

/** An activity with answers. */
export interface AnswerSource {
  readonly key: string;
  readonly title: string;
  /** With answers, in all that was read. */
  readonly people: number;
  /** Its answers to some question are those that count. */
  readonly isCounted: boolean;
  /** Some question of it is asked in another activity, too. */
  readonly isShared: boolean;
}

export interface ActivityOverview {
  readonly key: string;
  readonly title: string;
  readonly learners: number;
  readonly standings: Readonly<Record<Standing, number>>;
  readonly meanScore: number | undefined;
  /** People with a score, of whom the mean is. */
  readonly scored: number;
}

/** Who was done, by the measure of all, by the end of which day. */
export interface Timeline {
  /** `completion`: the day is told by a file; `last-access`: it is the last visit of a passed attempt. */
  readonly basis: 'completion' | 'last-access' | 'mixed' | 'none';
  readonly days: readonly {readonly day: string; readonly finished: number; readonly total: number}[];
  /** The same, but no file says when. */
  readonly undated: number;
}

export interface Distribution {
  readonly count: number;
  readonly mean: number | undefined;
  /** Of the sample (n − 1). */
  readonly deviation: number | undefined;
  readonly quartiles: readonly [number, number, number] | undefined;
  /** The last bin also holds what is beyond its end. */
  readonly isOpenEnded: boolean;
  /** `from` included, `to` excluded, but for the last. */
  readonly bins: readonly {readonly from: number; readonly to: number; readonly count: number}[];
}

/** Minutes per person and activity. */
export interface TimeSpent extends Distribution {
  /** `total-time`: as the LMS adds it up; `first-to-last`: from the first start to the last visit, pauses included. */
  readonly basis: 'total-time' | 'first-to-last' | 'none';
}

export interface PassRate {
  /** Of modules: the final test or the refresher, which are none. */
  readonly isTest?: true;
  /** Of an objective of this course `module/lesson`. */
  readonly id: string;
  /** In words where content or a file has them; else the id. */
  readonly title: string;
  readonly learners: number;
  /** `reported`: passed or completed; `reached`: whose score reaches the mark; `answers`: whose first answers reach it. The last two are not the same as passed. */
  readonly passed: number;
  /** 0..100. */
  readonly meanScore: number | undefined;
  /** `reported`: what the LMS says; `reached`: its scores, where it says of nobody how it ended; `answers`: share of right first answers against the pass mark. */
  readonly basis: 'reported' | 'reached' | 'answers';
}

export interface QuestionAnalysis {
  readonly id: string;
  /** '' when neither content nor a file has it. */
  readonly text: string;
  /** Of this course, and none of its questions any more. */
  readonly isGone: boolean;
  /** Its answers are mostly none to what the course asks now under this id: nothing is right or wrong in them, `right` is '' and answers are letters. */
  readonly isChanged: boolean;
  /** Title of the activity whose answers are counted. */
  readonly activity: string;
  /** A place of a return, where each person is asked another: what is right there is told of all together, of options and letters nothing. */
  readonly asksEachAnother?: true;
  readonly module: string;
  /** Its title; where the course has none, its id. */
  readonly moduleTitle: string;
  readonly objective: string;
  /** People who answered; each counts with the first answer. */
  readonly answered: number;
  /** Mean credit 0..1, high is easy: 1 for a right first answer, 0 for a wrong one, what a partly right one is worth, 0.5 for a partly good decision; absent for ratings. */
  readonly difficulty: number | undefined;
  /**
   * Corrected item–total correlation −1..1: this question's credit against the mean credit of the same
   * people's other answers. Absent when fewer than 20 people have both, or one of them never varies.
   */
  readonly discrimination: number | undefined;
  /** Its 95 % interval lies below what is good, and the question is neither too easy nor too hard to tell: look at it. */
  readonly isToReview: boolean;
  /** How many people the correlation rests on. */
  readonly discriminationCount: number;
  /** Every given answer, most frequent first. */
  readonly responses: readonly ResponseCount[];
  /** The wrong ones of `responses`, at most three. */
  readonly wrong: readonly ResponseCount[];
  /** The right answer in words; '' when unknown or when nothing is right or wrong. */
  readonly right: string;
}

export interface ResponseCount {
  readonly response: string;
  /** In the question's own words; the response itself where the question is not known; '' for what the question does not have, or no longer. */
  readonly words: string;
  readonly count: number;
  /** Of those who answered, 0..1. */
  readonly share: number;
  readonly isRight: boolean | undefined;
  /** Nothing wrong in it, but not all: a part of the right answer of a question with several ticks. */
  readonly isIncomplete?: true;
}

/** One statement rated 1..5 by the same people before and after. */
export interface AttitudeShift {
  readonly id: string;
  readonly text: string;
  /** People with both ratings: only they count. */
  readonly pairs: number;
  readonly before: number | undefined;
  readonly after: number | undefined;
  /** Mean of after − before, and its 95 % interval (paired t); the interval needs two people. */
  readonly shift: number | undefined;
  readonly interval: readonly [number, number] | undefined;
  /** The mean shift in standard deviations of the shifts (d of paired values); absent where nobody differs. */
  readonly effect: number | undefined;
  /** Its 95 % interval, by the noncentral t distribution. */
  readonly effectInterval: readonly [number, number] | undefined;
  /** What the course hopes for; absent where its authors do not say. */
  readonly wanted?: Wanted;
  /** How many of the pairs rated 1, 2, 3, 4, 5. */
  readonly beforeCounts: readonly number[];
  readonly afterCounts: readonly number[];
}
