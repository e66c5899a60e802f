/** What a trainer asks beyond the first figures: tries, gains, tests, options, groups against modules and questions, one person. */
import type {MeanInterval} from './analysis/statistics/mean-interval.ts';
import type {Judged} from './analysis/standing/standing.ts';
import type {returnLessons} from '../domain/course/scopes.ts';
import type {Paired} from './analysis/statistics/paired.ts';
import type {MarkBy, MarkUsed} from './learner-words.ts';
import type {AttemptStatus} from './model.ts';

export type {Judged, MeanInterval, Paired};

/** Figures that fewer than `smallestGroup` people stand behind are left out, and, but on the screen of who has the names, those that differ from a wider selection's by so few. */
export interface TrainerFigures {
  readonly isTooSmall: boolean;
  readonly tries: readonly Tries[];
  readonly gains: readonly Gain[];
  readonly stays: readonly Stay[];
  readonly tests: readonly TestQuality[];
  /** Question → its options. */
  readonly options: Readonly<Record<string, readonly OptionFigure[]>>;
  readonly groups: readonly GroupTables[];
  /** Question → its place in the course, `#/definitions/law`, `#/definitions/forms/by-the-shop`. */
  readonly places: Readonly<Record<string, string>>;
}

/** First against best score of everybody with several scored attempts in one activity. */
export interface Tries {
  readonly activity: string;
  readonly title: string;
  /** Everybody with a score. */
  readonly scored: number;
  /** 0..100. Of those with several attempts, without an effect size; absent where they are too few. */
  readonly paired: Paired | undefined;
  /** Of those with several: whose best attempt is better than the first. */
  readonly improved: number;
  /** Of nearly the people of a wider selection: not saved. */
  readonly isOnScreenOnly?: boolean;
}

/**
 * The same people's shares of right first answers (0..100) in two parts of the course: `quizzes-test` module tests and final test, `test-refresher` final
 * test and the refresher; `activities`: best scores in two activities.
 */
export interface Gain {
  readonly kind: 'quizzes-test' | 'test-refresher' | 'activities';
  /** Titles of the two activities. */
  readonly titles: readonly [string, string] | undefined;
  readonly paired: Paired;
  /** Of nearly the people of a wider selection: not saved. */
  readonly isOnScreenOnly?: boolean;
}

/** The final test, then each return: 0, 1, 4 and 12 weeks after the course, for whoever comes back when asked to. */
export type StayMoment = 'test' | (typeof returnLessons)[number];

/** What people who came back knew at one moment. */
export interface Stay {
  readonly moment: StayMoment;
  /** Of each person's share of right first answers, 0..100. */
  readonly share: MeanInterval;
  /** Of nearly the people of a wider selection: not saved. */
  readonly isOnScreenOnly?: boolean;
}

/** The mark of one person's result, 0..100. `lms`: the LMS judged by a mark that no file tells; `passMark` is then the course's own, if it has one. */
export type PersonMark = MarkUsed | {readonly passMark: number | undefined; readonly markBy: 'lms'};

/** One test: how far its result can be trusted. */
export interface TestQuality {
  readonly id: string;
  readonly title: string;
  /** 0..100 of this test. */
  readonly passMark: number;
  readonly markBy: MarkBy;
  readonly questions: number;
  readonly people: number;
  /** How many questions one person answered, the median. */
  readonly asked: number;
  /** Most people are asked only some of the questions. */
  readonly isDrawn: boolean;
  readonly alpha: number | undefined;
  /** Standard error of measurement in percentage points. */
  readonly error: number | undefined;
  /** Why there is no alpha. */
  readonly reason: 'few-people' | 'few-questions' | 'unrelated' | undefined;
}

/** One option of a question: how many picked it, and whether they are those who know the rest. */
export interface OptionFigure {
  /** '' and without words: all that the question does not have, or no longer. */
  readonly option: string;
  readonly words: string;
  readonly count: number;
  /** Of those who answered, 0..1. */
  readonly share: number;
  readonly isRight: boolean | undefined;
  /** Point-biserial correlation of picking it with the mean credit of the same people's other answers. */
  readonly pointBiserial: number | undefined;
  /** The question was answered by nearly the people of a wider selection: not saved. */
  readonly isOnScreenOnly?: boolean;
}

/** Groups of one trait against modules and against questions. */
export interface GroupTables {
  readonly trait: string;
  readonly groups: readonly string[];
  readonly modules: readonly GroupRow[];
  readonly questions: readonly GroupRow[];
}

export interface GroupRow {
  readonly id: string;
  /** In words; '' where nobody has them. */
  readonly title: string;
  /** Title of the module or test; where the course has none, its id. */
  readonly module: string;
  /** A question that the course no longer has. */
  readonly isGone: boolean;
  /** In the order of `groups`; undefined where too few answered, or where they would follow from the others. */
  readonly cells: readonly (MeanInterval | undefined)[];
}

/** All that is known of one person, as it stands in the very files. */
export interface PersonView {
  readonly key: string;
  readonly name: string;
  readonly email: string;
  readonly traits: Readonly<Record<string, readonly string[]>>;
  readonly works: readonly PersonWork[];
  readonly tests: readonly PersonTest[];
}

/** What one person reached in one test: the quiz of a module, the final test, the refresher. */
export interface PersonTest {
  /** The module's; where no module is known, the title of the part. */
  readonly id: string;
  readonly title: string;
  /** Title of the activity in which it was taken. */
  readonly activity: string;
  /** 0..100, the best that files report; undefined: they have answers alone. */
  readonly score: number | undefined;
  /** Right first answers to its questions in the newest attempt that has any. */
  readonly answered: {readonly right: number; readonly of: number} | undefined;
  /** Attempts of the activity in which the test was answered: how often it was tried within one, no file tells. Undefined where there is a grade alone. */
  readonly tries: number | undefined;
  /** Of the best score, else of the newest answers. */
  readonly atWallMs: number | undefined;
  /** Undefined where answers are all there is: whether they were enough, nobody says. */
  readonly judged: Judged | undefined;
  readonly mark: PersonMark;
}

export interface PersonWork {
  readonly title: string;
  readonly judged: Judged;
  readonly mark: PersonMark;
  /** The score reaches the mark, and the LMS says that it is not finished: something else of the activity is still to do. */
  readonly isHeldBack: boolean;
  readonly first: number | undefined;
  readonly best: number | undefined;
  readonly minutes: number | undefined;
  readonly attempts: readonly PersonAttempt[];
}

export interface PersonAttempt {
  readonly number: number;
  readonly status: AttemptStatus;
  readonly score: number | undefined;
  readonly startedWallMs: number | undefined;
  readonly lastWallMs: number | undefined;
  readonly minutes: number | undefined;
  /** Right first answers to questions of tests; undefined where none is judged. */
  readonly answered: {readonly right: number; readonly of: number} | undefined;
  /** Questions that are judged, too, and count in no test: decisions of cases, and what has changed since. */
  readonly leftOut: number;
  readonly answers: readonly PersonAnswer[];
}

export interface PersonAnswer {
  readonly question: string;
  readonly text: string;
  /** The course no longer has it. */
  readonly isGone: boolean;
  /** No answer to what the course asks now under this id: given and right are not in its words. */
  readonly isChanged: boolean;
  /** In words; '' for what the question does not have, or no longer; undefined when nothing was answered, or when no file tells to what (a return). */
  readonly given: string | undefined;
  /** '' when nothing is right or wrong. */
  readonly right: string;
  readonly verdict: 'right' | 'partly' | 'wrong' | 'none';
}
