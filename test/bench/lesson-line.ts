/** How long a lesson takes to come on the slow line, beside a plain request for as many bytes. */
import {randomBytes} from 'node:crypto';
import type {Browser, CDPSession, Frame, Page} from 'playwright-core';
import {hostFiles} from '../e2e/strict-fake-lms.ts';
import type {PackageContent} from '../e2e/package-content.ts';
import {serveFiles} from '../serving/serve-files.ts';
import {slowLine} from './slow-line.ts';

/** What is fetched ahead has come by then. */
const idleMs = 4000;

export interface Opening {
  /** Over the line, from the address on; for a lesson that was fetched ahead, what came for it before. */
  readonly bytes: number;
  /** From the address to the painted heading. */
  readonly shownMs: number;
  /** One request for as many bytes. */
  readonly plainMs: number;
}

export interface Openings {
  /** The first one: with the code of lessons. */
  readonly first: Opening;
  /** Fetched ahead while the first one stood there. */
  readonly ahead: Opening;
  /** Neither. */
  readonly other: Opening;
}

/** The first lesson, the one behind it, and one that nobody expected. @param places their addresses */
export async function measureOpenings(
  browser: Browser,
  content: PackageContent,
  [first, next, other]: readonly [string, string, string],
): Promise<Openings> {
  const files = hostFiles(content);
  const host = await serveFiles(files);
  const context = await browser.newContext({viewport: {width: 1280, height: 720}});
  try {
    await context.addInitScript('globalThis.__name ??= (value) => value');
    const page = await context.newPage();
    await page.goto(`${host.url}host.html?standard=scorm12`);
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    if (!frame) throw new Error('The LMS shows no frame.');
    await frame.locator('.hero a.button.primary:not([aria-hidden])').waitFor();
    await page.waitForTimeout(idleMs);
    const session = await page.context().newCDPSession(page);
    const line = await watchLine(session);
    await slowLine(session);
    const open = async (hash: string, ahead = 0): Promise<Opening> => {
      line.bytes = 0;
      const shownMs = await show(frame, hash);
      const bytes = ahead || line.bytes;
      const plainMs = await plain(page, files, bytes);
      return {bytes, shownMs, plainMs};
    };
    const opened = await open(first);
    line.bytes = 0;
    await page.waitForTimeout(idleMs);
    const ahead = await open(next, line.bytes);
    await page.waitForTimeout(idleMs);
    return {first: opened, ahead, other: await open(other)};
  } finally {
    await context.close();
    await host.close();
  }
}

/** Counts what comes for the content. */
async function watchLine(session: CDPSession): Promise<{bytes: number}> {
  const line = {bytes: 0};
  const own = new Set<string>();
  session.on('Network.responseReceived', ({requestId, response}) => {
    if (response.url.includes('/content/')) own.add(requestId);
  });
  session.on('Network.loadingFinished', ({requestId, encodedDataLength}) => {
    if (own.has(requestId)) line.bytes += encodedDataLength;
  });
  await session.send('Network.enable');
  return line;
}

/** Milliseconds until the lesson's heading is painted. */
const show = (frame: Frame, hash: string): Promise<number> =>
  frame.locator('course-player').evaluate(
    (player, place) =>
      new Promise<number>((resolve) => {
        const root = player.shadowRoot;
        const heading = () => root?.querySelector('lesson-page')?.shadowRoot?.querySelector('h1');
        const before = heading()?.textContent;
        const startMs = performance.now();
        const look = () => {
          const text = heading()?.textContent;
          if (text === undefined || text === before) return void setTimeout(look, 4);
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - startMs)));
        };
        location.hash = place;
        look();
      }),
    hash,
  );

/** One file of so many bytes that nothing makes smaller. */
async function plain(page: Page, files: Map<string, Uint8Array>, bytes: number): Promise<number> {
  const name = `plain-${bytes}.bin`;
  files.set(name, randomBytes(bytes));
  return page.evaluate(async (path) => {
    const startMs = performance.now();
    await (await fetch(path)).arrayBuffer();
    return performance.now() - startMs;
  }, name);
}
