import type {BankQuestion, QuestionBank} from '../../domain/question-bank.ts';
import type {Answer, Learner} from '../model.ts';
import {creditOf} from './answer-credit.ts';
import type {Entry} from './selection.ts';

/** First answers of everybody in the selection: what people knew when they were asked. */
export interface FirstAnswers {
  /** In the order of the course or of their indexes. */
  readonly questions: readonly AskedQuestion[];
}

export interface AskedQuestion {
  readonly id: string;
  readonly known: BankQuestion | undefined;
  /** One for each person who answered. */
  readonly given: readonly GivenAnswer[];
}

export interface GivenAnswer {
  readonly answer: Answer;
  readonly credit: number | undefined;
  readonly person: PersonTotal;
}

/** What all judged first answers of one person are worth together. */
export interface PersonTotal {
  readonly learner: Learner;
  sum: number;
  count: number;
}

/** Everybody's first answer to each question, and what each person's are worth together. */
export function firstAnswers(entries: readonly Entry[], bank: QuestionBank | undefined): FirstAnswers {
  const known = new Map((bank?.questions ?? []).map((question, place) => [question.id, {question, place}]));
  const asked = new Map<string, GivenAnswer[]>();
  const persons = new Map<Learner, {total: PersonTotal; seen: Set<string>}>();
  const credits = new Map<Answer, number | undefined>();
  for (const {learner, work} of entries) {
    let person = persons.get(learner);
    if (!person) persons.set(learner, (person = {total: {learner, sum: 0, count: 0}, seen: new Set()}));
    for (const {answers} of work.attempts) {
      const isGiven = givenIn(answers);
      for (const answer of answers) {
        if (!isGiven(answer) || person.seen.has(answer.question)) continue;
        person.seen.add(answer.question);
        // Equal answers are one object: what one is worth is worked out once.
        if (!credits.has(answer)) credits.set(answer, creditOf(answer, known.get(answer.question)?.question));
        const credit = credits.get(answer);
        if (credit !== undefined) {
          person.total.sum += credit;
          person.total.count++;
        }
        const given = asked.get(answer.question);
        const entry = {answer, credit, person: person.total};
        if (given) given.push(entry);
        else asked.set(answer.question, [entry]);
      }
    }
  }
  const place = (id: string, given: readonly GivenAnswer[]): number =>
    known.get(id)?.place ?? 1e6 + (given[0]?.answer.index ?? 0);
  return {
    questions: [...asked]
      .toSorted(([a, one], [b, other]) => place(a, one) - place(b, other) || (a < b ? -1 : 1))
      .map(([id, given]) => ({id, known: known.get(id)?.question, given})),
  };
}

/** Reports without the responses still tell what was right and wrong; in others no response is no answer. */
function givenIn(answers: readonly Answer[]): (answer: Answer) => boolean {
  if (answers.some(({response}) => response !== undefined)) return ({response}) => response !== undefined;
  return ({result}) => result !== undefined && result !== 'neutral';
}

/** `definitions.q03` → `definitions`; '' where an id has no module, as a number has none (`#1.3`). */
export const moduleOf = (question: string): string =>
  question.includes('.') && !question.startsWith('#') ? question.slice(0, question.indexOf('.')) : '';
