import {problemLine, type ContentProblem} from '../../content/problems.ts';

/** Says every mistake in the content, and that nothing was written. */
export function printMistakes(problems: readonly ContentProblem[], printError: (line: string) => void): void {
  problems.forEach((problem) => printError(problemLine(problem)));
  const mistakes = problems.length === 1 ? 'mistake' : 'mistakes';
  printError(`${problems.length} ${mistakes} in the content: nothing was written.`);
}
