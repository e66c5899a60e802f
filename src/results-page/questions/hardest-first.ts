import {smallestGroup, type QuestionAnalysis} from '../../results/analysis-model.ts';
import {returnScope} from '../../results/analysis/questions/own-tests.ts';

/** What the hardest are chosen from: enough people answered it, and the course still asks it of everybody alike. */
const isComparable = ({difficulty, answered, isGone, module}: QuestionAnalysis): boolean =>
  difficulty !== undefined && answered >= smallestGroup && !isGone && module !== returnScope;

/** `compared`: by how hard they are; `apart`: right or wrong, and not compared; `unjudged`: nothing is right or wrong in them. */
export const hardnessPartNames = ['compared', 'apart', 'unjudged'] as const;

export type HardnessPart = (typeof hardnessPartNames)[number];

const partOf = (question: QuestionAnalysis): HardnessPart =>
  isComparable(question) ? 'compared' : question.difficulty === undefined ? 'unjudged' : 'apart';

/** The hardest first; those that are not compared follow as they come in the course, then statements to rate. */
export function hardestFirst(
  questions: readonly QuestionAnalysis[],
): readonly {readonly part: HardnessPart; readonly question: QuestionAnalysis}[] {
  return hardnessPartNames.flatMap((part) => {
    const own = questions.filter((question) => partOf(question) === part);
    const ordered =
      part === 'compared' ? own.toSorted((a, b) => (a.difficulty ?? 0) - (b.difficulty ?? 0)) : own;
    return ordered.map((question) => ({part, question}));
  });
}
