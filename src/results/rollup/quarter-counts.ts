/** The exact counts of one quarter. They are never shown or saved: `make-rollup.ts` rounds them first. */
import type {BankAttitude, BankQuestion, QuestionBank} from '../../domain/exchange/question-bank.ts';
import {firstAnswers, type AskedQuestion, type FirstAnswers} from '../analysis/questions/first-answers.ts';
import type {Entry} from '../analysis/selection.ts';
import {minutesOf} from '../analysis/time/time-spent.ts';
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
/** Of a statement whose words are not known. */
const noVersion = '00000000';

/** What is counted of one package in one quarter, whatever anybody did: every question of it, every kind of answer. */
export function quarterCounts(
  works: readonly ScopedWork[],
  {scope, quarter}: {readonly scope: string; readonly quarter: string},
  bank: QuestionBank,
): ScopeCounts {
  const own = works.filter((work) => work.scope === scope);
  const done = own.filter(({doneIn}) => doneIn === quarter);
  const begun = own.filter(({begunIn, doneIn}) => begunIn === quarter && doneIn !== quarter);
  const known = new Map(bank.questions.map((question) => [question.id, question]));
  const isWithin = (id: string): boolean => scope === 'course' || known.get(id)?.module === scope;
  const answers = firstAnswers(
    done.flatMap(({learner, done: work}) => (work ? [{learner, work}] : [])),
    bank,
  );
  const asked = new Map(answers.questions.map((question) => [question.id, question]));
  const attitudes = bank.attitudes.filter(({after}) => isWithin(after));
  const later = ratingsOf(answers);
  // The rating before may stand in the package of another module.
  const earlier = attitudes.length > 0 ? ratingsOf(firstAnswers(allWorkOf(done), bank)) : later;
  return {
    scope,
    active: done.length + begun.length,
    done: done.length,
    finished: done.filter(({isFinished}) => isFinished).length,
    passed: done.filter(({isPassed}) => isPassed).length,
    detailed: done.length,
    quarters: 1,
    minutes: minutesNested(done),
    questions: bank.questions
      .filter(({id, type}) => type !== 'likert' && isWithin(id))
      .map((question) => countQuestion(question, asked.get(question.id))),
    attitudes: attitudes.map((attitude) => countAttitude(attitude, {earlier, later}, known)),
  };
}

function minutesNested(works: readonly ScopedWork[]): readonly number[] {
  const minutes = works.flatMap(({done: work}) => (work && minutesOf(work, 'any')) ?? []);
  return [...minuteBands, Number.POSITIVE_INFINITY].map((end) => minutes.filter((each) => each < end).length);
}

function countQuestion(question: BankQuestion, asked: AskedQuestion | undefined): QuestionCounts {
  const classes = classesOf(question);
  const kinds = asked?.answers.map((answer, code) => classOf(question, answer, asked.credits[code]));
  const counts = new Map<string, number>();
  for (const code of asked?.codes ?? []) {
    const kind = kinds?.[code] ?? 'other';
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return {
    id: question.id,
    version: questionVersion(question),
    classes,
    nested: nested(classes.map((kind) => counts.get(kind) ?? 0)),
  };
}

/** Statement → who rated it how. */
type Ratings = ReadonlyMap<string, ReadonlyMap<Learner, number>>;

function countAttitude(
  {before, after}: BankAttitude,
  {earlier, later}: {readonly earlier: Ratings; readonly later: Ratings},
  known: ReadonlyMap<string, BankQuestion>,
): AttitudeCounts {
  const pairs = [...(later.get(after) ?? [])].flatMap(([learner, second]): (readonly [number, number])[] => {
    const first = earlier.get(before)?.get(learner);
    return first === undefined ? [] : [[first, second]];
  });
  const nestedOf = (place: 0 | 1): readonly number[] =>
    scale.map((most) => pairs.filter((pair) => pair[place] <= most).length);
  const question = known.get(before);
  return {
    id: before,
    version: question ? questionVersion(question) : noVersion,
    before: nestedOf(0),
    after: nestedOf(1),
  };
}

/** What was done stands first: its ratings are those that count. */
const allWorkOf = (works: readonly ScopedWork[]): readonly Entry[] =>
  works.flatMap(({learner, done: own}) => [
    ...(own ? [{learner, work: own}] : []),
    ...learner.work.filter((work) => work !== own).map((work) => ({learner, work})),
  ]);

const ratingsOf = ({questions, learners}: FirstAnswers): Ratings =>
  new Map(
    questions
      .filter(({known}) => known?.type === 'likert')
      .map(({id, rows, codes, answers}) => {
        const own = new Map<Learner, number>();
        for (const [at, row] of rows.entries()) {
          const learner = learners[row];
          const rating = Number(answers[codes[at] ?? 0]?.response);
          if (learner && scale.includes(rating)) own.set(learner, rating);
        }
        return [id, own];
      }),
  );
