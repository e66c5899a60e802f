import {buildSync} from 'esbuild';
import {join} from 'node:path';
import type {Browser} from 'playwright-core';
import type {CallLog} from '../fake-lms/call-log.ts';
import type {FakeLms} from '../fake-lms/fake-lms.ts';
import type {LmsTraffic} from '../fake-lms/host-page.ts';
import {prefixOfLms} from '../../src/runtime/device-copy/keys.ts';
import {formatStamped} from '../../src/runtime/device-copy/stamped-text.ts';
import {serveFiles} from '../serving/serve-files.ts';
import {collectErrors} from './browser.ts';
import type {LmsUnderTest, Stored, TestStandard} from './lms-under-test.ts';
import type {PackageContent} from './package-content.ts';

const hostHtml = `<!doctype html><html lang="lv"><title>LMS</title><link rel="icon" href="data:,">
<style>iframe { width: 867px; height: 666px; border: 0; }</style><body><script type="module" src="host.js"></script>`;

export interface StrictFakeLmsOptions {
  readonly browser: Browser;
  readonly content: Pick<PackageContent, 'files'>;
  readonly standard: TestStandard;
  /** So long does the LMS take to answer a commit, and the page waits. */
  readonly answerMs?: number;
  /** What the LMS says its learner prefers. */
  readonly language?: string;
  /** The device knows that this LMS does not hear last words. */
  readonly isDeaf?: boolean;
}

/** What the page on screen has said to the LMS since its launch. */
export interface Traffic extends LmsTraffic {
  readonly calls: number;
  readonly commits: number;
  readonly longestSuspendChars: number;
}

/** The strict fake LMS also tells what was said to it. */
export interface StrictFakeLms extends LmsUnderTest {
  traffic(): Promise<Traffic>;
}

/** One of our files with all it imports as a script for a page. */
export function bundled(path: string, format: 'esm' | 'iife' = 'esm'): Uint8Array {
  const [script] = buildSync({entryPoints: [path], bundle: true, format, write: false}).outputFiles;
  if (!script) throw new Error(`esbuild made nothing of ${path}.`);
  return script.contents;
}

const strictHostPage = join(import.meta.dirname, '../fake-lms/host-page.ts');

/**
 * The files of an LMS of ours that is as strict as real ones: a host page, and the package under `content/`.
 * @param hostPage its script
 */
export function hostFiles(
  content: Pick<PackageContent, 'files'>,
  hostPage = strictHostPage,
): Map<string, Uint8Array> {
  const files = new Map([...content.files].map(([path, bytes]) => [`content/${path}`, bytes]));
  files.set('host.html', new TextEncoder().encode(hostHtml));
  files.set('host.js', bundled(hostPage));
  return files;
}

/** Takes a package in the strict fake LMS. */
export async function openStrictFakeLms({
  browser,
  content,
  standard,
  answerMs = 0,
  language = '',
  isDeaf = false,
}: StrictFakeLmsOptions): Promise<StrictFakeLms> {
  const serving = await serveFiles(hostFiles(content));
  const context = await browser.newContext({viewport: {width: 1280, height: 720}});
  const errors = collectErrors(context);
  // A program that tsx runs names every inner function by a helper that the page does not have.
  await context.addInitScript('globalThis.__name ??= (value) => value');
  if (isDeaf) {
    const known: readonly [string, string] = [`${prefixOfLms}${standard}`, formatStamped('lost', 0)];
    await context.addInitScript(([key, text]) => localStorage.setItem(key, text), known);
  }
  let page = await context.newPage();
  return {
    errors,
    stored: (): Promise<Stored> =>
      page.evaluate(() => (window as unknown as {fakeLms: FakeLms}).fakeLms.stored),
    traffic: (): Promise<Traffic> =>
      page.evaluate(() => {
        const {fakeApi, lmsTraffic} = window as unknown as {fakeApi: {log: CallLog}; lmsTraffic: LmsTraffic};
        const {calls, commits} = fakeApi.log;
        const suspended = fakeApi.log.setsOf('cmi.suspend_data').map(({length}) => length);
        return {...lmsTraffic, calls: calls.length, commits, longestSuspendChars: Math.max(0, ...suspended)};
      }),
    async launch() {
      await page.goto(
        `${serving.url}host.html?standard=${standard}&answerMs=${answerMs}&language=${language}`,
      );
      return {page, frame: page.frameLocator('iframe')};
    },
    async closePage() {
      // The page's own `pagehide` handlers run, as they do when a tab is closed.
      await page.close({runBeforeUnload: false});
      page = await context.newPage();
    },
    async dispose() {
      await context.close();
      await serving.close();
    },
  };
}
