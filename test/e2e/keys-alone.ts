import type {Hands} from './hands.ts';
import type {Place} from './place.ts';

/** Further than any page of ours is long: who needs more presses is lost. */
const mostPresses = 400;

/** After so many presses the target is looked up again: it may have been drawn anew meanwhile. */
const pressesPerLookup = 20;

/** A learner who has only a keyboard, whichever browser it stands before. Nothing is clicked and nothing is focused from outside. */
export abstract class KeysAlone<Target extends Place> implements Hands {
  /** Presses a key, by its name in `KeyboardEvent.key`; `Control+A` holds the first one down. */
  abstract press(key: string): Promise<void>;
  protected abstract type(text: string): Promise<void>;
  /** Finds the target as it is now. @returns asks whether it, or one of them, has the focus */
  protected abstract watch(target: Target): Promise<() => Promise<boolean>>;

  /** Goes to what can have the focus next. */
  protected goOn(): Promise<void> {
    return this.press('Tab');
  }

  /** Presses Tab until the target (or one of them) has the focus. Throws when it cannot be reached. */
  async tabTo(target: Target): Promise<void> {
    await target.first().waitFor({state: 'attached'});
    let hasFocus = await this.watch(target);
    for (let presses = 0; presses < mostPresses; presses++) {
      if (presses > 0 && presses % pressesPerLookup === 0) hasFocus = await this.watch(target);
      if (await hasFocus()) return;
      await this.goOn();
    }
    throw new Error(`Tab never reached ${String(target)}.`);
  }

  /** Goes to a button or link and presses Enter. */
  async activate(target: Target): Promise<void> {
    await this.tabTo(target);
    await this.press('Enter');
  }

  /** Goes to a checkbox and presses Space. */
  async tick(target: Target): Promise<void> {
    await this.tabTo(target);
    await this.press(' ');
  }

  /**
   * Goes to a group of radio buttons and picks one with the arrow keys.
   * @param group selector of all its buttons @param value of the wanted one
   */
  async pick(block: Target, group: string, value: string): Promise<void> {
    // A place within a place is of the same kind.
    const all = block.locator(group) as Target;
    const wanted = block.locator(`${group}[value="${value}"]`) as Target;
    const count = await all.count();
    await this.tabTo(all);
    await this.press(' ');
    for (let presses = 0; presses < count && !(await this.#hasFocus(wanted)); presses++)
      await this.press('ArrowDown');
    if (!(await this.#hasFocus(wanted))) throw new Error(`The arrow keys never reached the value ${value}.`);
  }

  /** Goes to a field and types over what stands there. */
  async write(field: Target, text: string): Promise<void> {
    await this.tabTo(field);
    await this.press('Control+A');
    await this.type(text);
  }

  async #hasFocus(target: Target): Promise<boolean> {
    return (await this.watch(target))();
  }
}
