/** The decisions of a scenario: each is a slot of its own, and its first answer is reported. */
import {reportedOf, type AskingLogic} from '../answers/asking-logic.ts';
import {longestDecision, packDecision, responseOfDecision, widthOfDecision} from './decision.ts';
import type {ScenarioBlock} from './scenario-block.ts';

export const scenarioAsking: AskingLogic<ScenarioBlock> = {
  asked: ({id, decisions}) =>
    decisions.map((decision) => ({
      id: `${id}-${decision.id}`,
      slot: decision.tracking,
      bits: widthOfDecision(decision),
      isQuestion: false,
      pack: (answer) => packDecision(decision, answer),
      reports: (answer) => [
        {...reportedOf(decision), ...responseOfDecision(decision, answer), objective: decision.objective},
      ],
      longest: () => longestDecision(decision),
    })),
  isReported: () => true,
};
