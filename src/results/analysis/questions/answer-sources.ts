/**
 * Whose answers a question's figures count. The same question may be asked in several activities (the course and a module of it, two editions of the
 * course): put together they would be harder or easier than in either, and would change with every period. So each question has the answers of one
 * activity, told from all that was read, whatever is selected.
 */
import type {QuestionBank} from '../../../domain/exchange/question-bank.ts';
import type {AnswerSource, Filter} from '../../analysis-model.ts';
import type {Answer, Results} from '../../model.ts';
import {AnswerBook} from '../../store/answer-book.ts';
import {isOfQuestion} from './changed-question.ts';

export interface AnswerSources {
  /** Activities with answers: first the one that is shown first. */
  readonly activities: readonly AnswerSource[];
  /** Question → key of the activity whose answers to it count. */
  readonly activityOf: ReadonlyMap<string, string>;
  /** Questions whose answers there are mostly none to what the course asks now: of another edition. */
  readonly changed: ReadonlySet<string>;
}

/** Nothing said: whatever was answered first, wherever. */
export const everyAnswer: AnswerSources = {activities: [], activityOf: new Map(), changed: new Set()};

/** The chosen activity first, else the one with the most answers; each question is of the first that has it. */
export function answerSources(
  results: Results,
  {activity, answersOf}: Filter,
  bank: QuestionBank | undefined,
): AnswerSources {
  const found = tallied(results, bank);
  const lead = activity ?? answersOf;
  const ordered = [...found.filter(({key}) => key === lead), ...found.filter(({key}) => key !== lead)];
  const activityOf = new Map<string, string>();
  const changed = new Set<string>();
  for (const {key, questions} of ordered)
    for (const [id, {given, foreign}] of questions) {
      if (activityOf.has(id)) continue;
      activityOf.set(id, key);
      if (2 * foreign > given) changed.add(id);
    }
  const isShared = (own: Tally, id: string): boolean =>
    found.some(({key, questions}) => key !== own.key && questions.has(id));
  const isCounted = ({key, questions}: Tally): boolean =>
    [...questions.keys()].some((id) => activityOf.get(id) === key);
  return {
    activities: ordered.map((each) => ({
      key: each.key,
      title: each.title,
      people: each.people,
      isCounted: isCounted(each),
      isShared: [...each.questions.keys()].some((id) => isShared(each, id)),
    })),
    activityOf,
    changed,
  };
}

interface Tally {
  readonly key: string;
  readonly title: string;
  readonly people: number;
  /** Of each question: answers in all attempts, and how many of them are to another one. */
  readonly questions: ReadonlyMap<string, {readonly given: number; readonly foreign: number}>;
}

/** All answers are looked at once for the same results. */
const known = new WeakMap<
  Results,
  {readonly bank: QuestionBank | undefined; readonly tallies: readonly Tally[]}
>();

/** Activities with answers, the one with the most first. */
function tallied(results: Results, bank: QuestionBank | undefined): readonly Tally[] {
  const same = known.get(results);
  if (same && same.bank === bank) return same.tallies;
  const tallies = tally(results, bank);
  known.set(results, {bank, tallies});
  return tallies;
}

function tally({activities, learners}: Results, bank: QuestionBank | undefined): readonly Tally[] {
  const questions = new Map(bank?.questions.map((question) => [question.id, question]));
  const counts = new Map(activities.map(({key}) => [key, new Counts()]));
  for (const {work} of learners)
    for (const {activity, attempts} of work) counts.get(activity)?.add(attempts.map(({answers}) => answers));
  return activities
    .flatMap(({key, title}) => {
      const own = counts.get(key);
      if (!own || own.people === 0) return [];
      const found = new Map<string, {given: number; foreign: number}>();
      let all = 0;
      for (const [answer, count] of own.given()) {
        const of = found.get(answer.question) ?? {given: 0, foreign: 0};
        of.given += count;
        if (!isOfQuestion(answer, questions.get(answer.question))) of.foreign += count;
        found.set(answer.question, of);
        all += count;
      }
      return all === 0 ? [] : [{key, title, people: own.people, questions: found, all}];
    })
    .toSorted((a, b) => b.all - a.all);
}

/** How often each answer of an activity was given, and by how many people any. */
class Counts {
  people = 0;
  readonly #plain = new AnswerBook();
  readonly #byBook = new Map<readonly Answer[], number[]>();

  /** All attempts of one person. */
  add(attempts: readonly Parameters<AnswerBook['listOf']>[0][]): void {
    if (attempts.some(({length}) => length > 0)) this.people++;
    for (const answers of attempts) {
      const {book, codes} = this.#plain.listOf(answers);
      let counts = this.#byBook.get(book);
      if (!counts) this.#byBook.set(book, (counts = []));
      const isGiven = givenIn(book, codes);
      for (const code of codes) if (isGiven(book[code])) counts[code] = (counts[code] ?? 0) + 1;
    }
  }

  *given(): Iterable<readonly [Answer, number]> {
    for (const [book, counts] of this.#byBook)
      for (const [code, count = 0] of counts.entries()) {
        const answer = book[code];
        if (answer && count > 0) yield [answer, count];
      }
  }
}

/** What is an answer in an attempt: what has a response; where none has, what is right or wrong. */
function givenIn(book: readonly Answer[], codes: Iterable<number>): (answer: Answer | undefined) => boolean {
  for (const code of codes)
    if (book[code]?.response !== undefined) return (answer) => answer?.response !== undefined;
  return (answer) => answer?.result !== undefined && answer.result !== 'neutral';
}
