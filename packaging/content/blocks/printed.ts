/** What a book shows of a block: nothing can be pressed there, so answers stand apart from what is asked. */
import type {PracticeBlock} from '../../../src/domain/blocks/practice.ts';
import type {Decision} from '../../../src/domain/blocks/scenario/scenario-block.ts';
import type {DrawingElement} from '../../../src/domain/text/drawing.ts';
import type {RichText} from '../../../src/domain/text/rich-text.ts';

/** What a kind may ask for to be printed. */
export interface PrintSetting {
  readonly ofQuestion: (question: PracticeBlock) => PrintedQuestion;
  /** A number as the language writes it. */
  readonly number: (value: number) => string;
}

/** What stands behind a block's title and its text; nothing of it where a book shows no more than these. */
export interface Printed {
  readonly parts?: readonly PrintedPart[];
  /** Of what is asked here, in its order. */
  readonly answers?: readonly PrintedAnswer[];
}

export type PrintedPart =
  | {readonly is: 'text'; readonly text: RichText; readonly look?: 'box' | 'warning' | 'care'}
  /** What to choose from or to put in order, each with its letter or number. */
  | {readonly is: 'items'; readonly items: readonly PrintedItem[]}
  /** The words of a film, which no book can show. */
  | {readonly is: 'film'; readonly text: RichText}
  /** Here a reader writes for themselves. */
  | {readonly is: 'own-words'}
  /** What an item may be called or belong to. */
  | {readonly is: 'labels'; readonly labels: readonly string[]}
  | {readonly is: 'entries'; readonly entries: readonly {readonly label: string; readonly text: RichText}[]}
  | PrintedFigure
  /** Asked within a block that is more than a question. */
  | PrintedQuestion
  | {
      readonly is: 'story';
      readonly decisions: readonly Decision[];
      readonly ending: {readonly title: string; readonly body: RichText};
    }
  /** Rated from "do not agree at all" to "agree fully". */
  | {readonly is: 'ratings'; readonly items: readonly PrintedItem[]}
  /** The plan of one's own institution, which a book has as the cards of all. */
  | {readonly is: 'plan'};

export interface PrintedItem {
  /** Its letter or number, which its answer repeats. */
  readonly sign: string;
  readonly text: RichText;
}

export interface PrintedFigure {
  readonly is: 'figure';
  readonly drawing: DrawingElement;
  /** Path of the one picture that the drawing shows. */
  readonly picture?: string;
  readonly alt: string;
  readonly caption: RichText;
  /** Says all that the drawing says. */
  readonly description: RichText;
}

export interface PrintedQuestion extends Printed {
  readonly is: 'question';
  /** Unique in its lesson. */
  readonly id: string;
  readonly title: string;
  readonly body: RichText;
}

export interface PrintedAnswer {
  /** That of its item; absent where one thing alone is asked. */
  readonly sign?: string;
  /** The answer itself, where it is not a verdict. */
  readonly said?: RichText;
  readonly verdict?: 'right' | 'wrong' | 'sign' | 'no-sign';
  readonly feedback: RichText;
}

/** Letters in the order in which things stand on the page: a, b, c … */
export const signOf = (place: number): string => String.fromCharCode('a'.charCodeAt(0) + place);

/** Things to choose from, and what is to be said of each. */
export function printedOptions(
  options: readonly {
    readonly text: RichText;
    readonly right: boolean;
    readonly feedback: RichText;
  }[],
): Printed {
  return {
    parts: [{is: 'items', items: options.map(({text}, place) => ({sign: signOf(place), text}))}],
    answers: options.map(({right, feedback}, place) => ({
      sign: signOf(place),
      verdict: right ? 'right' : 'wrong',
      feedback,
    })),
  };
}
