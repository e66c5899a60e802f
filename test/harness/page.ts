/** What a learner sees and does, for tests of elements with a shadow root. */
import type {LitElement} from 'lit';

/** The first element in `host` that matches; an Error names what is missing. */
export function find<T extends HTMLElement>(host: LitElement, selector: string): T {
  const found = host.renderRoot.querySelector<T>(selector);
  if (!found) throw new Error(`<${host.localName}> shows no "${selector}"`);
  return found;
}

/** Every match, as an array. */
export function findAll<T extends HTMLElement>(host: LitElement, selector: string): readonly T[] {
  return [...host.renderRoot.querySelectorAll<T>(selector)];
}

/** Words on screen, without spaces around and between lines. */
export function wordsOf(host: LitElement, selector: string): string {
  return find(host, selector).innerText.replace(/\s+/g, ' ').trim();
}

/** The element that has focus, however deep in shadow roots. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** True when `element` has focus. A comparison, since a failed `equal` of two elements never stops printing them. */
export const hasFocus = (element: Element): boolean => focused() === element;

/** Presses a button and waits until the element shows the result. */
export async function press(host: LitElement, selector: string): Promise<void> {
  find(host, selector).click();
  await host.updateComplete;
}

/** Middle of an element in the window, in whole CSS pixels, for the mouse. */
export function middleOf(element: Element): [number, number] {
  const {x, y, width, height} = element.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
}
