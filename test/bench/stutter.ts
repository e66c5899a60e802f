/** How long a page keeps from answering while a learner goes somewhere or types, on a device that is six times slower. */
import type {Browser, Frame, Page} from 'playwright-core';
import {hostFiles} from '../e2e/strict-fake-lms.ts';
import type {PackageContent} from '../e2e/package-content.ts';
import type {SavedLms} from '../fake-lms/fake-lms.ts';
import {serveFiles, type Serving} from '../serving/serve-files.ts';
import {watchStutter, type Stutter} from './watch-stutter.ts';

const cpuRate = 6;
/** What is still to come has come by then. */
const settledMs = 2000;

/** What a learner does, and by what one sees that it is done. */
export interface Act {
  readonly name: string;
  /** Address in the course; left out: the launch itself is what is looked at. */
  readonly hash?: string;
  /** Elements within the player, through shadow roots. */
  readonly shows: string;
  /** Keys pressed in the page's first field, or on its first answer, one after the other. */
  readonly keys?: {readonly in: string; readonly press: readonly string[]};
  /** Saved by the LMS from an earlier visit. */
  readonly suspendData?: string;
}

export interface Standstill {
  /** The longest task over 50 ms; 0: there is none. */
  readonly taskMs: number;
  /** The longest time from a press to the frame that shows what came of it. */
  readonly pressMs: number;
}

export async function measureStutter(
  browser: Browser,
  content: PackageContent,
  act: Act,
): Promise<Standstill> {
  const host = await serveFiles(hostFiles(content));
  const context = await browser.newContext({viewport: {width: 1280, height: 720}});
  try {
    await context.addInitScript('globalThis.__name ??= (value) => value');
    await context.addInitScript(watchStutter);
    return await watched(await context.newPage(), host, act);
  } finally {
    await context.close();
    await host.close();
  }
}

async function watched(page: Page, host: Serving, act: Act): Promise<Standstill> {
  const address = `${host.url}host.html?standard=scorm12&content=`;
  const slow = async () => {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', {rate: cpuRate});
  };
  await page.goto(`${address}about:blank`);
  if (act.suspendData !== undefined) {
    const saved: SavedLms = {
      attempts: [{'cmi.suspend_data': act.suspendData, 'cmi.core.exit': 'suspend'}],
      knownNames: [],
    };
    await page.evaluate((text) => localStorage.setItem('fake-lms:scorm12', text), JSON.stringify(saved));
  }
  if (act.hash === undefined) await slow();
  await page.goto(`${address}content/index.html`);
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('The LMS shows no frame.');
  if (act.hash !== undefined) {
    await frame.locator('.hero a.button.primary:not([aria-hidden])').waitFor();
    await page.waitForTimeout(settledMs);
    await slow();
    await forget(frame);
    await frame.locator('course-player').evaluate((_, hash) => void (location.hash = hash), act.hash);
  }
  await frame.locator(act.shows).first().waitFor();
  await page.waitForTimeout(settledMs);
  const opened = await stutterOf(frame);
  if (!act.keys) return longest(opened);
  await forget(frame);
  await frame.locator(act.keys.in).first().focus();
  for (const key of act.keys.press) {
    await page.keyboard.press(key);
    await page.waitForTimeout(settledMs / 4);
  }
  return longest(await stutterOf(frame));
}

const stutterOf = (frame: Frame): Promise<Stutter> =>
  frame.evaluate(() => (window as unknown as {stutter: Stutter}).stutter);

const forget = (frame: Frame): Promise<void> =>
  frame.evaluate(() => {
    const {stutter} = window as unknown as {stutter: Stutter};
    stutter.tasks.length = 0;
    stutter.presses.length = 0;
  });

const longest = ({tasks, presses}: Stutter): Standstill => ({
  taskMs: Math.max(0, ...tasks),
  pressMs: Math.max(0, ...presses),
});
