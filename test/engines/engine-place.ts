import {setTimeout as wait} from 'node:timers/promises';
import type {Place} from '../e2e/place.ts';
import type {EnginePage, Where} from './engine.ts';
import {findPlaces, type Step} from './find-places.ts';

/** What a walk waits for comes late on a busy machine. */
const patienceMs = 20_000;

/** A place on a page of any engine. Looked up anew whenever it is asked for something. */
export class EnginePlace implements Place {
  readonly #page: EnginePage;
  readonly #where: Where;
  readonly #steps: readonly Step[];

  constructor(page: EnginePage, where: Where = 'page', steps: readonly Step[] = []) {
    this.#page = page;
    this.#where = where;
    this.#steps = steps;
  }

  locator(selector: string, options?: {readonly hasText?: string}): EnginePlace {
    return this.#then({css: selector, hasText: options?.hasText});
  }

  first(): EnginePlace {
    return this.#then('first');
  }

  or(other: EnginePlace): EnginePlace {
    return this.#then({or: other.#steps});
  }

  count(): Promise<number> {
    return this.evaluateAll((elements) => elements.length);
  }

  async waitFor({state = 'visible'}: {readonly state?: 'attached' | 'visible'} = {}): Promise<void> {
    const isThere = () =>
      this.evaluateAll(
        (elements, wanted) =>
          elements.some((one) => wanted === 'attached' || one.getClientRects().length > 0),
        state,
      );
    await until(isThere, `${String(this)} did not come.`);
  }

  innerText(): Promise<string> {
    return this.evaluate((element) => element.innerText);
  }

  getAttribute(name: string): Promise<string | null> {
    return this.evaluate((element, attribute) => element.getAttribute(attribute), name);
  }

  async fill(text: string): Promise<void> {
    await this.evaluate((element, value) => {
      (element as HTMLInputElement).value = value;
      element.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    }, text);
  }

  async evaluate<R>(action: (element: HTMLElement, argument: string) => R, argument = ''): Promise<R> {
    await this.waitFor({state: 'attached'});
    return this.#run(`(${action.toString()})(found[0], ${JSON.stringify(argument)})`);
  }

  evaluateAll<R>(action: (elements: HTMLElement[], argument: string) => R, argument = ''): Promise<R> {
    return this.#run(`(${action.toString()})(found, ${JSON.stringify(argument)})`);
  }

  toString(): string {
    return this.#steps.map((step) => JSON.stringify(step)).join(' → ');
  }

  #then(step: Step): EnginePlace {
    return new EnginePlace(this.#page, this.#where, [...this.#steps, step]);
  }

  /** @param expression of `found`, the elements here */
  async #run<R>(expression: string): Promise<R> {
    const found = `(${findPlaces.toString()})(${JSON.stringify(this.#steps)})`;
    // What the expression gives is what its caller says, by way of JSON.
    return (await this.#page.run(`((found) => ${expression})(${found})`, this.#where)) as R;
  }
}

/** Asks until the answer is yes, also through pages that go while they are asked. Throws when it takes too long. */
export async function until(
  isSo: () => Promise<boolean>,
  complaint: string,
  mostMs = patienceMs,
): Promise<void> {
  const endMs = Date.now() + mostMs;
  let cause: unknown;
  while (Date.now() < endMs) {
    try {
      if (await isSo()) return;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    await wait(50);
  }
  throw new Error(complaint, {cause});
}
