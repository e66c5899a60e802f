import type {Locator, Page} from 'playwright-core';
import type {Hands} from './hands.ts';

/** Further than any page of ours is long: who needs more presses is lost. */
const mostPresses = 400;

/** After so many presses the target is looked up again: it may have been drawn anew meanwhile. */
const pressesPerLookup = 20;

/** A learner who has only a keyboard. Nothing is clicked and nothing is focused from outside. */
export class Keyboard implements Hands {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Presses Tab until the target (or one of them) has the focus. Throws when it cannot be reached. */
  async tabTo(target: Locator): Promise<void> {
    await target.first().waitFor({state: 'attached'});
    let found: Found = [];
    for (let presses = 0; presses < mostPresses; presses++) {
      if (presses % pressesPerLookup === 0) found = await target.elementHandles();
      if (await oneHasFocus(found)) return;
      await this.press('Tab');
    }
    throw new Error(`Tab never reached ${String(target)}.`);
  }

  /** Goes to a button or link and presses Enter. */
  async activate(target: Locator): Promise<void> {
    await this.tabTo(target);
    await this.press('Enter');
  }

  /** Goes to a checkbox and presses Space. */
  async tick(target: Locator): Promise<void> {
    await this.tabTo(target);
    await this.press('Space');
  }

  /**
   * Goes to a group of radio buttons and picks one with the arrow keys.
   * @param group selector of all its buttons @param value of the wanted one
   */
  async pick(block: Locator, group: string, value: string): Promise<void> {
    const all = block.locator(group);
    const wanted = block.locator(`${group}[value="${value}"]`);
    const count = await all.count();
    await this.tabTo(all);
    await this.press('Space');
    for (let presses = 0; presses < count && !(await hasFocus(wanted)); presses++)
      await this.press('ArrowDown');
    if (!(await hasFocus(wanted))) throw new Error(`The arrow keys never reached the value ${value}.`);
  }

  /** Goes to a field and types over what stands there. */
  async write(field: Locator, text: string): Promise<void> {
    await this.tabTo(field);
    await this.press('Control+A');
    await this.#page.keyboard.type(text);
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
  }
}

type Found = Awaited<ReturnType<Locator['elementHandles']>>;

const hasFocus = async (target: Locator): Promise<boolean> => oneHasFocus(await target.elementHandles());

/** Elements that were found once are asked, for a lookup at each press takes longer than the press. */
const oneHasFocus = async ([first, ...others]: Found): Promise<boolean> =>
  (await first?.evaluate(
    (element, more) => [element, ...more].some((one) => (one as Element).matches(':focus')),
    others,
  )) ?? false;
