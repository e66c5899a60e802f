import type {Answer} from '../../src/domain/blocks/answers/answer.ts';
import type {PracticeBlock} from '../../src/domain/blocks/practice.ts';
import {loadElements} from '../../src/components/blocks/load-elements.ts';
import {tagOf} from '../../src/components/blocks/block-tags.ts';
import type {PracticeElement} from '../../src/components/blocks/practice/practice-element.ts';
import type {CheckEvent, DraftEvent, RetryEvent} from '../../src/components/events.ts';
import {sources} from '../components/samples.ts';

export type Request = CheckEvent | DraftEvent | RetryEvent;

/** A practice element, and what it asked for, in order. */
export interface OwnedBlock {
  readonly element: PracticeElement<PracticeBlock>;
  readonly requests: readonly Request[];
  /** Answer of the newest request that carries one. */
  readonly answer: () => Answer | undefined;
}

/** Puts a practice block on the page and answers its requests as the course does. */
export async function ownBlock(
  block: PracticeBlock,
  properties: Partial<PracticeElement<PracticeBlock>> = {},
): Promise<OwnedBlock> {
  await loadElements([block]);
  // The union of the five practice elements is one kind here: the tag follows from the block's type.
  const element = document.createElement(tagOf(block.type)) as unknown as PracticeElement<PracticeBlock>;
  Object.assign(element, {block, sources, ...properties});
  const requests: Request[] = [];
  element.addEventListener('course-draft', (request) => {
    requests.push(request);
    element.answer = request.answer;
  });
  element.addEventListener('course-check', (request) => {
    requests.push(request);
    element.answer = request.answer;
    element.checked = true;
  });
  element.addEventListener('course-retry', (request) => {
    requests.push(request);
    element.answer = undefined;
    element.checked = false;
  });
  const answer = () => requests.findLast((request) => 'answer' in request)?.answer;
  document.body.replaceChildren(element);
  await element.updateComplete;
  return {element, requests, answer};
}
