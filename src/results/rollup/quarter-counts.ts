/** The exact counts of one quarter. They are never shown or saved: `make-rollup.ts` rounds them first. */
import type {BankAttitude, BankQuestion, QuestionBank} from '../../domain/question-bank.ts';
import {firstAnswers, type AskedQuestion} from '../analysis/first-answers.ts';
import {minutesOf} from '../analysis/time-spent.ts';
import type {Learner} from '../model.ts';
import {questionVersion} from './content-version.ts';
import {classesOf, classOf} from './response-classes.ts';
import {
  minuteBands,
  nested,
  type AttitudeCounts,
  type QuestionCounts,
  type ScopeCounts,
} from './rollup-model.ts';
import type {ScopedWork} from './scoped-works.ts';

const scale = [1, 2, 3, 4, 5];

/** What is counted of one package in one quarter, whatever anybody did: every question of it, every kind of answer. */
export function quarterCounts(
  works: readonly ScopedWork[],
  {scope, quarter}: {readonly scope: string; readonly quarter: string},
  bank: QuestionBank,
): ScopeCounts {
  const own = works.filter((work) => work.scope === scope);
  const finished = own.filter(({finishedIn}) => finishedIn === quarter);
  const begun = own.filter(({begunIn, finishedIn}) => begunIn === quarter && finishedIn !== quarter);
  const answers = firstAnswers(
    finished.flatMap(({learner, finished: work}) => (work ? [{learner, work}] : [])),
    bank,
  );
  const asked = new Map(answers.questions.map((question) => [question.id, question]));
  const known = new Map(bank.questions.map((question) => [question.id, question]));
  const isWithin = (id: string): boolean => scope === 'course' || known.get(id)?.module === scope;
  return {
    scope,
    active: finished.length + begun.length,
    finished: finished.length,
    passed: finished.filter(({isPassed}) => isPassed).length,
    detailed: finished.length,
    quarters: 1,
    minutes: minutesNested(finished),
    questions: bank.questions
      .filter(({id, type}) => type !== 'likert' && isWithin(id))
      .map((question) => countQuestion(question, asked.get(question.id))),
    attitudes: bank.attitudes
      .filter(({after}) => isWithin(after))
      .map((attitude) => countAttitude(attitude, asked, earlierRatings(finished, attitude, bank), known)),
  };
}

function minutesNested(finished: readonly ScopedWork[]): readonly number[] {
  const minutes = finished.flatMap(({finished: work}) => (work && minutesOf(work, 'any')) ?? []);
  return [...minuteBands, Number.POSITIVE_INFINITY].map(
    (end) => minutes.filter((each) => each < end).length,
  );
}

function countQuestion(question: BankQuestion, asked: AskedQuestion | undefined): QuestionCounts {
  const classes = classesOf(question);
  const counts = new Map<string, number>();
  for (const {answer, credit} of asked?.given ?? []) {
    const kind = classOf(question, answer, credit);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return {
    id: question.id,
    version: questionVersion(question),
    classes,
    nested: nested(classes.map((kind) => counts.get(kind) ?? 0)),
  };
}

type Ratings = ReadonlyMap<Learner, number>;

function countAttitude(
  {before, after}: BankAttitude,
  asked: ReadonlyMap<string, AskedQuestion>,
  earlier: Ratings,
  known: ReadonlyMap<string, BankQuestion>,
): AttitudeCounts {
  const later = ratingsOf(asked.get(after));
  const both = [...later.keys()].filter((learner) => earlier.has(learner));
  const nestedOf = (ratings: Ratings): readonly number[] =>
    scale.map((most) => both.filter((learner) => (ratings.get(learner) ?? 0) <= most).length);
  const question = known.get(before);
  return {
    id: before,
    version: question ? questionVersion(question) : '',
    before: nestedOf(earlier),
    after: nestedOf(later),
  };
}

/** The rating before may stand in the package of another module. */
function earlierRatings(
  finished: readonly ScopedWork[],
  {before}: BankAttitude,
  bank: QuestionBank,
): Ratings {
  const entries = finished.flatMap(({learner, finished: own}) => [
    ...(own ? [{learner, work: own}] : []),
    ...learner.work.filter((work) => work !== own).map((work) => ({learner, work})),
  ]);
  return ratingsOf(firstAnswers(entries, bank).questions.find(({id}) => id === before));
}

const ratingsOf = (asked: AskedQuestion | undefined): Ratings =>
  new Map(
    (asked?.given ?? []).flatMap(({answer, person}): (readonly [Learner, number])[] => {
      const rating = Number(answer.response);
      return scale.includes(rating) ? [[person.learner, rating]] : [];
    }),
  );
