/** Chromium by its own protocol and Firefox by WebDriver BiDi: the same driver speaks both. */
import type {ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {readdirSync} from 'node:fs';
import {launch, type Browser, type KeyInput, type LaunchOptions, type Page} from 'puppeteer-core';
import {chromeFlags, requireChrome} from '../chrome.ts';
import {requireFirefox} from './find-engines.ts';
import {until} from './engine-place.ts';
import type {Engine, EnginePage, RunningEngine, StartOptions} from './engine.ts';

const viewport = {width: 1280, height: 720};

export const chromium: Engine = {
  name: 'Chromium',
  start: (options) =>
    start({browser: 'chrome', executablePath: requireChrome(), args: chromeFlags, ...profileOf(options)}),
};

export const firefox: Engine = {
  name: 'Firefox',
  start: (options) =>
    start({
      browser: 'firefox',
      executablePath: requireFirefox(),
      // As in `chromeFlags`.
      extraPrefsFirefox: {'intl.accept_languages': 'lv-LV, lv'},
      ...profileOf(options),
    }),
};

const profileOf = (options?: StartOptions): LaunchOptions =>
  options?.profile ? {userDataDir: options.profile} : {};

async function start(options: LaunchOptions): Promise<RunningEngine> {
  const browser = await launch({...options, headless: true, defaultViewport: viewport});
  // The window that Firefox begins with never becomes active, and no key reaches a page in it.
  const page = await browser.newPage();
  return {
    page: pageOf(page),
    close: () => browser.close(),
    kill: () => kill(browser, options.userDataDir),
  };
}

async function kill(browser: Browser, profile: string | undefined): Promise<void> {
  const program: ChildProcess | null = browser.process();
  if (!program) throw new Error('The browser has no process of its own.');
  const ended = once(program, 'exit');
  program.kill('SIGKILL');
  await ended;
  // The driver then puts Firefox's own settings back into a profile that is not its own.
  if (profile === undefined) return;
  const isBack = () => Promise.resolve(!readdirSync(profile).some((name) => name.endsWith('.puppeteer')));
  await until(isBack, 'The settings of the profile were not put back.');
}

const pageOf = (page: Page): EnginePage => ({
  goto: async (url) => void (await page.goto(url)),
  reload: async () => void (await page.reload()),
  run: (source, where = 'page') => {
    const frame = where === 'page' ? page.mainFrame() : page.mainFrame().childFrames()[0];
    if (!frame) throw new Error('The page has no frame.');
    return frame.evaluate(source);
  },
  press: async (key, ...held) => {
    for (const one of held) await page.keyboard.down(one);
    await page.keyboard.press(key as KeyInput);
    for (const one of held) await page.keyboard.up(one);
  },
  type: (text) => page.keyboard.type(text),
  screenshot: () => page.screenshot(),
  print: () => page.pdf({preferCSSPageSize: true}),
});
