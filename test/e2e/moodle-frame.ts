/**
 * A package in the frame that Moodle 4.5 gives it, measured there: a bar of 60 px stays on top of Moodle's page,
 * which scrolls, and the frame stands so far down that its end is out of sight.
 */
import type {Browser, FrameLocator, Page} from 'playwright-core';
import type {FakeLms} from '../fake-lms/fake-lms.ts';
import {serveFiles} from '../serving/serve-files.ts';
import {collectErrors} from './browser.ts';
import type {PackageContent} from './package-content.ts';
import {hostFiles} from './strict-fake-lms.ts';

/** Windows with what Moodle makes of them, in CSS pixels: the frame's place and size, and the page's rest below it. */
const moodleWindows = {
  desktop: {window: {width: 1280, height: 720}, frame: {left: 315, top: 260, width: 650}, below: 152},
  phone: {window: {width: 360, height: 640}, frame: {left: 12, top: 285, width: 337}, below: 235},
} as const;

export type MoodleWindow = keyof typeof moodleWindows;

const frameHeight = 666;
/** Of the bar that stays on top of Moodle's page, in CSS pixels. */
export const moodleBarHeight = 60;

const page = ({frame, below}: (typeof moodleWindows)[MoodleWindow]) => `<!doctype html>
<html lang="lv"><title>Moodle</title><link rel="icon" href="data:,">
<style>
  body { margin: 0; padding: ${frame.top}px 0 ${below}px ${frame.left}px; background: #fff; }
  iframe { display: block; width: ${frame.width}px; height: ${frameHeight}px; border: 0; }
  nav { position: fixed; z-index: 9; inset: 0 0 auto; height: ${moodleBarHeight}px; background: #ddd; }
</style><body><nav></nav><script type="module" src="host.js"></script>`;

export interface MoodleFrame {
  readonly page: Page;
  readonly frame: FrameLocator;
  readonly errors: readonly string[];
  /** How far Moodle's page is scrolled. */
  outerScroll(): Promise<number>;
  scrollOuter(top: number): Promise<void>;
  /** The server refuses everything from now on, or takes it again. */
  refuse(isRefused: boolean): Promise<void>;
  close(): Promise<void>;
}

export interface MoodleFrameOptions {
  readonly browser: Browser;
  readonly content: Pick<PackageContent, 'files'>;
  readonly size: MoodleWindow;
  /** The package stands on another server, whose pages may not touch Moodle's. */
  readonly isElsewhere?: boolean;
}

/** Launches a package there. */
export async function openMoodleFrame({
  browser,
  content,
  size,
  isElsewhere = false,
}: MoodleFrameOptions): Promise<MoodleFrame> {
  const files = hostFiles(content);
  files.set('host.html', new TextEncoder().encode(page(moodleWindows[size])));
  const serving = await serveFiles(files);
  const context = await browser.newContext({viewport: moodleWindows[size].window});
  const errors = collectErrors(context);
  // A program that tsx runs names every inner function by a helper that the page does not have.
  await context.addInitScript('globalThis.__name ??= (value) => value');
  const tab = await context.newPage();
  const elsewhere = `${serving.url.replace('127.0.0.1', 'localhost')}content/index.html`;
  const address = isElsewhere ? `&content=${encodeURIComponent(elsewhere)}` : '';
  await tab.goto(`${serving.url}host.html?standard=scorm12${address}`);
  return {
    page: tab,
    frame: tab.frameLocator('iframe'),
    errors,
    outerScroll: () => tab.evaluate(() => window.scrollY),
    scrollOuter: (top) => tab.evaluate((to) => window.scrollTo(0, to), top),
    refuse: (isRefused) =>
      tab.evaluate((fault) => {
        const {site} = (window as unknown as {fakeLms: FakeLms}).fakeLms;
        site.fault = fault ? 'http-500' : undefined;
      }, isRefused),
    async close() {
      await context.close();
      await serving.close();
    },
  };
}
