/** A page walked with Tab alone: where it stops, in which order, and whether one sees where one is. */
import type {Page} from 'playwright-core';
import {readStop} from './in-page/read-stop.ts';

/** Longer than any page of ours: a walk that does not end by then is caught somewhere. */
const mostStops = 300;

export interface Walk {
  /** Names of what has the focus, one after the other. */
  readonly names: readonly string[];
  /** What nobody should meet: `name: fault`. */
  readonly faults: readonly string[];
}

/**
 * Presses Tab (or Shift+Tab) from where the focus is until it has left the page or come back to where it began.
 * Throws when it does neither.
 */
export async function walk(page: Page, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<Walk> {
  const names: string[] = [];
  const faults: string[] = [];
  let first: number | undefined;
  let stays = 0;
  for (let presses = 0; presses < mostStops; presses++) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(readStop);
    stays = stop?.isSame ? stays + 1 : 0;
    if (stop && stays > 0 && stays < stop.parts) continue;
    if (stop === undefined || stop.number === first) return {names, faults};
    first ??= stop.number;
    if (stays > 0) throw new Error(`The focus stays at ${stop.name}.`);
    names.push(stop.name);
    faults.push(...stop.faults.map((fault) => `${stop.name}: ${fault}`));
  }
  throw new Error(
    `After ${mostStops} times ${key} the walk has not ended; last: ${names.slice(-5).join(', ')}`,
  );
}

/** Puts the focus where a page begins. */
export async function fromTheTop(page: Page): Promise<void> {
  await page.evaluate(() => {
    // The deepest element with the focus lets it go; what comes next is found from the top.
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (active instanceof HTMLElement) active.blur();
    window.getSelection()?.removeAllRanges();
    const start = document.createElement('span');
    start.tabIndex = -1;
    document.body.prepend(start);
    start.focus();
    start.remove();
    window.scrollTo(0, 0);
  });
}
