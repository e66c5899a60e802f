import type {Answer, Answers} from '../../model.ts';

/**
 * All answers of one attempt from two files. The file that says more of them comes first; what it lacks of an answer, and answers it lacks, come from
 * the other one.
 */
export function unionOfAnswers(one: Answers, other: Answers): Answers {
  if (one.length === 0 || other.length === 0) return one.length === 0 ? other : one;
  const [first, second] = inOrder([...one], [...other]);
  const byName = new Map(second.map((answer) => [answer.question, answer]));
  const byIndex = new Map(second.map((answer) => [answer.index, answer]));
  const used = new Set<Answer>();
  const filled = first.map((answer) => {
    const same = byName.get(answer.question) ?? sameByIndex(answer, byIndex.get(answer.index));
    if (!same) return answer;
    used.add(same);
    return fillUp(answer, same);
  });
  const names = new Set(first.map(({question}) => question));
  const more = second.filter((answer) => !used.has(answer) && !names.has(answer.question));
  return more.length === 0 ? filled : [...filled, ...more].sort((a, b) => a.index - b.index);
}

const inOrder = (
  one: readonly Answer[],
  other: readonly Answer[],
): readonly [first: readonly Answer[], second: readonly Answer[]] =>
  worthOf(other) > worthOf(one) ? [other, one] : [one, other];

/** A place tells the question only where one of the two has no name of it. */
const sameByIndex = (answer: Answer, other: Answer | undefined): Answer | undefined =>
  other && (answer.question.startsWith('#') || other.question.startsWith('#')) ? other : undefined;

/** The same object where nothing is added: most answers are shared. */
function fillUp(answer: Answer, other: Answer): Answer {
  const isNamed = !answer.question.startsWith('#') || other.question.startsWith('#');
  const isFull =
    (answer.response !== undefined || other.response === undefined) &&
    (answer.result !== undefined || other.result === undefined) &&
    (answer.right !== undefined || other.right === undefined) &&
    (answer.objective !== undefined || other.objective === undefined) &&
    (answer.text !== undefined || other.text === undefined);
  return isNamed && isFull ? answer : {...other, ...answer, ...(!isNamed && {question: other.question})};
}

/** What names its questions, tells right from wrong, and has more to say. */
function worthOf(answers: readonly Answer[]): number {
  const worth = ({question, result, right, objective}: Answer): number =>
    4 +
    (question.startsWith('#') ? 0 : 4) +
    (result === undefined ? 0 : 2) +
    (right === undefined ? 0 : 1) +
    (objective === undefined ? 0 : 1);
  return answers.reduce((sum, answer) => sum + worth(answer), 0);
}
