/** One launch of a package in the strict fake LMS, as a browser and the LMS see it. */
import type {Browser, CDPSession, Frame, Page} from 'playwright-core';
import type {CallLog} from '../fake-lms/call-log.ts';
import type {Serving} from '../serving/serve-files.ts';
import {slowLine} from './slow-line.ts';
import {watchLaunch, type Watched} from './watch-launch.ts';

export interface LaunchOptions {
  readonly browser: Browser;
  readonly host: Serving;
  /** File under `content/` to launch. */
  readonly page: string;
  /** Elements to find one inside the other, through shadow roots: the first screen is there when the last one is. */
  readonly firstScreen: readonly string[];
  /** 1.6 Mbit/s, 150 ms, CPU ÷ 4. */
  readonly isSlow: boolean;
  /** Launch a second time and tell of that one. */
  readonly isResumed?: boolean;
}

export interface LaunchFigures {
  readonly requests: number;
  readonly bytes: number;
  /** First words or pictures painted. */
  readonly paintedMs: number;
  /** The player's first page painted and the main thread free. */
  readonly interactiveMs: number;
  /** Total blocking time: what each long task takes beyond 50 ms. */
  readonly blockedMs: number;
  readonly lmsCalls: number;
  readonly commits: number;
}

export async function measureLaunch(options: LaunchOptions): Promise<LaunchFigures> {
  const context = await options.browser.newContext({viewport: {width: 1280, height: 720}});
  try {
    const page = await context.newPage();
    // tsx names every inner function by a helper that the page does not have.
    await page.addInitScript('globalThis.__name ??= (value) => value');
    await page.addInitScript(watchLaunch, options.firstScreen);
    if (options.isResumed) await launch(page, options);
    const session = await context.newCDPSession(page);
    return await launch(page, options, session);
  } finally {
    await context.close();
  }
}

async function launch(page: Page, options: LaunchOptions, session?: CDPSession): Promise<LaunchFigures> {
  await page.goto(`${options.host.url}host.html?standard=scorm12&content=about:blank`);
  const traffic = session ? await countTraffic(session, options.isSlow) : {requests: 0, bytes: 0};
  await page.evaluate((path) => {
    const frame = document.querySelector('iframe');
    if (frame) frame.src = path;
  }, `content/${options.page}`);
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  // Before its first bytes are there the frame still holds the empty page.
  await frame?.waitForURL(`**/content/${options.page}`, {waitUntil: 'commit'});
  const watched = await watchedIn(frame, options.page);
  const log = await page.evaluate(() => {
    const {log} = (window as unknown as {fakeApi: {log: CallLog}}).fakeApi;
    return {lmsCalls: log.calls.length, commits: log.commits};
  });
  const ends = watched.longTasks.map(({startMs, durationMs}) => startMs + durationMs);
  return {
    ...traffic,
    ...log,
    paintedMs: watched.paintedMs,
    interactiveMs: Math.max(watched.readyMs, ...ends),
    blockedMs: watched.longTasks.reduce((sum, {durationMs}) => sum + Math.max(0, durationMs - 50), 0),
  };
}

/** Waits for the first screen, and a while longer for what still runs; by single looks, as the content allows no eval. */
async function watchedIn(
  frame: Frame | null,
  name: string,
): Promise<Watched & {readyMs: number; paintedMs: number}> {
  const look = () => frame?.evaluate(() => (window as unknown as {watched?: Watched}).watched);
  for (let tries = 0; tries < 300; tries++) {
    if ((await look())?.readyMs !== undefined) {
      await frame?.waitForTimeout(1200);
      const {readyMs, paintedMs, longTasks} = (await look()) ?? {longTasks: []};
      if (readyMs !== undefined && paintedMs !== undefined) return {readyMs, paintedMs, longTasks};
    }
    await frame?.waitForTimeout(100);
  }
  throw new Error(`${name} never showed its first screen.`);
}

/** Counts what the content asks for from now on, as it comes over the line. */
async function countTraffic(session: CDPSession, isSlow: boolean) {
  const traffic = {requests: 0, bytes: 0};
  const own = new Set<string>();
  session.on('Network.responseReceived', ({requestId, response}) => {
    if (response.url.includes('/content/')) own.add(requestId);
  });
  session.on('Network.loadingFinished', ({requestId, encodedDataLength}) => {
    if (!own.has(requestId)) return;
    traffic.requests += 1;
    traffic.bytes += encodedDataLength;
  });
  await session.send('Network.enable');
  if (isSlow) await slowLine(session);
  return traffic;
}
