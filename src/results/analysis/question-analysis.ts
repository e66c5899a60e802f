import {sampleCorrelation} from 'simple-statistics';
import type {QuestionAnalysis, ResponseCount} from '../analysis-model.ts';
import {rightAnswersOf} from './answer-credit.ts';
import {meanOf} from './distribution.ts';
import {moduleOf, type AskedQuestion, type GivenAnswer} from './first-answers.ts';
import {responseWords} from './response-words.ts';
import {correlationInterval} from './wilson.ts';

/** Fewer people say nothing about a correlation. */
const fewestPairs = 3;
const mostWrong = 3;

/** Difficulty, discrimination and answers of one question, from everybody's first answer. */
export function analyseQuestion(asked: AskedQuestion): QuestionAnalysis {
  const {id, known, given} = asked;
  const responses = countResponses(asked);
  const described = given.find(
    ({answer}) => answer.text !== undefined || answer.objective !== undefined,
  )?.answer;
  const judged = given.flatMap(({credit}) => credit ?? []);
  const discrimination = discriminationOf(given);
  const right = given[0] ? rightAnswersOf(given[0].answer, known)[0] : undefined;
  return {
    id,
    text: known?.text ?? described?.text ?? '',
    module: known?.module ?? moduleOf(id),
    objective: known?.objective ?? described?.objective ?? '',
    answered: given.length,
    difficulty: meanOf(judged),
    ...discrimination,
    isToReview: isToReview(discrimination, meanOf(judged)),
    responses,
    wrong: responses.filter(({isRight}) => isRight === false).slice(0, mostWrong),
    right: right === undefined ? '' : responseWords(right, known),
  };
}

/** From here on a question tells well who knows from who does not. */
const good = 0.3;
/** What nearly everybody or nearly nobody knows can tell nobody apart, and nothing is wrong with it. */
const [hardest, easiest] = [0.1, 0.9];
/** With fewer answers a correlation is chance. */
const enoughAnswers = 20;

function isToReview(
  {discrimination, discriminationCount}: ReturnType<typeof discriminationOf>,
  difficulty: number | undefined,
): boolean {
  if (discrimination === undefined || difficulty === undefined || discriminationCount < enoughAnswers)
    return false;
  const [, high = 1] = correlationInterval(discrimination, discriminationCount) ?? [];
  return high < good && difficulty >= hardest && difficulty <= easiest;
}

/** Each person's credit here against the mean credit of the same person's other answers. */
function discriminationOf(
  given: readonly GivenAnswer[],
): Pick<QuestionAnalysis, 'discrimination' | 'discriminationCount'> {
  const credits: number[] = [];
  const others: number[] = [];
  for (const {credit, person} of given) {
    if (credit === undefined || person.count < 2) continue;
    credits.push(credit);
    others.push((person.sum - credit) / (person.count - 1));
  }
  const isVarying = (values: readonly number[]): boolean =>
    values.some((value) => Math.abs(value - (values[0] ?? value)) > 1e-12);
  const isDefined = credits.length >= fewestPairs && isVarying(credits) && isVarying(others);
  return {
    discrimination: isDefined ? sampleCorrelation(credits, others) : undefined,
    discriminationCount: credits.length,
  };
}

function countResponses({known, given}: AskedQuestion): readonly ResponseCount[] {
  const counts = new Map<string, {count: number; credit: number | undefined}>();
  for (const {answer, credit} of given) {
    const {response} = answer;
    if (response === undefined) continue;
    const counted = counts.get(response);
    if (counted) counted.count++;
    else counts.set(response, {count: 1, credit});
  }
  return [...counts]
    .toSorted(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1))
    .map(([response, {count, credit}]) => ({
      response,
      words: responseWords(response, known),
      count,
      share: count / given.length,
      // Partly right is neither.
      isRight:
        credit === 1 ? true : credit === 0 || (credit !== undefined && credit < 0.5) ? false : undefined,
    }));
}
