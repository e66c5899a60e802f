import {type QuestionAnalysis, smallestGroup} from '../../results/analysis-model.ts';
import type {Figure} from '../charts/figure.ts';
import {words} from '../words.ts';
import {numberText} from '../../languages/on-screen.ts';

/** As many as one reads at a glance. */
const most = 8;

/** The questions that fewest people answer right; undefined when nothing is right or wrong. */
export function hardestFigure(questions: readonly QuestionAnalysis[]): Figure | undefined {
  const hardest = questions
    .filter(({difficulty, answered}) => difficulty !== undefined && answered >= smallestGroup)
    .toSorted((a, b) => (a.difficulty ?? 0) - (b.difficulty ?? 0))
    .slice(0, most);
  const [first] = hardest;
  if (!first) return undefined;
  const {hardestTitle, hardestSummary, share, columns} = words();
  const text = ({difficulty}: QuestionAnalysis) => share(difficulty ?? 0);
  return {
    heading: hardestTitle,
    summary: hardestSummary(first.text || first.id, text(first)),
    chart: {
      type: 'bars',
      max: 1,
      bars: hardest.map((question) => ({
        label: question.text || question.id,
        value: question.difficulty ?? 0,
        text: text(question),
        tone: 'accent',
      })),
    },
    table: {
      columns: [columns.text, columns.answered, columns.difficulty],
      rows: hardest.map((question) => [
        question.text || question.id,
        numberText(question.answered),
        text(question),
      ]),
    },
    csv: 'questions',
  };
}
