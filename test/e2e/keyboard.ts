import type {Locator, Page} from 'playwright-core';
import {KeysAlone} from './keys-alone.ts';

/** The keyboard of a page that Playwright drives. */
export class Keyboard extends KeysAlone<Locator> {
  readonly #page: Page;

  constructor(page: Page) {
    super();
    this.#page = page;
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  protected type(text: string): Promise<void> {
    return this.#page.keyboard.type(text);
  }

  /** Elements that were found once are asked, for a lookup at each press takes longer than the press. */
  protected async watch(target: Locator): Promise<() => Promise<boolean>> {
    const [first, ...others] = await target.elementHandles();
    return async () =>
      (await first?.evaluate(
        (element, more) => [element, ...more].some((one) => (one as Element).matches(':focus')),
        others,
      )) ?? false;
  }
}
