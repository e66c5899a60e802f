/** The objectives of a package: its modules in scope `course`, the lessons of its one module otherwise. */
import type {Course, Module} from '../domain/course.ts';
import type {Outcome} from '../domain/outcome.ts';
import type {Progress} from '../domain/progress.ts';
import type {ObjectiveState} from './tracker.ts';

/** States of the objectives that were touched; the others are left as the LMS has them. */
export function objectiveStates(
  course: Course,
  progress: Progress,
  outcome: Outcome,
  modules: ReadonlyMap<string, Module>,
): readonly ObjectiveState[] {
  const only = course.scope === 'course' ? undefined : modules.get(course.scope);
  return only ? ofLessons(only, course, progress) : ofModules(course, progress, outcome);
}

function ofModules(course: Course, progress: Progress, outcome: Outcome): readonly ObjectiveState[] {
  return course.modules.flatMap(({id, title, tracking}) => {
    const state = outcome.modules.get(tracking);
    if (!state || !progress.modules.has(tracking)) return [];
    return [{id, description: title, finished: state.complete, scoreRaw: state.quizBest}];
  });
}

function ofLessons(module: Module, course: Course, progress: Progress): readonly ObjectiveState[] {
  const number = course.modules.find(({id}) => id === module.id)?.tracking;
  const done = number === undefined ? undefined : progress.modules.get(number)?.done;
  return module.lessons
    .filter(({kind, tracking}) => kind === 'lesson' && done?.has(tracking))
    .map(({id, title}) => ({id, description: title, finished: true, scoreRaw: undefined}));
}
