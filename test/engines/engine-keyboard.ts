import {KeysAlone} from '../e2e/keys-alone.ts';
import type {EnginePage, Modifier} from './engine.ts';
import type {EnginePlace} from './engine-place.ts';
import {wayTo} from './way-to.ts';

/**
 * The keyboard of a page of any engine. Goes back with Shift+Tab to what lies before: past the last place of a
 * page Firefox goes on to its own buttons, and without a screen it has none to come back from.
 */
export class EngineKeyboard extends KeysAlone<EnginePlace> {
  readonly #page: EnginePage;
  #key: 'Tab' | 'Shift+Tab' = 'Tab';

  constructor(page: EnginePage) {
    super();
    this.#page = page;
  }

  press(key: string): Promise<void> {
    const [letter, held] = key.split('+').reverse();
    // The walks hold no other key down than these.
    return this.#page.press(letter ?? key, ...(held ? [held as Modifier] : []));
  }

  protected override goOn(): Promise<void> {
    return this.press(this.#key);
  }

  protected type(text: string): Promise<void> {
    return this.#page.type(text);
  }

  protected watch(target: EnginePlace): Promise<() => Promise<boolean>> {
    return Promise.resolve(async () => {
      const way = await target.evaluateAll(wayTo);
      this.#key = way === 'back' ? 'Shift+Tab' : 'Tab';
      return way === 'here';
    });
  }
}
