import type {Course} from '../../../domain/course/course.ts';
import type {Tracker} from '../../../runtime/tracker.ts';

/** Titles of the modules that are still to be passed before a test in a SCO of its own. */
export function modulesToPass({opensAfter = []}: Course, tracker: Tracker): readonly string[] | 'unknown' {
  if (opensAfter.length === 0) return [];
  const objectiveOf = ({id}: {readonly id: string}): string => `module.${id}`;
  const met = tracker.objectivesMetElsewhere?.(opensAfter.map(objectiveOf));
  return met
    ? opensAfter.filter((module) => !met.has(objectiveOf(module))).map(({title}) => title)
    : 'unknown';
}
