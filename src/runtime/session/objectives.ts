/** The objectives of a package: its modules in scope `course`, the lessons of its one module otherwise. */
import type {Course, Module} from '../../domain/course/course.ts';
import type {Outcome} from '../../domain/progress/outcome.ts';
import type {Progress} from '../../domain/progress/progress.ts';
import type {ObjectiveState} from '../tracker.ts';

/** States of the objectives that were touched; the others are left as the LMS has them. */
export function objectiveStates(
  course: Course,
  progress: Progress,
  outcome: Outcome,
  modules: ReadonlyMap<string, Module>,
): readonly ObjectiveState[] {
  if (course.scope === 'course') return ofModules(course, progress, outcome);
  const only = modules.get(course.scope);
  // Before its outline is there, nothing is reported: the module itself is no objective of its package.
  return only ? ofLessons(only, course, progress, outcome) : [];
}

function ofModules(course: Course, progress: Progress, outcome: Outcome): readonly ObjectiveState[] {
  return course.modules.flatMap(({id, title, reportTitle = title, tracking}) => {
    const state = outcome.modules.get(tracking);
    if (!state || !progress.modules.has(tracking)) return [];
    return [{id, description: reportTitle, finished: state.complete, scoreRaw: state.quizBest}];
  });
}

function ofLessons(
  module: Module,
  course: Course,
  progress: Progress,
  outcome: Outcome,
): readonly ObjectiveState[] {
  const summary = course.modules.find(({id}) => id === module.id);
  if (!summary) return [];
  const done = progress.modules.get(summary.tracking)?.done;
  const {quizBest: scoreRaw, quizPassed = false} = outcome.modules.get(summary.tracking) ?? {};
  return module.lessons.flatMap(
    ({id, kind, title, reportTitle: description = title, tracking}): ObjectiveState[] => {
      if (kind === 'pre-check') return [];
      if (kind !== 'quiz')
        return done?.has(tracking) ? [{id, description, finished: true, scoreRaw: undefined}] : [];
      // The quiz is an objective of its own: the one that carries the pass mark in the manifest.
      if (scoreRaw === undefined) return [];
      return [{id, description, finished: quizPassed, scoreRaw}];
    },
  );
}
