/**
 * The blocks of a lesson as the player gets them: logic from `lesson.yaml` joined with the words
 * of one language. A union on `type`; everything that depends on the type is a registry or an
 * exhaustive switch, so that a new type does not compile until every place knows it.
 *
 * Keys are permanent: one letter a–z for each choice, card, statement or item; 1–9 for the left
 * side of a match; a word for a group. They are what the LMS stores, never a place on screen.
 */
import type {DrawingElement} from '../drawing.ts';
import type {RichText} from '../rich-text.ts';
import type {BlockBase, Reported, TrackedBase, Verdicts} from './block-base.ts';
import type {ScenarioBlock} from './scenario/scenario-block.ts';
import type {VideoBlock} from './video/video-block.ts';

export type {BlockBase, Reported, TrackedBase, Verdicts} from './block-base.ts';
export type {Decision, DecisionOption, Quality, ScenarioBlock} from './scenario/scenario-block.ts';
export type {Film, FilmFile, HostedFilm, VideoBlock} from './video/video-block.ts';

export interface ProseBlock extends BlockBase {
  readonly type: 'prose';
  /** `box` is set apart on the page: an example, a case, a note. */
  readonly look: 'text' | 'box' | 'warning' | 'care';
}

/** Text that opens step by step: `cards` flip, `steps` walk through in order, `fold` unfolds. */
export interface RevealBlock extends TrackedBase {
  readonly type: 'reveal';
  readonly look: 'cards' | 'steps' | 'fold';
  readonly items: readonly {readonly key: string; readonly label: string; readonly text: RichText}[];
}

/** A drawing or chart with hotspots and a long description. */
export interface FigureBlock extends BlockBase {
  readonly type: 'figure';
  readonly drawing: DrawingElement;
  /** Short alternative text. */
  readonly alt: string;
  readonly caption: RichText;
  /** Says all that the drawing says. */
  readonly description: RichText;
  readonly spots: readonly {readonly key: string; readonly label: string; readonly text: RichText}[];
}

/** Pick one or several. */
export interface ChoiceBlock extends TrackedBase {
  readonly type: 'choice';
  /** True when several may be picked (checkboxes). */
  readonly many: boolean;
  readonly choices: readonly {
    readonly key: string;
    readonly text: RichText;
    readonly right: boolean;
    readonly feedback: RichText;
  }[];
  readonly verdicts: Verdicts;
}

/** Myth or fact: say of each statement whether it is true. */
export interface JudgeBlock extends TrackedBase {
  readonly type: 'judge';
  /** Words of the two answers, e.g. "Mīts" and "Fakts". */
  readonly labels: {readonly false: string; readonly true: string};
  readonly statements: readonly {
    readonly key: string;
    /** Empty in a question of a quiz: its title is the statement. */
    readonly text: RichText;
    readonly right: boolean;
    readonly feedback: RichText;
  }[];
  readonly verdicts: Verdicts;
}

/** Put each card into its group. */
export interface SortBlock extends TrackedBase {
  readonly type: 'sort';
  /** In permanent order: a group's number in saved data is its place here, so append only. */
  readonly groups: readonly {readonly key: string; readonly label: string}[];
  readonly cards: readonly {
    readonly key: string;
    readonly text: RichText;
    readonly group: string;
    readonly feedback: RichText;
  }[];
  readonly verdicts: Verdicts;
}

/** Join each left item (1–9) with its right side (a–z); some right sides may be left over. */
export interface MatchBlock extends TrackedBase {
  readonly type: 'match';
  readonly pairs: readonly {
    readonly key: string;
    readonly text: RichText;
    readonly target: string;
    readonly feedback: RichText;
  }[];
  readonly targets: readonly {readonly key: string; readonly text: RichText}[];
  readonly verdicts: Verdicts;
}

/** Put the items in order. */
export interface OrderBlock extends TrackedBase {
  readonly type: 'order';
  /** In the right order. */
  readonly items: readonly {readonly key: string; readonly text: RichText; readonly feedback: RichText}[];
  readonly verdicts: Verdicts;
}

/** Find the signs in a running text: the passages stand in `body` as `["mark", {k: "a"}, "words"]`. */
export interface MarkBlock extends TrackedBase {
  readonly type: 'mark';
  /** In the order of the text. */
  readonly passages: readonly {
    readonly key: string;
    /** Its words again, plain, for lists and announcements. */
    readonly text: string;
    /** True for a sign, which is to be marked; false for what is fine. */
    readonly right: boolean;
    readonly feedback: RichText;
  }[];
  readonly verdicts: Verdicts;
}

/** Guess a figure on a scale. */
export interface EstimateBlock extends TrackedBase {
  readonly type: 'estimate';
  readonly answer: number;
  /** The scale; both ends and the answer are whole numbers of steps from `from`. */
  readonly from: number;
  readonly to: number;
  readonly step: number;
  /** A guess is right within this distance of the answer, the distance itself included. */
  readonly tolerance: number;
  /** What stands behind the number, e.g. "%"; maybe empty. */
  readonly unit: string;
  /** What the figure means. */
  readonly feedback: RichText;
  readonly verdicts: Verdicts;
}

/** A question of a quiz: any practice block, with what its report needs. */
export type Question = PracticeBlock &
  Reported & {
    /** Id of the lesson whose objective it tests; in a quiz of parts, of the module; with `lookBack`, `MODULE/LESSON`. */
    readonly objective: string;
    /** Of a question in a pre-check that brings back an earlier module. */
    readonly lookBack?: LookBack;
  };

/** Where a question comes from that was learnt in an earlier module. */
export interface LookBack {
  readonly module: string;
  readonly moduleTitle: string;
  readonly lesson: string;
  readonly lessonTitle: string;
}

interface RatingBase extends TrackedBase {
  /** Each is rated 1 (do not agree at all) … 5 (agree fully). */
  readonly statements: readonly (Reported & {readonly key: string; readonly text: RichText})[];
}

/** What one thinks of statements, before and after the course. */
export interface AttitudeBlock extends RatingBase {
  readonly type: 'attitude';
  readonly moment: 'before' | 'after';
  /** Where the same statements were rated at the beginning; its module may not be in this package. */
  readonly before?: {readonly module: string; readonly slot: number};
}

/** What one thinks of the course. */
export interface EvaluationBlock extends RatingBase {
  readonly type: 'evaluation';
}

/** A question to write about for oneself: stays on the device, is never sent. */
export interface ReflectionBlock extends BlockBase {
  readonly type: 'reflection';
  /** An example or words to begin with. */
  readonly hint?: RichText;
}

/** The plan of one's own institution; done when it was confirmed (`seen`). */
export interface ActionPlanBlock extends TrackedBase {
  readonly type: 'action-plan';
}

/** A module that a final test asks about. */
export interface QuizPart {
  readonly module: string;
  /** The module's title, a link where the package holds the module. */
  readonly title: RichText;
  readonly draw: number;
}

/** Draws `draw` of its bank, shuffled; unlimited tries, the best finished one counts. */
export interface QuizBlock extends TrackedBase {
  readonly type: 'quiz';
  readonly draw: number;
  /** 0..100. */
  readonly passMark: number;
  /** False for a pre-check: no score, no pass mark, nothing sent to the LMS. */
  readonly scored: boolean;
  readonly bank: readonly Question[];
  /** Of a quiz that asks about other modules: how many of the drawn questions each of them gets. */
  readonly parts?: readonly QuizPart[];
}

/** Blocks in which a learner gives one answer and gets it checked. */
export type PracticeBlock =
  ChoiceBlock | JudgeBlock | SortBlock | MatchBlock | OrderBlock | MarkBlock | EstimateBlock;
export type RatingBlock = AttitudeBlock | EvaluationBlock;
export type Block =
  | ProseBlock
  | RevealBlock
  | FigureBlock
  | VideoBlock
  | PracticeBlock
  | ScenarioBlock
  | RatingBlock
  | ReflectionBlock
  | ActionPlanBlock
  | QuizBlock;
export type BlockType = Block['type'];
export type PracticeType = PracticeBlock['type'];
