import {known} from '../known.ts';
import type {Answer, Answers} from '../model.ts';
import {AnswerList, noTime, type AnswerChunk} from './answer-list.ts';

/** Answers of a chunk: that of a file with one attempt stays small. */
const [firstSize, mostSize] = [256, 16_384];
const most16Bit = 0xffff;

/**
 * Writes the answers of a file down as numbers: 10,000 people give only some thousand different answers to 150 questions, and each of them is kept once.
 * A million and a half answers take 3 MB.
 */
export class AnswerBook {
  readonly #answers: Answer[] = [];
  readonly #codes = new Map<string, number>();
  #chunk: AnswerChunk = {codes: new Uint16Array(0)};
  #filled = 0;

  /** The code of an answer, whatever time it took. */
  codeOf(answer: Answer): number {
    const {question, index, response, right, result, objective, text} = answer;
    const parts = [index, question, response, right, result, objective, text];
    // What is missing is not the same as what is empty.
    const key = parts.map((part) => (part === undefined ? '\u0000' : part)).join('\u0001');
    let code = this.#codes.get(key);
    if (code === undefined) {
      code = this.#answers.length;
      this.#answers.push(withoutTime(answer));
      this.#codes.set(key, code);
    }
    return code;
  }

  /** One attempt of answers that have their codes. */
  listOfCodes(codes: ArrayLike<number>, length = codes.length, times?: ArrayLike<number>): AnswerList {
    const from = this.#roomFor(codes, length);
    for (let at = 0; at < length; at++) this.#chunk.codes[from + at] = codes[at] ?? 0;
    if (times) {
      const kept = (this.#chunk.times ??= new Uint32Array(this.#chunk.codes.length).fill(noTime));
      for (let at = 0; at < length; at++) kept[from + at] = times[at] ?? noTime;
    }
    return new AnswerList(this.#answers, this.#chunk, from, length);
  }

  /** One attempt; a list that is written down already stays as it is. */
  listOf(answers: Answers): AnswerList {
    if (answers instanceof AnswerList) return answers;
    const given = [...answers];
    const isTimed = given.some(({latencyMs}) => latencyMs !== undefined);
    return this.listOfCodes(
      given.map((answer) => this.codeOf(answer)),
      given.length,
      isTimed ? given.map(timeOf) : undefined,
    );
  }

  #roomFor(codes: ArrayLike<number>, length: number): number {
    let is32Bit = this.#chunk.codes instanceof Uint32Array;
    if (!is32Bit && this.#answers.length > most16Bit)
      for (let at = 0; at < length; at++) is32Bit ||= (codes[at] ?? 0) > most16Bit;
    const isFitting = is32Bit === this.#chunk.codes instanceof Uint32Array;
    if (!isFitting || this.#filled + length > this.#chunk.codes.length) {
      const size = Math.max(length, Math.min(mostSize, Math.max(firstSize, 2 * this.#chunk.codes.length)));
      this.#chunk = {codes: is32Bit ? new Uint32Array(size) : new Uint16Array(size)};
      this.#filled = 0;
    }
    const from = this.#filled;
    this.#filled += length;
    return from;
  }
}

const withoutTime = (answer: Answer): Answer =>
  answer.latencyMs === undefined ? answer : known({...answer, latencyMs: undefined});

/** Whole milliseconds; what is longer than a column of 32 bits holds is no time that anybody took. */
const timeOf = ({latencyMs}: Answer): number =>
  latencyMs === undefined || !(latencyMs >= 0 && latencyMs < noTime) ? noTime : Math.round(latencyMs);
