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

/** What every block has. */
export interface BlockBase {
  /** Kebab-case, permanent, unique in its lesson. */
  readonly id: string;
  /** The block's heading, plain text. */
  readonly title: string;
  /** Text before the activity (prompt, introduction). */
  readonly body: RichText;
}

/** What every block has whose state is saved. */
export interface TrackedBase extends BlockBase {
  /** Number of its slot in the module: permanent, never reused. */
  readonly tracking: number;
  /** True when the lesson is complete only with this block done. */
  readonly required: boolean;
}

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

/** Words shown after checking, by how well it went; absent ones fall back to the UI's words. */
export interface Verdicts {
  readonly right?: RichText;
  readonly partly?: RichText;
  readonly wrong?: RichText;
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

/** A question of a quiz: any practice block, with what its report needs. */
export type Question = PracticeBlock & {
  /** Id in LMS reports, e.g. "definitions.q03". */
  readonly reportId: string;
  /** The question as one line of plain text, for LMS reports (≤ 250 characters). */
  readonly plainText: string;
  /** Fixed index of its interaction in this package. */
  readonly interaction: number;
  /** Id of the lesson whose objective it tests. */
  readonly objective: string;
};

/** Draws `draw` of its bank, shuffled; unlimited tries, the best finished one counts. */
export interface QuizBlock extends TrackedBase {
  readonly type: 'quiz';
  readonly draw: number;
  /** 0..100. */
  readonly passMark: number;
  /** False for a pre-check: no score, no pass mark, nothing sent to the LMS. */
  readonly scored: boolean;
  readonly bank: readonly Question[];
}

/** Blocks in which a learner gives one answer and gets it checked. */
export type PracticeBlock = ChoiceBlock | JudgeBlock | SortBlock | MatchBlock | OrderBlock;
export type Block = ProseBlock | RevealBlock | FigureBlock | PracticeBlock | QuizBlock;
export type BlockType = Block['type'];
export type PracticeType = PracticeBlock['type'];
