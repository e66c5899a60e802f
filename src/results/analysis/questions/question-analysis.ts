import type {BankQuestion, QuestionBank} from '../../../domain/exchange/question-bank.ts';
import {fewestToCorrelate, type QuestionAnalysis, type ResponseCount} from '../../analysis-model.ts';
import type {Answer} from '../../model.ts';
import {rightAnswersOf} from './answer-credit.ts';
import {everyAnswer, type AnswerSources} from './answer-sources.ts';
import {correlationOfColumns, isVarying} from '../statistics/column-statistics.ts';
import {type AskedQuestion, type FirstAnswers} from './first-answers.ts';
import {moduleNameOf} from './judged-answers.ts';
import {asksEachAnother} from './own-tests.ts';
import {goneQuestions} from './gone-question.ts';
import {responseWords} from './response-words.ts';
import {correlationInterval} from '../statistics/wilson.ts';

const mostWrong = 3;

const none = {discrimination: undefined, discriminationCount: 0};

/** Difficulty, discrimination and answers of each question, from everybody's first answer. */
export function analyseQuestions(
  answers: FirstAnswers,
  bank: QuestionBank | undefined,
  {activities, activityOf, changed}: AnswerSources = everyAnswer,
): readonly QuestionAnalysis[] {
  const people = answers.learners.length;
  // For all questions one after another.
  const pairs: Pairs = [new Float64Array(people), new Float64Array(people)];
  const isGone = goneQuestions(bank);
  const titles = new Map(bank?.modules.map(({id, title}) => [id, title]));
  const titleOf = (module: string): string => titles.get(module) ?? module;
  const titleOfActivity = new Map(activities.map(({key, title}) => [key, title]));
  return answers.questions.map((asked) => ({
    ...analyseQuestion(asked, answers, pairs, titleOf, changed.has(asked.id)),
    isGone: isGone(asked.id),
    activity: titleOfActivity.get(activityOf.get(asked.id) ?? '') ?? '',
  }));
}

/** Room for credits of one question, and for the same people's other answers. */
type Pairs = readonly [own: Float64Array, others: Float64Array];

function analyseQuestion(
  asked: AskedQuestion,
  all: FirstAnswers,
  room: Pairs,
  titleOf: (module: string) => string,
  isChanged: boolean,
): Omit<QuestionAnalysis, 'isGone' | 'activity'> {
  const {id, known, rows} = asked;
  const module = moduleNameOf(asked);
  const given = countAnswers(asked);
  const isMany = asksEachAnother(module);
  const described = given.find(
    ({answer}) => answer.text !== undefined || answer.objective !== undefined,
  )?.answer;
  const difficulty = difficultyOf(given);
  const discrimination = isMany ? none : discriminationOf(asked, all, room);
  return {
    id,
    text: known?.text ?? described?.text ?? '',
    isChanged,
    ...(isMany && {asksEachAnother: true as const}),
    module,
    moduleTitle: titleOf(module),
    objective: known?.objective ?? described?.objective ?? '',
    answered: rows.length,
    difficulty,
    ...discrimination,
    isToReview: isToReview(discrimination, difficulty),
    ...(isMany ? {responses: [], wrong: [], right: ''} : answersOf(asked, given, isChanged)),
  };
}

function answersOf(
  asked: AskedQuestion,
  given: readonly GivenAnswer[],
  isChanged: boolean,
): Pick<QuestionAnalysis, 'responses' | 'wrong' | 'right'> {
  const responses = countResponses(asked, given, isChanged);
  const [first] = given;
  const right = first && !isChanged ? rightAnswersOf(first.answer, asked.known)[0] : undefined;
  return {
    responses,
    wrong: responses.filter(({isRight}) => isRight === false).slice(0, mostWrong),
    right: right === undefined ? '' : responseWords(right, asked.known),
  };
}

/** Mean credit of all judged answers. */
function difficultyOf(given: readonly GivenAnswer[]): number | undefined {
  let [sum, people] = [0, 0];
  for (const {credit, count} of given) {
    if (Number.isNaN(credit)) continue;
    sum += credit * count;
    people += count;
  }
  return people === 0 ? undefined : sum / people;
}

/** From here on a question tells well who knows from who does not. */
const good = 0.3;
/** What nearly everybody or nearly nobody knows can tell nobody apart, and nothing is wrong with it. */
const [hardest, easiest] = [0.1, 0.9];

function isToReview(
  {discrimination, discriminationCount}: ReturnType<typeof discriminationOf>,
  difficulty: number | undefined,
): boolean {
  if (discrimination === undefined || difficulty === undefined) return false;
  const [, high = 1] = correlationInterval(discrimination, discriminationCount) ?? [];
  return high < good && difficulty >= hardest && difficulty <= easiest;
}

/** Each person's credit here against the mean credit of the same person's other answers. */
function discriminationOf(
  {rows, codes, credits}: AskedQuestion,
  {sums, counts}: FirstAnswers,
  [own, others]: Pairs,
): Pick<QuestionAnalysis, 'discrimination' | 'discriminationCount'> {
  let pairs = 0;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    const credit = credits[codes[at] ?? 0] ?? Number.NaN;
    const count = counts[row] ?? 0;
    if (Number.isNaN(credit) || count < 2) continue;
    own[pairs] = credit;
    others[pairs++] = ((sums[row] ?? 0) - credit) / (count - 1);
  }
  const [x, y] = [own.subarray(0, pairs), others.subarray(0, pairs)];
  const isDefined = pairs >= fewestToCorrelate && isVarying(x) && isVarying(y);
  return {discrimination: isDefined ? correlationOfColumns(x, y) : undefined, discriminationCount: pairs};
}

/** An answer that was given: how often, and what it is worth. */
interface GivenAnswer {
  readonly answer: Answer;
  readonly credit: number;
  readonly count: number;
}

/** Every different answer, in the order in which people gave it first. */
function countAnswers({codes, answers, credits}: AskedQuestion): readonly GivenAnswer[] {
  const counts = new Uint32Array(answers.length);
  const order: number[] = [];
  for (const code of codes) {
    const count = counts[code] ?? 0;
    if (count === 0) order.push(code);
    counts[code] = count + 1;
  }
  return order.flatMap((code) => {
    const answer = answers[code];
    return answer ? [{answer, credit: credits[code] ?? Number.NaN, count: counts[code] ?? 0}] : [];
  });
}

function countResponses(
  {known, rows}: AskedQuestion,
  given: readonly GivenAnswer[],
  isChanged: boolean,
): readonly ResponseCount[] {
  const [first] = given;
  const rights = first && !isChanged ? rightAnswersOf(first.answer, known) : [];
  const counted = new Map<string, {count: number; isRight: boolean | undefined}>();
  for (const {answer, credit, count} of given) {
    const {response} = answer;
    if (response === undefined) continue;
    const same = counted.get(response);
    if (same) same.count += count;
    else counted.set(response, {count, isRight: isRightAnswer(answer, credit)});
  }
  return [...counted]
    .toSorted(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1))
    .map(([response, {count, isRight}]) => ({
      response,
      // In the words of another question they would say something else.
      words: responseWords(response, isChanged ? undefined : known),
      count,
      share: count / rows.length,
      isRight,
      ...(isRight === false &&
        rights.some((right) => isPartOf(response, right, known)) && {isIncomplete: true as const}),
    }));
}

/** Of a choice with several ticks: some of the right ones, and none that is wrong. */
function isPartOf(response: string, right: string, known: BankQuestion | undefined): boolean {
  if (known?.type !== 'choice' || response === '') return false;
  const [given, all] = [response.split(','), right.split(',')];
  return given.length < all.length && given.every((key) => all.includes(key));
}

/** A partly good decision is neither; of a question only the whole answer is right, whatever a part of it earns. */
function isRightAnswer({result}: Answer, credit: number): boolean | undefined {
  return Number.isNaN(credit) || (result === 'neutral' && credit < 1) ? undefined : credit === 1;
}
