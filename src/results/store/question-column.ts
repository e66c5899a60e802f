import type {Answer} from '../model.ts';
import {noTime} from './answer-list.ts';

const most16Bit = 0xffff;

/** The answers to one question as columns that grow: a place for each person who answered. */
export class QuestionColumn {
  /** All different answers; their places are the codes. */
  readonly answers: Answer[] = [];
  readonly #known = new Map<string | undefined, number[]>();
  #rows = new Uint32Array(64);
  #codes: Uint16Array | Uint32Array = new Uint16Array(64);
  #times: Uint32Array | undefined;
  #length = 0;
  readonly #most: number;
  /** Who answered last. */
  lastRow = -1;

  /** @param most answers that there can be */
  constructor(most: number) {
    this.#most = most;
  }

  /** Equal answers have one code, whatever file they come from. */
  codeOf(answer: Answer): number {
    let codes = this.#known.get(answer.response);
    if (!codes) this.#known.set(answer.response, (codes = []));
    const same = codes.find((code) => areEqual(this.answers[code], answer));
    if (same !== undefined) return same;
    codes.push(this.answers.length);
    return this.answers.push(answer) - 1;
  }

  add(row: number, code: number, time: number): void {
    if (this.#length === this.#rows.length) this.#grow();
    if (code > most16Bit && this.#codes instanceof Uint16Array) this.#codes = Uint32Array.from(this.#codes);
    this.lastRow = row;
    this.#rows[this.#length] = row;
    this.#codes[this.#length] = code;
    if (time !== noTime) {
      this.#times ??= new Uint32Array(this.#rows.length).fill(noTime);
      this.#times[this.#length] = time;
    }
    this.#length++;
  }

  get columns(): Readonly<{
    rows: Uint32Array;
    codes: Uint16Array | Uint32Array;
    times: Uint32Array | undefined;
  }> {
    return {
      rows: this.#rows.subarray(0, this.#length),
      codes: this.#codes.subarray(0, this.#length),
      times: this.#times?.subarray(0, this.#length),
    };
  }

  #grow(): void {
    const size = Math.max(2 * this.#length, Math.min(4 * this.#length, this.#most));
    const [rows, codes, times] = [this.#rows, this.#codes, this.#times];
    this.#rows = new Uint32Array(size);
    this.#rows.set(rows);
    this.#codes = codes instanceof Uint16Array ? new Uint16Array(size) : new Uint32Array(size);
    this.#codes.set(codes);
    if (!times) return;
    this.#times = new Uint32Array(size).fill(noTime);
    this.#times.set(times);
  }
}

const areEqual = (one: Answer | undefined, other: Answer): boolean =>
  one?.result === other.result &&
  one?.right === other.right &&
  one?.index === other.index &&
  one?.objective === other.objective &&
  one?.text === other.text;
