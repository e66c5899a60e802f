/** Whatever in a lesson takes an answer, found by its slot: activities, questions, decisions, ratings. */
import type {Answer} from './blocks/answers/answer.ts';
import type {Block, Decision, Question, RatingBlock, Reported, ScenarioBlock} from './blocks/blocks.ts';
import {packDecision, responseOfDecision} from './blocks/scenario/decision.ts';
import {isPractice, packAnswer, responseOf} from './blocks/practice.ts';
import {isRating, packRating, responseOfRating} from './blocks/rating/rating.ts';
import type {Response} from './blocks/answers/response.ts';
import {slotsFrom, standingOf} from './blocks/scenario/scenario.ts';
import type {Lesson} from './course.ts';
import type {Bits, ModuleProgress} from './progress.ts';

/** One answer as a report has it. */
export interface Report extends Response, Reported {
  /** Id of the lesson whose objective it belongs to; of a rating, the lesson in which it stands. */
  readonly objective: string;
}

export interface Asked {
  /** True for a question of a quiz: it is answered within a try. */
  readonly isQuestion: boolean;
  /** The answer as stored. */
  readonly pack: (answer: Answer) => Bits;
  /** What is reported of the first answer: nothing of practice, one entry for each rated statement. */
  readonly reports: (answer: Answer) => readonly Report[];
}

/** What has this slot and takes an answer. */
export function askedAt(lesson: Lesson, slot: number): Asked | undefined {
  for (const block of lesson.blocks) {
    const found = askedIn(block, slot, lesson.id);
    if (found) return {...found, reports: (answer) => found.reports(answer).filter(isReported)};
  }
  return undefined;
}

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
const isReported = ({interaction}: Report): boolean => interaction >= 0;

function scenarioOf({blocks}: Lesson, slot: number): ScenarioBlock | undefined {
  const scenarios = blocks.filter((block) => block.type === 'scenario');
  return scenarios.find(({decisions}) => decisions.some(({tracking}) => tracking === slot));
}

function askedIn(block: Block, slot: number, lesson: string): Asked | undefined {
  if (block.type === 'quiz') {
    const question = block.bank.find(({tracking}) => tracking === slot);
    return question && askedOfQuestion(question, block.scored);
  }
  if (block.type === 'scenario') {
    const decision = block.decisions.find(({tracking}) => tracking === slot);
    return decision && askedOfDecision(decision);
  }
  if (!('tracking' in block) || block.tracking !== slot) return undefined;
  if (isRating(block)) return askedOfRating(block, lesson);
  if (!isPractice(block)) return undefined;
  return {isQuestion: false, pack: (answer) => packAnswer(block, answer), reports: () => []};
}

const askedOfQuestion = (question: Question, isScored: boolean): Asked => ({
  isQuestion: true,
  pack: (answer) => packAnswer(question, answer),
  reports: (answer) =>
    isScored
      ? [{...reportedOf(question), ...responseOf(question, answer), objective: question.objective}]
      : [],
});

const askedOfDecision = (decision: Decision): Asked => ({
  isQuestion: false,
  pack: (answer) => packDecision(decision, answer),
  reports: (answer) => [
    {...reportedOf(decision), ...responseOfDecision(decision, answer), objective: decision.objective},
  ],
});

const askedOfRating = (block: RatingBlock, lesson: string): Asked => ({
  isQuestion: false,
  pack: (answer) => packRating(block, answer),
  reports: (answer) =>
    block.statements.flatMap((statement) => {
      const value = answer[statement.key];
      return value === undefined
        ? []
        : [{...reportedOf(statement), ...responseOfRating(value), objective: lesson}];
    }),
});

const reportedOf = ({reportId, plainText, interaction}: Reported): Reported => ({
  reportId,
  plainText,
  interaction,
});
