import '../../src/components/blocks/scenario/scenario-block.ts';
import type {ScenarioBlockElement} from '../../src/components/blocks/scenario/scenario-block.ts';
import type {CheckEvent, RetryEvent} from '../../src/components/events.ts';
import {packDecision} from '../../src/domain/blocks/scenario/decision.ts';
import {slotsFrom} from '../../src/domain/blocks/scenario/scenario.ts';
import type {SavedAnswer} from '../../src/domain/progress/progress.ts';
import {scenario} from '../components/personal-samples.ts';

/** A scenario on the page, and what it asked for, in order. */
export interface OwnedStory {
  readonly element: ScenarioBlockElement;
  readonly requests: readonly (CheckEvent | RetryEvent)[];
}

/** Puts the sample's scenario on the page and answers its requests as the course does. */
export async function ownStory(properties: Partial<ScenarioBlockElement> = {}): Promise<OwnedStory> {
  const element = document.createElement('scenario-block');
  Object.assign(element, {block: scenario, answers: new Map(), ...properties});
  const requests: (CheckEvent | RetryEvent)[] = [];
  element.addEventListener('course-check', (request) => {
    requests.push(request);
    const answers = new Map(element.answers).set(request.slot, taken(request.slot, request.answer));
    // In the course the answer comes back through several elements.
    queueMicrotask(() => (element.answers = answers));
  });
  element.addEventListener('course-retry', (request) => {
    requests.push(request);
    const kept = new Map(element.answers);
    for (const slot of slotsFrom(scenario, element.answers, request.slot)) kept.delete(slot);
    queueMicrotask(() => (element.answers = kept));
  });
  document.body.replaceChildren(element);
  await element.updateComplete;
  return {element, requests};
}

/** A decision of the sample as saved. */
export function taken(slot: number, answer: CheckEvent['answer']): SavedAnswer {
  const decision = scenario.decisions.find(({tracking}) => tracking === slot);
  if (!decision) throw new Error(`The sample has no decision with the slot ${slot}.`);
  return {packed: packDecision(decision, answer), checked: true};
}
