/** Whatever in a lesson takes an answer, found by its slot: activities, questions, decisions, ratings. */
import type {Asked, Report} from '../blocks/answers/asking-logic.ts';
import {askedIn, isReported} from '../blocks/asking.ts';
import {slotsFrom, standingOf} from '../blocks/scenario/scenario.ts';
import type {ScenarioBlock} from '../blocks/scenario/scenario-block.ts';
import type {Lesson} from '../course/course.ts';
import type {ModuleProgress} from '../progress/progress.ts';

export type {Asked, Report};

/** What has this slot and takes an answer. */
export function askedAt(lesson: Lesson, slot: number): Asked | undefined {
  for (const block of lesson.blocks) {
    const found = askedIn(block, lesson.id).find((asked) => asked.slot === slot);
    if (found) return {...found, reports: (answer) => found.reports(answer).filter(isIndexed)};
  }
  return undefined;
}

/** True when first answers of the lesson are reported: the ids of all interactions are needed then. */
export const hasReports = ({blocks}: Lesson): boolean => blocks.some(isReported);

/** Slots of answers that "try again" clears: going back to a decision takes back those after it, too. */
export function slotsToClear(
  lesson: Lesson,
  progress: ModuleProgress | undefined,
  slot: number,
): readonly number[] {
  const scenario = scenarioOf(lesson, slot);
  return scenario ? slotsFrom(scenario, progress?.answers, slot) : [slot];
}

/** Slot of the scenario that this decision belongs to, when its end is reached. */
export function scenarioEndedBy(
  lesson: Lesson,
  progress: ModuleProgress | undefined,
  slot: number,
): number | undefined {
  const scenario = scenarioOf(lesson, slot);
  return scenario && standingOf(scenario, progress?.answers).isAtEnd ? scenario.tracking : undefined;
}

/** What is not reported in this package has no index. */
const isIndexed = ({interaction}: Report): boolean => interaction >= 0;

function scenarioOf({blocks}: Lesson, slot: number): ScenarioBlock | undefined {
  const scenarios = blocks.filter((block) => block.type === 'scenario');
  return scenarios.find(({decisions}) => decisions.some(({tracking}) => tracking === slot));
}
