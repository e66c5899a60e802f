/** A question as the formats of other systems can say it: what is asked, what is right, what is said afterwards. Texts are HTML. */
import type {Lesson} from '../../src/domain/course/course.ts';
import type {JudgeBlock} from '../../src/domain/blocks/judge/judge.ts';
import {offerOf} from '../../src/domain/blocks/practice.ts';
import type {Question} from '../../src/domain/blocks/quiz/quiz-block.ts';
import type {RichText} from '../../src/domain/text/rich-text.ts';
import {plainText} from '../content/markdown/plain-text.ts';
import {blocksHtml, html, lineHtml, sourceHtml} from './question-html.ts';

export interface ExportedQuestion {
  /** As in reports: `definitions.q03`. */
  readonly id: string;
  /** One line of plain text, for lists. */
  readonly name: string;
  readonly text: string;
  /** Said after any answer: reasons that belong to no single choice, sources, where it is taught. */
  readonly general: string;
  readonly asked: Asked;
}

/** `worth`: per cent of the question's points, below 0 for what takes some away. */
export type Asked =
  | {
      readonly is: 'choice';
      readonly many: boolean;
      readonly choices: readonly {readonly text: string; readonly worth: number; readonly feedback: string}[];
    }
  | {readonly is: 'true-false'; readonly right: boolean; readonly feedback: string}
  | {
      readonly is: 'matching';
      readonly pairs: readonly {readonly text: string; readonly target: string}[];
      /** Targets that belong to nothing. Targets are plain text. */
      readonly others: readonly string[];
    }
  /** In the right order. */
  | {readonly is: 'ordering'; readonly items: readonly string[]}
  | {
      readonly is: 'numerical';
      /** The first that a number lies within counts. */
      readonly answers: readonly {
        readonly value: number;
        readonly tolerance: number;
        readonly worth: number;
      }[];
    };

/** Reasons for the parts of a question, where the formats have no place for them beside the part. */
type Reasons = readonly {readonly text: RichText; readonly feedback: RichText}[];

/** @param taughtIn title of the lesson, or the module, that the question is about */
export function exportQuestion(
  question: Question,
  {sources}: Pick<Lesson, 'sources'>,
  taughtIn: string,
): ExportedQuestion {
  const {asked, reasons} = askedBy(question);
  const offer = offerOf(question);
  return {
    id: question.reportId,
    name: `${question.reportId}: ${question.title}`.slice(0, mostNameCharacters),
    text: [
      html('p', question.title),
      ...blocksHtml(question.body),
      ...(offer === '' ? [] : [html('p', offer)]),
    ].join(''),
    general: [reasonsHtml(reasons), sourceHtml(question, sources), html('p', taughtIn)].join(''),
    asked,
  };
}

/** A name of Moodle's has 255. */
const mostNameCharacters = 250;

function reasonsHtml(reasons: Reasons): string {
  const told = reasons.filter(({feedback}) => feedback.length > 0);
  if (told.length === 0) return '';
  const items = told.map(
    ({text, feedback}) =>
      `<li>${text.length > 0 ? `<strong>${lineHtml(text)}</strong> ` : ''}${lineHtml(feedback)}</li>`,
  );
  return `<ul>${items.join('')}</ul>`;
}

function askedBy(question: Question): {readonly asked: Asked; readonly reasons: Reasons} {
  switch (question.type) {
    case 'choice':
      return {asked: choices(question.choices, question.many), reasons: []};
    case 'mark':
      return {
        asked: choices(
          question.passages.map((passage) => ({...passage, text: [passage.text]})),
          true,
        ),
        reasons: [],
      };
    case 'judge':
      return judged(question);
    case 'match': {
      const targets = question.targets.map(({key, text}) => [key, plainText(text)] as const);
      return {asked: matching(question.pairs, new Map(targets)), reasons: question.pairs};
    }
    case 'sort': {
      const groups = new Map(question.groups.map(({key, label}) => [key, label]));
      const cards = question.cards.map((card) => ({...card, target: card.group}));
      return {asked: matching(cards, groups), reasons: cards};
    }
    case 'order':
      return {
        asked: {is: 'ordering', items: question.items.map(({text}) => lineHtml(text))},
        reasons: question.items,
      };
    case 'estimate': {
      const {answer, tolerance, step, feedback} = question;
      const near = Math.max(2 * tolerance, step);
      return {
        asked: {
          is: 'numerical',
          answers: [
            {value: answer, tolerance, worth: 100},
            {value: answer, tolerance: near, worth: 50},
          ],
        },
        reasons: [{text: [], feedback}],
      };
    }
  }
}

/** Each wrong pick takes as much as a right one gives, as in the course. */
function choices(
  letters: readonly {readonly text: RichText; readonly right: boolean; readonly feedback: RichText}[],
  many: boolean,
): Asked {
  const share = 100 / letters.filter(({right}) => right).length;
  return {
    is: 'choice',
    many,
    choices: letters.map(({text, right, feedback}) => ({
      text: lineHtml(text),
      worth: right ? share : many ? -share : 0,
      feedback: lineHtml(feedback),
    })),
  };
}

function judged({statements, labels}: JudgeBlock): ReturnType<typeof askedBy> {
  const [first, ...others] = statements;
  if (first && others.length === 0)
    return {
      asked: {is: 'true-false', right: first.right, feedback: lineHtml(first.feedback)},
      reasons: [],
    };
  const said = statements.map((statement) => ({...statement, target: String(statement.right)}));
  const sides = new Map([
    ['false', labels.false],
    ['true', labels.true],
  ]);
  return {asked: matching(said, sides), reasons: statements};
}

function matching(
  pairs: readonly {readonly text: RichText; readonly target: string}[],
  targets: ReadonlyMap<string, string>,
): Asked {
  const wanted = new Set(pairs.map(({target}) => target));
  return {
    is: 'matching',
    pairs: pairs.map(({text, target}) => ({text: lineHtml(text), target: targets.get(target) ?? ''})),
    others: [...targets].flatMap(([key, text]) => (wanted.has(key) ? [] : [text])),
  };
}
