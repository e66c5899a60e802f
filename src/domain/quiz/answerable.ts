/** Whatever in a lesson takes an answer, found by its slot: activities, questions, decisions, ratings. */
import type {Answerable, Report} from '../blocks/answers/asking-logic.ts';
import {answerablesIn, isReported} from '../blocks/asking.ts';
import {slotsFrom, scenarioState} from '../blocks/scenario/scenario.ts';
import type {ScenarioBlock} from '../blocks/scenario/scenario-block.ts';
import type {Lesson} from '../course/course.ts';
import type {ModuleProgress} from '../progress/progress.ts';

export type {Answerable, Report};

/** What has this slot and takes an answer. */
export function answerableAt(lesson: Lesson, slot: number): Answerable | undefined {
  for (const block of lesson.blocks) {
    const found = answerablesIn(block, lesson.id).find((each) => each.slot === slot);
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
  return scenario && scenarioState(scenario, progress?.answers).isAtEnd ? scenario.tracking : undefined;
}

/** What is not reported in this package has no index. */
const isIndexed = ({interaction}: Report): boolean => interaction >= 0;

function scenarioOf({blocks}: Lesson, slot: number): ScenarioBlock | undefined {
  const scenarios = blocks.filter((block) => block.type === 'scenario');
  return scenarios.find(({decisions}) => decisions.some(({tracking}) => tracking === slot));
}
