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

  /** Place in the book of the answer at a place of the attempt. */
  codeAt(at: number): number {
    return this.#chunk.codes[this.#from + at] ?? 0;
  }

  /** The answer itself, without its time. */
  answerAt(at: number): Answer {
    const answer = this.book[this.codeAt(at)];
    if (!answer) throw new Error(`An attempt has the answer ${this.codeAt(at)} of ${this.book.length}.`);
    return answer;
  }

  /** Milliseconds, or `noTime`. */
  timeAt(at: number): number {
    return this.#chunk.times?.[this.#from + at] ?? noTime;
  }

  /** Sets the mark of each answer's place in the book. */
  mark(marks: Uint8Array): void {
    const {codes} = this.#chunk;
    const end = this.#from + this.length;
    for (let at = this.#from; at < end; at++) marks[codes[at] ?? 0] = 1;
  }

  /** The same answers by another book, which has the same places. */
  by(book: readonly Answer[]): AnswerList {
    return new AnswerList(book, this.#chunk, this.#from, this.length);
  }

  *[Symbol.iterator](): Iterator<Answer> {
    for (let at = 0; at < this.length; at++) {
      const answer = this.answerAt(at);
      const latencyMs = this.timeAt(at);
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
    list.mark(marks);
  }
  for (const [book, marks] of seen)
    book.forEach((answer, code) => {
      if (marks[code]) found.add(answer);
    });
  return found;
}
