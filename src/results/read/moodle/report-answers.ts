import {known} from '../../known.ts';
import {AnswerBook} from '../../store/answer-book.ts';
import type {AnswerList} from '../../store/answer-list.ts';
import {canonicalResponse, canonicalResult, withoutEscapes} from '../values/canonical-answer.ts';
import {isStandIn} from '../values/stand-in.ts';
import type {ReportShape} from './report-shape.ts';

/** What cells of one question and response were read as. */
interface ReadCells {
  readonly right: string;
  readonly result: string;
  /** In the book; or `nothing`, or `standIn`. */
  readonly code: number;
}

type ByResponse = Map<string, ReadCells[]>;

/** One place of the rows: the question of the row before, and what was read there. */
interface Place {
  question: string;
  byResponse: ByResponse;
  readonly byQuestion: Map<string, ByResponse>;
}

const nothing = -1;
const standIn = -2;
/** So many are looked through one by one: right answer and result hardly ever differ for one response. */
const mostRead = 8;

/** Reads the answers of a report's rows. Rows repeat the same cells: what they mean is worked out once. */
export class ReportAnswers {
  /** Answers left out because they stood in for others. */
  standIns = 0;
  readonly #shape: ReportShape;
  /** Questions of one SCO. */
  readonly #count: number;
  readonly #book = new AnswerBook();
  readonly #places: Place[] = [];
  /** Of the row that is read. */
  readonly #codes: number[] = [];

  constructor(shape: ReportShape) {
    this.#shape = shape;
    this.#count = shape.cells.length === 0 ? 0 : (shape.scoWidth - 1) / shape.cells.length;
  }

  of(row: readonly string[]): AnswerList {
    const {attempt, scos, scoWidth, cells} = this.#shape;
    const [question, response] = [cells.indexOf('question'), cells.indexOf('response')];
    const [right, result] = [cells.indexOf('right'), cells.indexOf('result')];
    let found = 0;
    for (let sco = 0; sco < scos.length; sco++)
      for (let index = 0; index < this.#count; index++) {
        const from = attempt + 5 + sco * scoWidth + index * cells.length;
        const cell = (step: number): string => (step < 0 ? '' : (row[from + step] ?? ''));
        const place = sco * this.#count + index;
        const code = this.#codeOf(place, cell(question), cell(response), cell(right), cell(result));
        if (code === standIn) this.standIns++;
        if (code >= 0) this.#codes[found++] = code;
      }
    return this.#book.listOfCodes(this.#codes, found);
  }

  #codeOf(place: number, question: string, response: string, right: string, result: string): number {
    const byResponse = this.#byResponse(place, question);
    let read = byResponse.get(response);
    if (!read) byResponse.set(response, (read = []));
    for (const cells of read) if (cells.right === right && cells.result === result) return cells.code;
    const code = this.#read(place, plain(question), plain(response), plain(right), plain(result));
    if (read.length < mostRead) read.push({right, result, code});
    return code;
  }

  #byResponse(index: number, question: string): ByResponse {
    const place = (this.#places[index] ??= {question: '', byResponse: new Map(), byQuestion: new Map()});
    if (place.question === question) return place.byResponse;
    place.byQuestion.set(place.question, place.byResponse);
    place.question = question;
    place.byResponse = place.byQuestion.get(question) ?? new Map<string, ReadCells[]>();
    return place.byResponse;
  }

  #read(index: number, question: string, response: string, right: string, result: string): number {
    if (question === '' && response === '' && right === '' && result === '') return nothing;
    if (isStandIn(question, response)) return standIn;
    const sco = Math.floor(index / this.#count);
    return this.#book.codeOf({
      question: question || `#${sco > 0 ? `${sco}.` : ''}${index % this.#count}`,
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
