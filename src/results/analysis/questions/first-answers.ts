import type {BankQuestion, QuestionBank} from '../../../domain/exchange/question-bank.ts';
import type {Answer, Learner} from '../../model.ts';
import {AnswerBook} from '../../store/answer-book.ts';
import {noTime, type AnswerList} from '../../store/answer-list.ts';
import {QuestionColumn} from '../../store/question-column.ts';
import {creditOf} from './answer-credit.ts';
import {everyAnswer, type AnswerSources} from './answer-sources.ts';
import type {Entry} from '../selection.ts';
import {testedQuestions} from './tested-questions.ts';

/**
 * First answers of everybody in the selection, as columns of numbers: what people knew when they were asked. A person is a row of `learners`
 * everywhere here.
 */
export interface FirstAnswers {
  readonly learners: readonly Learner[];
  /** In the order of the course or of their indexes. */
  readonly questions: readonly AskedQuestion[];
  /** By row: what all judged first answers of the person are worth together, and how many they are. */
  readonly sums: Float64Array;
  readonly counts: Uint32Array;
}

/** One question: who answered it, what, and what that is worth. `rows`, `codes` and `times` have one place for each answer. */
export interface AskedQuestion {
  readonly id: string;
  readonly known: BankQuestion | undefined;
  /** Of a test, and no decision of a case. */
  readonly isTested: boolean;
  /** Who answered, ascending. */
  readonly rows: Uint32Array;
  /** What: places in `answers` and `credits`. */
  readonly codes: Uint16Array | Uint32Array;
  /** Milliseconds, or `noTime`; absent where no file tells. */
  readonly times: Uint32Array | undefined;
  /** All different answers to it, without their times. */
  readonly answers: readonly Answer[];
  /** 0..1 of each of them; NaN where nothing is right or wrong. */
  readonly credits: readonly number[];
}

/**
 * Everybody's first answer to each question, and what each person's are worth together.
 * @param entries all of one person stand together
 * @param sources which activity's answers count for each question
 */
export function firstAnswers(
  entries: readonly Entry[],
  bank: QuestionBank | undefined,
  sources: AnswerSources = everyAnswer,
): FirstAnswers {
  const questions = new Questions(bank, entries.length, sources);
  const book = new AnswerBook();
  const learners: Learner[] = [];
  for (const {learner, work} of entries) {
    if (learners.at(-1) !== learner) learners.push(learner);
    for (const {answers} of work.attempts)
      questions.add(learners.length - 1, book.listOf(answers), work.activity);
  }
  return {learners, ...questions.columns(learners.length)};
}

interface Asked {
  readonly id: string;
  readonly known: BankQuestion | undefined;
  readonly column: QuestionColumn;
  readonly credits: number[];
}

/** An answer of a book: its question, its code and worth there, and in what way it is given. */
interface Cell {
  readonly column: QuestionColumn;
  readonly code: number;
  readonly credit: number;
  readonly hasResponse: boolean;
  readonly hasVerdict: boolean;
  /** Key of the activity whose answers count; undefined: of any. */
  readonly activity: string | undefined;
}

class Questions {
  readonly #known: ReadonlyMap<string, {readonly question: BankQuestion; readonly place: number}>;
  readonly #asked = new Map<string, Asked>();
  /** Of each book: what its answers are, found when one is first met. */
  readonly #cells = new Map<readonly Answer[], Cell[]>();
  readonly #sums: Float64Array;
  readonly #counts: Uint32Array;

  readonly #isTested: (id: string) => boolean;
  readonly #most: number;
  readonly #sources: AnswerSources;

  /** @param most people that there can be */
  constructor(bank: QuestionBank | undefined, most: number, sources: AnswerSources) {
    this.#isTested = testedQuestions(bank);
    this.#most = most;
    this.#sums = new Float64Array(most);
    this.#counts = new Uint32Array(most);
    this.#sources = sources;
    this.#known = new Map((bank?.questions ?? []).map((question, place) => [question.id, {question, place}]));
  }

  /** Answers of one attempt. Those of one person come one after another, the first attempt first. */
  add(row: number, list: AnswerList, activity: string): void {
    let cells = this.#cells.get(list.book);
    if (!cells) this.#cells.set(list.book, (cells = []));
    const {codes, times} = list;
    const isByResponse = this.#hasResponses(list, cells);
    let [sum, count] = [this.#sums[row] ?? 0, this.#counts[row] ?? 0];
    for (let at = 0; at < codes.length; at++) {
      const place = codes[at] ?? 0;
      const cell = (cells[place] ??= this.#cellOf(list.answerOf(place)));
      const {column, code, credit} = cell;
      if (cell.activity !== undefined && cell.activity !== activity) continue;
      if (!(isByResponse ? cell.hasResponse : cell.hasVerdict) || column.lastRow === row) continue;
      column.add(row, code, times === undefined ? noTime : (times[at] ?? noTime));
      if (!Number.isNaN(credit)) {
        sum += credit;
        count++;
      }
    }
    this.#sums[row] = sum;
    this.#counts[row] = count;
  }

  /** Reports without the responses still tell what was right and wrong; in others no response is no answer. */
  #hasResponses(list: AnswerList, cells: Cell[]): boolean {
    for (const code of list.codes) if (this.#cellAt(code, list, cells).hasResponse) return true;
    return false;
  }

  columns(people: number): Omit<FirstAnswers, 'learners'> {
    const questions = [...this.#asked.values()]
      .map(({id, known, column, credits}) => ({
        id,
        known,
        isTested: this.#isTested(id),
        ...column.columns,
        answers: column.answers,
        credits,
      }))
      .filter(({rows}) => rows.length > 0);
    const place = (asked: AskedQuestion): number =>
      this.#known.get(asked.id)?.place ?? 1e6 + (firstOf(asked)?.index ?? 0);
    return {
      questions: questions.sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1)),
      sums: this.#sums.subarray(0, people),
      counts: this.#counts.subarray(0, people),
    };
  }

  #cellAt(code: number, list: AnswerList, cells: Cell[]): Cell {
    return (cells[code] ??= this.#cellOf(list.answerOf(code)));
  }

  #cellOf(answer: Answer): Cell {
    const {question, response, result} = answer;
    let asked = this.#asked.get(question);
    if (!asked) {
      const known = this.#known.get(question)?.question;
      this.#asked.set(
        question,
        (asked = {id: question, known, column: new QuestionColumn(this.#most), credits: []}),
      );
    }
    const {known, column, credits} = asked;
    const code = column.codeOf(answer);
    const credit = (credits[code] ??= this.#creditOf(answer, known));
    return {
      column,
      code,
      credit,
      hasResponse: response !== undefined,
      hasVerdict: result !== undefined && result !== 'neutral',
      activity: this.#sources.activityOf.get(question),
    };
  }

  /** What was answered to another question under this id is neither right nor wrong here. */
  #creditOf(answer: Answer, known: BankQuestion | undefined): number {
    if (this.#sources.changed.has(answer.question)) return Number.NaN;
    return creditOf(answer, known) ?? Number.NaN;
  }
}

/** What the first person answered. */
export const firstOf = ({answers, codes}: AskedQuestion): Answer | undefined => answers[codes[0] ?? 0];
