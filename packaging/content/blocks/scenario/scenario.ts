import * as v from 'valibot';
import {storyEnd} from '../../../../src/domain/blocks/scenario/decision.ts';
import type {Decision, ScenarioBlock} from '../../../../src/domain/blocks/scenario/scenario-block.ts';
import type {Sourced} from '../../read/sourced.ts';
import {list} from '../../schemas/fields.ts';
import {trackedBase, type BlockCompiler, type BlockSetting} from '../block-compiler.ts';
import {withTracked} from '../block-fields.ts';
import {checkDecisions} from './check-decisions.ts';
import {decisionSchema, type DecisionLogic} from './decision-fields.ts';
import {waysOn} from './ways-on.ts';

const secondsPerDecision = 15;

const schema = withTracked({
  type: v.literal('scenario'),
  decisions: list(v.unknown(), 'the decisions in the order of the story'),
});
type ScenarioLogic = v.InferOutput<typeof schema>;

export const scenario: BlockCompiler<typeof schema, ScenarioBlock> = {
  schema,
  // The lists of keys belong to its decisions.
  hasKeys: false,
  readParts: (logic, reader) => {
    const ids = reader.ids('decisions', logic.decisions);
    const decisions = reader.all('decisions', logic.decisions, decisionSchema);
    checkDecisions(decisions, [...ids.keys()], reader.problems);
    return {decisions, partIds: new Map(ids).set(storyEnd, reader.place('decisions'))};
  },
  compile: (logic, words, setting) => {
    const tracked = trackedBase(logic, words, {body: words.neededBody()});
    const decisions = setting.parts.decisions.flatMap(
      (decision) => compileDecision(decision, logic, setting) ?? [],
    );
    const whose = tracked.required
      ? []
      : (logic.roles ?? []).flatMap((id) => setting.institutionName(id) ?? []);
    return {
      type: 'scenario',
      ...tracked,
      decisions,
      ending: endingOf(logic, setting),
      ...(whose.length > 0 && {whose: whose.join('; ')}),
    };
  },
  seconds: ({decisions}) => decisions.length * secondsPerDecision,
  printed: ({decisions, ending}) => ({parts: [{is: 'story', decisions, ending}]}),
};

/** Joins the logic of one decision with its words; undefined without words. */
function compileDecision(
  {logic, place}: Sourced<DecisionLogic>,
  scenarioLogic: ScenarioLogic,
  {lesson, parts, sections, wordsOf, keep, report}: BlockSetting,
): Decision | undefined {
  const section = sections.get(logic.id);
  if (!section) return undefined;
  const words = wordsOf(section, {hasKeys: true});
  const leads = waysOn(
    logic,
    [...parts.partIds.keys()].filter((id) => id !== storyEnd),
  );
  const decision: Decision = {
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
    ...report(`${scenarioLogic.id}-${logic.id}`, words.title),
    objective: logic.objective ?? lesson,
  };
  words.finish();
  const claims = logic.facts ?? scenarioLogic.facts;
  const source = {logic: {id: logic.id, type: 'decision', ...(claims && {facts: claims})}, place};
  keep({texts: words.texts, source, hasNotes: words.hasNotes, share: 1});
  return decision;
}

function endingOf(
  logic: ScenarioLogic,
  {place, sections, wordsOf, keep}: BlockSetting,
): ScenarioBlock['ending'] {
  const section = sections.get(storyEnd);
  if (!section) return {title: '', body: []};
  const words = wordsOf(section, {hasKeys: false});
  const ending = {title: words.title, body: words.neededBody()};
  keep({texts: words.texts, source: {logic, place}, hasNotes: words.hasNotes, share: 1});
  return ending;
}
