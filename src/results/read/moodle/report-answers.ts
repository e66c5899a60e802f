import {known} from '../../known.ts';
import {AnswerBook} from '../../store/answer-book.ts';
import type {AnswerList} from '../../store/answer-list.ts';
import {canonicalResponse, canonicalResult, withoutEscapes} from '../values/canonical-answer.ts';
import {isStandIn} from '../values/stand-in.ts';
import type {QuestionCell} from './question-columns.ts';
import type {ReportShape} from './report-shape.ts';

/** What the cells of one question were read as. */
interface KnownCells {
  readonly right: string;
  readonly result: string;
  /** In the book; or `nothing`, or `standIn`. */
  readonly code: number;
}

const nothing = -1;
const standIn = -2;
/** Cells of one question and response that are looked through one by one; right answers hardly ever differ. */
const mostKnown = 8;

/** Reads the answers of a report's rows. Rows repeat the same cells: what they mean is worked out once. */
export class ReportAnswers {
  /** Answers left out because they stood in for others. */
  standIns = 0;
  readonly #book = new AnswerBook();
  readonly #shape: ReportShape;
  readonly #steps: Readonly<Record<QuestionCell, number>>;
  /** By place of the question, by its cell, by the cell of the response. */
  readonly #known: Map<string, Map<string, KnownCells[]>>[] = [];
  readonly #codes: number[] = [];

  constructor(shape: ReportShape) {
    this.#shape = shape;
    const stepOf = (cell: QuestionCell): number => shape.cells.indexOf(cell);
    this.#steps = {
      question: stepOf('question'),
      response: stepOf('response'),
      right: stepOf('right'),
      result: stepOf('result'),
    };
  }

  of(row: readonly string[]): AnswerList {
    const {attempt, scos, scoWidth, cells} = this.#shape;
    const count = cells.length === 0 ? 0 : (scoWidth - 1) / cells.length;
    const {question, response, right, result} = this.#steps;
    let found = 0;
    for (let sco = 0; sco < scos.length; sco++)
      for (let index = 0; index < count; index++) {
        const from = attempt + 5 + sco * scoWidth + index * cells.length;
        const cell = (step: number): string => (step < 0 ? '' : (row[from + step] ?? ''));
        const code = this.#codeOf(sco, index, count, [
          cell(question),
          cell(response),
          cell(right),
          cell(result),
        ]);
        if (code === standIn) this.standIns++;
        if (code >= 0) this.#codes[found++] = code;
      }
    return this.#book.listOfCodes(this.#codes, found);
  }

  #codeOf(
    sco: number,
    index: number,
    count: number,
    [question, response, right, result]: readonly [string, string, string, string],
  ): number {
    const place = sco * count + index;
    const byQuestion = (this.#known[place] ??= new Map());
    let byResponse = byQuestion.get(question);
    if (!byResponse) byQuestion.set(question, (byResponse = new Map()));
    let known = byResponse.get(response);
    if (!known) byResponse.set(response, (known = []));
    for (const cells of known) if (cells.right === right && cells.result === result) return cells.code;
    const unnamed = `#${sco > 0 ? `${sco}.` : ''}${index}`;
    const code = this.#read([question, response, right, result].map(plain), place, unnamed);
    if (known.length < mostKnown) known.push({right, result, code});
    return code;
  }

  #read(
    [question = '', response = '', right = '', result = '']: readonly string[],
    index: number,
    unnamed: string,
  ): number {
    if (question === '' && response === '' && right === '' && result === '') return nothing;
    if (isStandIn(question, response)) return standIn;
    return this.#book.codeOf({
      question: question || unnamed,
      index,
      ...known({
        response: canonicalResponse(response),
        right: canonicalResponse(right),
        result: canonicalResult(result),
      }),
    });
  }
}

const plain = (cell: string): string => withoutEscapes(cell.trim());
