import type {Decision} from '../../../../src/domain/blocks/scenario/scenario-block.ts';
import {storyEnd} from '../../../../src/domain/blocks/scenario/decision.ts';
import type {DecisionLogic} from '../../schemas/lesson.ts';
import type {SectionWords} from '../../words/section-words.ts';
import {trackedBase, type BlockSetting, type CompilerOf} from '../block-compiler.ts';

export const scenario: CompilerOf<'scenario'> = {
  // The lists of keys belong to its decisions.
  hasKeys: false,
  compile: (logic, words) => ({
    type: 'scenario',
    ...trackedBase(logic, words, {body: words.neededBody()}),
    // Decisions and end are compiled on their own, from their own sections, and put in after.
    decisions: [],
    ending: {title: '', body: []},
  }),
};

/** What a decision has from the scenario and lesson around it. */
export interface DecisionSetting extends Pick<BlockSetting, 'report'> {
  readonly scenario: string;
  readonly lesson: string;
  /** Ids of all decisions of the scenario, in order. */
  readonly ids: readonly string[];
}

/** Joins the logic of one decision with its words. */
export function compileDecision(
  logic: DecisionLogic,
  words: SectionWords,
  setting: DecisionSetting,
): Decision {
  const {scenario: id, lesson, ids, report} = setting;
  const leads = waysOn(logic, ids);
  return {
    id: logic.id,
    title: words.title,
    body: words.body(),
    tracking: logic.tracking,
    many: logic.many ?? false,
    options: Object.entries(logic.options).map(([key, quality]) => {
      const next = leads.get(key);
      return {
        key,
        text: words.words(key, 'feedback-and-text'),
        quality,
        feedback: words.feedback(key),
        consequence: words.besideFeedback(key),
        ...(next !== undefined && {next}),
      };
    }),
    ...report(`${id}-${logic.id}`, words.title),
    objective: logic.objective ?? lesson,
  };
}

/**
 * Where each option leads: decision or `end`; those that lead nowhere are left out. A good one leads
 * to the decision that follows, or to the end, unless `next` says otherwise.
 */
export function waysOn(
  {id, options, next = {}}: DecisionLogic,
  ids: readonly string[],
): ReadonlyMap<string, string> {
  const following = ids[ids.indexOf(id) + 1] ?? storyEnd;
  return new Map(
    Object.entries(options).flatMap(([key, quality]) => {
      const to = next[key] ?? (quality === 'good' ? following : undefined);
      return to === undefined ? [] : [[key, to] as const];
    }),
  );
}
