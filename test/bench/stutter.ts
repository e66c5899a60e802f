/**
 * How long a page keeps from answering while a learner goes somewhere or types, on a device that is six times slower: six times the
 * processor time that its thread takes here. The browser's own brake would not do: it waits by the wall clock, so that whatever
 * else the machine does is counted six-fold. Pages that come in turns lay out more at once here than they would there, so that
 * the figure is rather too high than too low.
 */
import type {Browser, Page} from 'playwright-core';
import {hostFiles} from '../e2e/strict-fake-lms.ts';
import type {PackageContent} from '../e2e/package-content.ts';
import type {SavedLms} from '../fake-lms/fake-lms.ts';
import {serveFiles, type Serving} from '../serving/serve-files.ts';
import {traceTasks, type Worked} from './task-trace.ts';

const slower = 6;
/** What is still to come has come by then. */
const settledMs = 3000;
/** The trace runs by then. */
const readyMs = 1000;

/** What a learner does, and by what one sees that it is done. */
export interface Act {
  readonly name: string;
  /** Address in the course; left out: the launch itself is what is looked at. */
  readonly hash?: string;
  /** Elements within the player, through shadow roots. */
  readonly shows: string;
  /** Keys pressed in the page's first field, one after the other. */
  readonly keys?: {readonly in: string; readonly press: readonly string[]};
  /** Saved by the LMS from an earlier visit. */
  readonly suspendData?: string;
}

/** Six times the processor time of the page's thread, as `task-trace.ts` tells it. */
export async function measureStutter(browser: Browser, content: PackageContent, act: Act): Promise<Worked> {
  const host = await serveFiles(hostFiles(content));
  const context = await browser.newContext({viewport: {width: 1280, height: 720}});
  try {
    await context.addInitScript('globalThis.__name ??= (value) => value');
    const {longestMs, pressesMs} = await watched(await context.newPage(), host, act);
    return {longestMs: slower * longestMs, pressesMs: pressesMs.map((ms) => slower * ms)};
  } finally {
    await context.close();
    await host.close();
  }
}

async function watched(page: Page, host: Serving, act: Act): Promise<Worked> {
  const session = await page.context().newCDPSession(page);
  await page.goto(`${host.url}host.html?standard=scorm12&content=about:blank`);
  if (act.suspendData !== undefined) {
    const saved: SavedLms = {
      attempts: [{'cmi.suspend_data': act.suspendData, 'cmi.core.exit': 'suspend'}],
      knownNames: [],
    };
    await page.evaluate((text) => localStorage.setItem('fake-lms:scorm12', text), JSON.stringify(saved));
    await page.reload();
  }
  // What the LMS's own page works on is over by then.
  await page.evaluate((afterMs) => {
    setTimeout(() => {
      const frame = document.querySelector('iframe');
      if (frame) frame.src = 'content/index.html';
    }, afterMs);
  }, readyMs);
  const launch = await traceTasks(session);
  await page.waitForTimeout(readyMs + settledMs);
  const launched = await launch();
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('The LMS shows no frame.');
  if (act.hash === undefined) {
    await frame.locator(act.shows).first().waitFor();
    return launched;
  }
  await frame.locator('.hero a.button.primary:not([aria-hidden])').waitFor();
  await page.evaluate(
    ({hash, afterMs}) =>
      setTimeout(() => {
        const content = frames[0];
        if (content) content.location.hash = hash;
      }, afterMs),
    {hash: act.hash, afterMs: readyMs},
  );
  const opening = await traceTasks(session);
  await page.waitForTimeout(readyMs + settledMs);
  const opened = await opening();
  await frame.locator(act.shows).first().waitFor();
  if (!act.keys) return opened;
  await frame.locator(act.keys.in).first().focus();
  const typing = await traceTasks(session);
  for (const key of act.keys.press) {
    await page.keyboard.press(key);
    await page.waitForTimeout(settledMs / 5);
  }
  const typed = await typing();
  if (typed.pressesMs.length !== act.keys.press.length) throw new Error('The trace lacks a press.');
  return typed;
}
