/** Finding things on a page of ours from within it, through shadow roots. */
import type {LitElement} from 'lit';
import type {Block} from '../../../src/domain/blocks/blocks.ts';
import {nextTask} from './next-task.ts';

/** An element that shows a block of a lesson or a question of a quiz. */
export type BlockElement = LitElement & {readonly block: Block};

/** Every element that matches, in the order of the page. */
export function findDeep(selector: string, root: ParentNode = document): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.matches(selector) ? [element] : []),
    ...(element.shadowRoot ? findDeep(selector, element.shadowRoot) : []),
  ]);
}

/** The element of a block that `inner` stands in, through shadow roots; undefined outside of all. */
export function ownerOf(inner: Element): BlockElement | undefined {
  for (let at: Node | null = inner; at; at = parentOf(at)) if (isBlockElement(at)) return at;
  return undefined;
}

/** Elements of blocks on screen whose code has arrived, those of questions included. */
export const blocksOnScreen = (): readonly BlockElement[] => findDeep('*').filter(isBlockElement);

/** Whatever a press started has been drawn; what has to come over the line is waited for, at most a second. */
export async function settled(): Promise<void> {
  const player = document.querySelector('course-player');
  await nextTask();
  for (let tries = 0; player?.busy && tries < 100; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await nextTask();
}

const parentOf = (node: Node): Node | null => (node instanceof ShadowRoot ? node.host : node.parentNode);

// Elements of ours alone have a block, and it has a type.
const isBlockElement = (node: Node): node is BlockElement =>
  node instanceof HTMLElement &&
  'block' in node &&
  // Its code may still be on its way.
  customElements.get(node.localName) !== undefined &&
  typeof Object(node.block).type === 'string';
