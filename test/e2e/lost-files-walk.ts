/** Presses whatever loads a lazy file of the player, while one of them does not arrive. */
import type {Browser, FrameLocator, Page} from 'playwright-core';
import {installFakeSpeech} from '../harness/fake-speech.ts';
import type {PackageContent} from './package-content.ts';
import {lessons} from './every-screen.ts';
import {hostFiles} from './strict-fake-lms.ts';
import {serveFiles, type Serving} from '../serving/serve-files.ts';

/** What one does, and what is there when all of it has arrived. */
interface Deed {
  readonly name: string;
  readonly go: (visit: LostVisit) => Promise<unknown>;
  readonly ready: string;
}

const at = (place: string, ready: string): Deed => ({
  name: place,
  go: (visit) => visit.goTo(place),
  ready: `main:not([aria-busy]) ${ready}`,
});

const panel = (name: string, ready: string): Deed => ({
  name,
  go: ({view}) => view.locator(`.tools [value=${name}]`).press('Enter'),
  ready: `${ready} dialog[open]`,
});

const language = (code: string): Deed => ({
  name: `language ${code}`,
  go: (visit) => visit.fire('course-language', {code}),
  ready: `html[lang=${code}] main:not([aria-busy])`,
});

const aloud: Deed = {
  name: 'read aloud',
  go: async (visit) => {
    await visit.goTo('definitions/forms');
    if (await visit.has('main:not([aria-busy]) lesson-page h1'))
      await visit.view.locator('main aloud-button button:visible').first().press('Enter');
  },
  ready: 'aloud-bar',
};

const deeds: readonly Deed[] = [
  ...lessons.map((place) => at(place, 'lesson-page h1')),
  // With a film.
  at('definitions/what-is-trafficking', 'lesson-page h1'),
  at('definitions/quiz', 'lesson-page h1'),
  at('page/glossary', 'glossary-page h1'),
  at('page/search/piekrisana', 'search-page h1'),
  at('page/certificate', 'certificate-page h1'),
  at('page/reading', 'reading-page h1'),
  at('page/technical', 'technical-page h1'),
  at('page/return', 'return-page h1'),
  at('page/seminar', 'seminar-index h1'),
  panel('contents', 'course-toc'),
  panel('help', 'help-panel'),
  aloud,
  ...['en', 'ru', 'lv'].flatMap((code) => [language(code), at('page/seminar', 'seminar-index h1'), aloud]),
];

/** Where it is said that something did not arrive. */
const told = '.failed, .notices .important';

export interface LostVisit {
  readonly page: Page;
  readonly view: FrameLocator;
  /** Which of the package's lazy files were asked for so far, by name. */
  readonly asked: ReadonlySet<string>;
  /** Exceptions and rejections that nobody caught. */
  readonly uncaught: readonly string[];
  /** From now on all arrive. */
  restore(): void;
  goTo(place: string): Promise<void>;
  /** An event at the player. */
  fire(type: string, detail?: object): Promise<void>;
  /** Waits until this is there (true), or it is told that it could not be loaded. */
  has(ready: string): Promise<boolean>;
  close(): Promise<void>;
}

/** Launches the package in an LMS. @param lost name of the file that does not arrive */
export async function launchLost(browser: Browser, serving: Serving, lost: string): Promise<LostVisit> {
  const context = await browser.newContext({locale: 'lv-LV'});
  const voices = ['lv-LV', 'en-GB', 'ru-RU'].map((lang) => ({name: lang, lang, localService: true}));
  await context.addInitScript(installFakeSpeech, {voices});
  await context.addInitScript(() => {
    // The frame is empty at first, and has none.
    if (location.protocol !== 'about:') localStorage.setItem('kr.reading', JSON.stringify({lesson: 'page'}));
  });
  const uncaught: string[] = [];
  context.on('weberror', (error) => uncaught.push(error.error().message));
  const page = await context.newPage();
  const asked = new Set<string>();
  let hasLine = false;
  await page.route('**/assets/*.js', (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    asked.add(name);
    return name === lost && !hasLine ? route.abort() : route.continue();
  });
  await page.goto(`${serving.url}host.html?standard=scorm12&language=lv`);
  const view = page.frameLocator('iframe');
  await view.locator('main:not([aria-busy]) course-home .hero a.primary').waitFor();
  const player = view.locator('course-player');
  return {
    page,
    view,
    asked,
    uncaught,
    restore: () => (hasLine = true),
    goTo: (place) => player.evaluate((_, to) => void (location.hash = `#/${to}`), place),
    fire: (type, detail = {}) =>
      player.evaluate(
        (element, [name, more]) => void element.dispatchEvent(Object.assign(new Event(name), more)),
        [type, detail] as const,
      ),
    has: async (ready) => {
      await view.locator(ready).or(view.locator(told)).first().waitFor();
      return (await view.locator(told).count()) === 0;
    },
    close: () => context.close(),
  };
}

/** Does everything with all files. @returns each file that was asked for, and which deed was the first to do so */
export async function firstAskers(browser: Browser, serving: Serving): Promise<ReadonlyMap<string, number>> {
  const visit = await launchLost(browser, serving, '');
  const first = new Map<string, number>();
  for (const [at, {go, ready}] of deeds.entries()) {
    await rest(visit);
    await go(visit);
    await visit.view.locator(ready).waitFor();
    for (const name of visit.asked) if (!first.has(name)) first.set(name, at);
  }
  await visit.close();
  return first;
}

/**
 * Does things without the file, from one on until some were refused, or all; then what was refused once more with it.
 * @returns what is wrong
 */
export async function walkLost(
  browser: Browser,
  serving: Serving,
  {lost, from, isWhole}: {readonly lost: string; readonly from: number; readonly isWhole: boolean},
): Promise<readonly string[]> {
  const visit = await launchLost(browser, serving, lost);
  const faults: string[] = [];
  const does = async ({name, go, ready}: Deed): Promise<boolean | undefined> => {
    await rest(visit);
    await go(visit);
    return visit.has(ready).catch(() => void faults.push(`${lost}: nothing comes of "${name}"`));
  };
  const refused: Deed[] = [];
  for (const deed of isWhole ? deeds : deeds.slice(from, from + 8)) {
    if ((await does(deed)) === false) refused.push(deed);
    if (refused.length > 1 && !isWhole) break;
  }
  visit.restore();
  const again = visit.view.locator('.failed button');
  if ((await again.count()) > 0) {
    await again.press('Enter');
    await visit.view.locator('.failed').waitFor({state: 'detached'});
  }
  for (const deed of refused)
    if (!(await does(deed))) faults.push(`${lost}: "${deed.name}" does not come with the line`);
  faults.push(...visit.uncaught.map((message) => `${lost}: uncaught ${message}`));
  await visit.close();
  return faults;
}

/** Home, or the module's page, which need no lazy file: what was told before goes with a page. */
async function rest({view, goTo}: LostVisit): Promise<void> {
  const hash = await view.locator('course-player').evaluate(() => location.hash);
  const isHome = hash === '' || hash === '#/';
  await goTo(isHome ? 'definitions' : '');
  await view.locator(`main:not([aria-busy]) ${isHome ? 'module-page' : 'course-home'}`).waitFor();
  await view.locator(told).waitFor({state: 'detached'});
}

export const serveLost = (content: Pick<PackageContent, 'files'>): Promise<Serving> =>
  serveFiles(hostFiles(content));
