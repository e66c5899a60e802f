import {storyEnd} from '../../../../src/domain/blocks/scenario/decision.ts';
import type {DecisionLogic} from './decision-fields.ts';
import {waysOn} from './ways-on.ts';
import {didYouMean} from '../../did-you-mean.ts';
import type {Problems} from '../../problems.ts';
import type {Sourced} from '../../read/sourced.ts';

/** Decisions of a scenario: each has a way on, none leads back, all can be reached. */
export function checkDecisions(
  decisions: readonly Sourced<DecisionLogic>[],
  ids: readonly string[],
  problems: Problems,
): void {
  for (const {logic, place} of decisions) {
    const {id, options} = logic;
    if (id === storyEnd) {
      problems.add(
        place('id'),
        'field-value',
        `"${storyEnd}" is the id of the end of the story. Give this decision another id.`,
      );
    }
    if (!Object.values(options).includes('good')) {
      problems.add(
        place('options'),
        'right-missing',
        `No option of "${id}" is good. Mark at least one "good".`,
      );
    }
    checkNext(logic, ids, place, problems);
  }
  reportUnreachable(decisions, problems);
}

function checkNext(
  {id, options, next = {}}: DecisionLogic,
  ids: readonly string[],
  place: Sourced<DecisionLogic>['place'],
  problems: Problems,
): void {
  const later = [...ids.slice(ids.indexOf(id) + 1), storyEnd];
  for (const [key, to] of Object.entries(next)) {
    if (!(key in options)) {
      problems.add(
        place('next', key),
        'target-unknown',
        `"${key}" is no option of "${id}". Options: ${Object.keys(options).join(', ')}.`,
      );
    }
    if (later.includes(to)) continue;
    const why = ids.includes(to) ? 'stands earlier, so the story would go round in a circle' : 'is not there';
    problems.add(
      place('next', key),
      'target-unknown',
      `Option "${key}" of "${id}" leads to "${to}", which ${why}.${didYouMean(to, later)} Lead on to one of: ${later.join(', ')}. Without "next" the learner goes back and chooses otherwise.`,
    );
  }
}

function reportUnreachable(decisions: readonly Sourced<DecisionLogic>[], problems: Problems): void {
  const ids = decisions.map(({logic}) => logic.id);
  const reached = new Set(ids.slice(0, 1));
  // Every way leads on, so one pass in the order of the story finds all.
  for (const {logic} of decisions) {
    if (!reached.has(logic.id)) continue;
    for (const to of waysOn(logic, ids).values()) reached.add(to);
  }
  for (const {logic, place} of decisions) {
    if (reached.has(logic.id)) continue;
    problems.add(
      place('id'),
      'decision-unreachable',
      `No option leads to "${logic.id}". Name it in "next" of an earlier decision, or take it away.`,
    );
  }
}
