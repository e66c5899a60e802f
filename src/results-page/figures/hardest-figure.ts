import type {QuestionAnalysis} from '../../results/analysis-model.ts';
import type {Figure} from '../charts/figure.ts';
import {hardestFirst} from '../questions/hardest-first.ts';
import {questionName} from '../questions/question-name.ts';
import {words} from '../words.ts';
import {numberText} from '../../languages/on-screen.ts';

/** As many as one reads at a glance. */
const most = 8;

/**
 * So many questions that fewest people answer right. One that the course no longer has is nothing to talk about next time, nor is a
 * place of a return, where each was asked something else.
 */
export const hardestOf = (
  questions: readonly QuestionAnalysis[],
  count: number,
): readonly QuestionAnalysis[] =>
  hardestFirst(questions)
    .filter(({part}) => part === 'compared')
    .slice(0, count)
    .map(({question}) => question);

/** The hardest ones; undefined when nothing is right or wrong. */
export function hardestFigure(questions: readonly QuestionAnalysis[]): Figure | undefined {
  const hardest = hardestOf(questions, most);
  const [first] = hardest;
  if (!first) return undefined;
  const {hardestTitle, hardestSummary, share, columns, countedPeople} = words();
  const text = ({difficulty}: QuestionAnalysis) => share(difficulty ?? 0);
  return {
    heading: hardestTitle,
    summary: hardestSummary(questionName(first), text(first), numberText(first.answered)),
    chart: {
      type: 'bars',
      max: 1,
      bars: hardest.map((question) => ({
        label: questionName(question),
        value: question.difficulty ?? 0,
        text: countedPeople(text(question), question.answered),
        tone: 'accent',
        question: question.id,
      })),
    },
    table: {
      columns: [columns.text, columns.answered, columns.difficulty],
      rows: hardest.map((question) => [
        questionName(question),
        numberText(question.answered),
        text(question),
      ]),
    },
  };
}
