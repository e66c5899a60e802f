import {didYouMean} from '../nearest.ts';
import type {Place, Problems} from '../problems.ts';
import type {ModuleSource} from '../read-module.ts';

/** Questions of a module: their ids are unique in it, their objectives are lessons of it. */
export function checkQuestions(module: ModuleSource, problems: Problems): void {
  const seen = new Map<string, Place>();
  for (const {logic, place} of questionsOf(module)) {
    const first = seen.get(logic.id);
    const at = place('id');
    // Twice in one lesson is told where the lesson is read.
    if (first && first.file !== at.file) {
      problems.add(
        at,
        'id-duplicate',
        `Question "${logic.id}" stands already in ${first.file}:${first.line}, and reports name questions by module. Give this one an id of its own.`,
      );
    }
    seen.set(logic.id, first ?? at);
    if (!module.lessonIds.includes(logic.objective)) {
      problems.add(
        place('objective'),
        'objective-unknown',
        `Question "${logic.id}" tests "${logic.objective}", which is no lesson of "${module.id}".${didYouMean(logic.objective, module.lessonIds)} Lessons: ${module.lessonIds.join(', ')}.`,
      );
    }
  }
}

/** Report ids of all scored questions, in the order that fixes the indexes of their interactions. */
export function interactionsOf(modules: readonly ModuleSource[]): string[] {
  return modules.flatMap((module) =>
    blocksOf(module)
      .filter(({logic}) => logic.type === 'quiz' && logic.scored)
      .flatMap(({questions}) => questions.map(({logic}) => `${module.id}.${logic.id}`)),
  );
}

function questionsOf(module: ModuleSource) {
  return blocksOf(module).flatMap(({questions}) => questions);
}

function blocksOf({lessons}: ModuleSource) {
  return lessons.flatMap(({blocks}) => blocks);
}
