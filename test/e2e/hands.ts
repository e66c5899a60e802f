import type {Locator} from 'playwright-core';

/** How a learner reaches what is on the page: by keyboard alone, or fast, where only the way matters. */
export interface Hands {
  /** Presses a button or follows a link. */
  activate(target: Locator): Promise<void>;
  /** Ticks a checkbox. */
  tick(target: Locator): Promise<void>;
  /** Picks the radio button with this value of the group that the selector finds in the block. */
  pick(block: Locator, group: string, value: string): Promise<void>;
  /** Writes into a field. */
  write(field: Locator, text: string): Promise<void>;
}

/** Presses without moving: quick enough for a whole course. */
export const quickHands: Hands = {
  activate: (target) => target.first().evaluate((element: HTMLElement) => element.click()),
  tick: (target) => target.first().evaluate((element: HTMLElement) => element.click()),
  pick: (block, group, value) =>
    block.locator(`${group}[value="${value}"]`).evaluate((element: HTMLElement) => element.click()),
  write: (field, text) => field.fill(text),
};
