import type {Place} from './place.ts';

/** How a learner reaches what is on the page: by keyboard alone, or fast, where only the way matters. */
export interface Hands {
  /** Presses a button or follows a link. */
  activate(target: Place): Promise<void>;
  /** Ticks a checkbox. */
  tick(target: Place): Promise<void>;
  /** Picks the radio button with this value of the group that the selector finds in the block. */
  pick(block: Place, group: string, value: string): Promise<void>;
  /** Writes into a field. */
  write(field: Place, text: string): Promise<void>;
}

/** Presses without moving: quick enough for a whole course. */
export const quickHands: Hands = {
  activate: (target) => target.first().evaluate((element: HTMLElement) => element.click()),
  tick: (target) => target.first().evaluate((element: HTMLElement) => element.click()),
  pick: (block, group, value) =>
    block.locator(`${group}[value="${value}"]`).evaluate((element: HTMLElement) => element.click()),
  write: (field, text) => field.fill(text),
};
