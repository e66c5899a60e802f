import type {Answer, Answers} from '../model.ts';

/** Answers of many attempts one after another, as numbers. */
export interface AnswerChunk {
  /** Places in the book. */
  readonly codes: Uint16Array | Uint32Array;
  /** Milliseconds that each answer took, or `noTime`; absent where no file tells. */
  times?: Uint32Array;
}

export const noTime = 0xffff_ffff;

/** The answers of one attempt: a stretch of a chunk of numbers, and the book that says what they stand for. */
export class AnswerList implements Answers {
  /** All different answers of the file; equal answers have one place. */
  readonly book: readonly Answer[];
  readonly #chunk: AnswerChunk;
  readonly #from: number;
  readonly length: number;

  constructor(book: readonly Answer[], chunk: AnswerChunk, from: number, length: number) {
    this.book = book;
    this.#chunk = chunk;
    this.#from = from;
    this.length = length;
  }

  /** Places in the book, one for each answer. */
  get codes(): Uint16Array | Uint32Array {
    return this.#chunk.codes.subarray(this.#from, this.#from + this.length);
  }

  /** Milliseconds, or `noTime`, of each answer; absent where no file tells. */
  get times(): Uint32Array | undefined {
    return this.#chunk.times?.subarray(this.#from, this.#from + this.length);
  }

  /** The answer that a code stands for, without its time. */
  answerOf(code: number): Answer {
    const answer = this.book[code];
    if (!answer) throw new Error(`An attempt has the answer ${code} of ${this.book.length}.`);
    return answer;
  }

  /** The same answers by another book, which has the same places. */
  by(book: readonly Answer[]): AnswerList {
    return new AnswerList(book, this.#chunk, this.#from, this.length);
  }

  *[Symbol.iterator](): Iterator<Answer> {
    const {codes, times} = this;
    for (let at = 0; at < codes.length; at++) {
      const answer = this.answerOf(codes[at] ?? 0);
      const latencyMs = times?.[at] ?? noTime;
      yield latencyMs === noTime ? answer : {...answer, latencyMs};
    }
  }
}

/** Every different answer of several lists, without its time. */
export function differentAnswers(lists: Iterable<Answers>): ReadonlySet<Answer> {
  const seen = new Map<readonly Answer[], Uint8Array>();
  const found = new Set<Answer>();
  for (const list of lists) {
    if (!(list instanceof AnswerList)) {
      for (const answer of list) found.add(answer);
      continue;
    }
    let marks = seen.get(list.book);
    if (!marks) seen.set(list.book, (marks = new Uint8Array(list.book.length)));
    for (const code of list.codes) marks[code] = 1;
  }
  for (const [book, marks] of seen)
    book.forEach((answer, code) => {
      if (marks[code]) found.add(answer);
    });
  return found;
}
