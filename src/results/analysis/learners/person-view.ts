import type {BankQuestion, QuestionBank} from '../../../domain/exchange/question-bank.ts';
import type {AnalysisSettings} from '../../analysis-model.ts';
import type {Answer, Attempt, Results, Work} from '../../model.ts';
import type {PersonAnswer, PersonAttempt, PersonView, PersonWork} from '../../trainer-model.ts';
import {creditOf, rightAnswersOf} from '../questions/answer-credit.ts';
import {isOfQuestion} from '../questions/changed-question.ts';
import {firstAndBest} from '../standing/first-and-best.ts';
import {goneQuestions} from '../questions/gone-question.ts';
import {personTests} from './person-tests.ts';
import {rightInTests, rightOf, type RightInTests} from './right-in-tests.ts';
import {courseMarks, markOfJudged} from '../standing/pass-marks.ts';
import {asksEachAnother} from '../questions/own-tests.ts';
import {responseWords} from '../questions/response-words.ts';
import {bestScore, isHeldBack, judgedOf} from '../standing/standing.ts';
import {minutesOf} from '../time/time-spent.ts';

/**
 * One person's page, as it stands in the very files. Undefined for whoever is not there or has no name in them, and for everybody once names were
 * replaced: a page about a number would only help to find the person.
 */
export function personView(
  results: Results,
  key: string,
  {passMark}: AnalysisSettings,
  bank?: QuestionBank,
): PersonView | undefined {
  const person = results.learners.find((learner) => learner.key === key);
  if (!person || person.name === '' || results.isPseudonymised) return undefined;
  const titles = new Map(results.activities.map((activity) => [activity.key, activity.title]));
  const scopes = new Map(results.activities.map(({key, scope}) => [key, scope]));
  const own = courseMarks(results.activities, bank);
  const known = new Map(bank?.questions.map((question) => [question.id, question]));
  const isGone = goneQuestions(bank);
  const countedIn = rightInTests(bank);
  const {name, email, traits} = person;
  return {
    key,
    name,
    email,
    traits,
    tests: personTests(person, {titles, scopes, bank, passMark}),
    works: person.work.map((work) => ({
      title: titles.get(work.activity) ?? '',
      ...judgedBy(work, own(work.activity), passMark),
      first: firstAndBest(work)?.first,
      best: bestScore(work),
      minutes: minutesOf(work, 'any'),
      attempts: work.attempts.map((attempt) =>
        attemptView(attempt, countedIn(attempt), (answer) =>
          answerView(answer, known.get(answer.question), isGone),
        ),
      ),
    })),
  };
}

/** How far, what says so, and by which mark. */
function judgedBy(
  work: Work,
  own: number | undefined,
  trainers: number,
): Pick<PersonWork, 'judged' | 'mark' | 'isHeldBack'> {
  const asked = own ?? trainers;
  const judged = judgedOf(work, asked);
  return {
    judged,
    mark: markOfJudged(own, trainers, judged),
    isHeldBack: isHeldBack(work, asked),
  };
}

function attemptView(
  attempt: Attempt,
  {counted, leftOut}: RightInTests,
  viewOf: (answer: Answer) => PersonAnswer,
): PersonAttempt {
  const {number, status, score, startedWallMs, lastWallMs, answers} = attempt;
  return {
    number,
    status,
    score,
    startedWallMs,
    lastWallMs,
    minutes: minutesOf({activity: '', attempts: [attempt]}, 'any'),
    answered: counted.length > 0 ? rightOf(counted) : undefined,
    leftOut,
    answers: [...answers].map(viewOf),
  };
}

function answerView(
  answer: Answer,
  known: BankQuestion | undefined,
  isGone: (id: string) => boolean,
): PersonAnswer {
  const {question, response, text} = answer;
  const credit = creditOf(answer, known);
  const isChanged = !isOfQuestion(answer, known);
  const [right = ''] = isChanged ? [] : rightAnswersOf(answer, known);
  return {
    question,
    text: known?.text ?? text ?? '',
    isGone: isGone(question),
    isChanged,
    // A return asks each person another question there, and no file tells which.
    given:
      response === undefined || asksEachAnother(known?.module ?? '')
        ? undefined
        : responseWords(response, isChanged ? undefined : known),
    right: right === '' ? '' : responseWords(right, known),
    verdict: credit === undefined ? 'none' : credit >= 1 ? 'right' : credit > 0 ? 'partly' : 'wrong',
  };
}
