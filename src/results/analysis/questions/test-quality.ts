import type {QuestionBank} from '../../../domain/exchange/question-bank.ts';
import {fewestToCorrelate} from '../../analysis-model.ts';
import {groupBy} from '../../group-by.ts';
import type {TestQuality} from '../../trainer-model.ts';
import type {AskedQuestion, FirstAnswers} from './first-answers.ts';
import {eachJudged, isGraded, moduleNameOf} from './judged-answers.ts';
import {markOf} from '../standing/pass-marks.ts';
import {alphaOf} from '../statistics/alpha.ts';

/** Fewer questions say nothing about how alike answers are. */
const fewestQuestions = 3;

/** How far the result of each test can be trusted, from everybody's first answers to its questions. */
export function testQualities(
  {questions}: FirstAnswers,
  passMark: number,
  bank: QuestionBank | undefined,
): readonly TestQuality[] {
  const graded = questions.filter((asked) => asked.isTested && isGraded(asked));
  return [...groupBy(graded, moduleNameOf)].map(([id, asked]) => {
    const module = bank?.modules.find((each) => each.id === id);
    return {id, title: module?.title ?? id, ...markOf(module?.passMark, passMark), ...qualityOf(asked)};
  });
}

function qualityOf(
  asked: readonly AskedQuestion[],
): Omit<TestQuality, 'id' | 'title' | 'passMark' | 'markBy'> {
  const people = new Map<number, {question: number; credit: number}[]>();
  asked.forEach((each, question) =>
    eachJudged(each, (row, credit) => {
      const own = people.get(row);
      if (own) own.push({question, credit});
      else people.set(row, [{question, credit}]);
    }),
  );
  const counts = [...people.values()].map(({length}) => length).toSorted((a, b) => a - b);
  const median = counts[Math.floor(counts.length / 2)] ?? 0;
  const about = {
    questions: asked.length,
    people: people.size,
    asked: median,
    isDrawn: median < asked.length,
  };
  const none = (reason: TestQuality['reason']) => ({...about, alpha: undefined, error: undefined, reason});
  if (people.size < fewestToCorrelate) return none('few-people');
  if (median < fewestQuestions) return none('few-questions');
  const found = alphaOf([...people.values()], asked.length, median, about.isDrawn);
  // Answers that have nothing in common do not measure one thing, and a negative figure would only puzzle.
  if (!found || found.alpha <= 0) return none('unrelated');
  return {...about, alpha: found.alpha, error: 100 * found.error, reason: undefined};
}
