/** The course on a device without room: calm words, and nothing lost that the screen called saved. */
import type {Browser, BrowserContext, Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {collectErrors, startBrowser} from './browser.ts';
import {builtPackage} from './built-site.ts';
import {fillDatabase, fillLocalStorage, limitStorage, makeRoom} from './full-storage.ts';
import {quickHands} from './hands.ts';
import {buildLaterLearn, later} from './later-version.ts';
import {Learner} from './learner.ts';
import {received, revisions, startLearnSite, usedIn, visit, type LearnSite} from './learn-site.ts';

const content = builtPackage('course-scorm12');
const [module] = content.course.modules;
if (!module) throw new Error('The course has no module.');
const lessons = content
  .module(module.id)
  .lessons.map(({id}) => content.lesson(module.id, id))
  .filter(({blocks}) => !blocks.some(({type}) => type === 'quiz'));

let site: LearnSite;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  [site, browser] = await Promise.all([startLearnSite(), startBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  context = await browser.newContext();
});
afterEach(() => context.close());

const limit = (quotaSize: number) => limitStorage(context, new URL(site.url).origin, quotaSize);
const status = (text: string) => page.locator('save-status', {hasText: text}).waitFor();

/** Takes one lesson of the first module; the first one with naming the institution, which the first start asks for. */
async function take(at: number): Promise<void> {
  const lesson = lessons[at];
  if (!lesson) throw new Error(`The module has no lesson ${at}.`);
  const learner = new Learner({page, frame: page, hands: quickHands});
  if (at === 0) {
    await page.goto(`${site.url}#/${module?.id}`);
    await page.locator('module-page').waitFor();
    await learner.start(1);
  }
  await learner.goTo(`#/${module?.id}/${lesson.id}`);
  await learner.takeLesson(lesson, true);
}

/** How many lessons of the first module the course's page shows as done. */
async function doneLessons(): Promise<number> {
  await page.goto(`${site.url}#/`);
  const card = page.locator('course-home .card', {hasText: 'Pabeigtas nodarbības:'}).first();
  return Number(/Pabeigtas nodarbības: (\d+)/.exec(await card.innerText())?.[1]);
}

describe('a device that is full at the first visit', () => {
  it('says that the course does not work off line, and the course goes on', async () => {
    page = await context.newPage();
    await limit(200_000);
    await page.goto(site.url);
    await page.locator('device-strip', {hasText: 'nepietika vietas'}).waitFor();
    await page.goto(`${site.url}#/page/glossary`);
    await page.locator('glossary-page').waitFor();
  });

  it('takes the course where the browser denies all storage', async () => {
    await context.addInitScript(() => {
      for (const name of ['localStorage', 'indexedDB']) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      }
    });
    const errors = collectErrors(context);
    page = await context.newPage();
    await page.goto(site.url);
    await new Learner({page, frame: page}).start(1);
    await status('Nav saglabāts');
    await page.goto(`${site.url}device/`);
    await page.locator('device-learners-part', {hasText: 'Bez vārda'}).waitFor();
    expect(errors).toEqual([]);
  });
});

describe('a device that becomes full', () => {
  beforeEach(async () => {
    await limit(8_000_000);
    page = await context.newPage();
    await visit(page, site.url);
  });

  it('keeps what a little room takes, and calls nothing saved that is not on the disk', async () => {
    await take(0);
    await status('Saglabāts šajā ierīcē');
    await fillDatabase(page);
    await take(1);
    await status('Nav saglabāts');
    await page.reload();
    expect(await doneLessons()).toBe(2);
  });

  it('says what is not saved, keeps what was, and saves the rest once there is room', async () => {
    await take(0);
    await status('Saglabāts šajā ierīcē');
    await fillDatabase(page);
    await fillLocalStorage(page);
    await take(1);
    await status('Nav saglabāts');
    await page.getByRole('button', {name: 'Saglabāt rezultātu failu'}).waitFor();
    await makeRoom(page);
    await page.getByRole('button', {name: 'Mēģināt vēlreiz'}).click();
    await status('Saglabāts šajā ierīcē');
    await page.reload();
    expect(await doneLessons()).toBe(2);
  });

  it('loses nothing of earlier work when the page is closed while it is full', async () => {
    await take(0);
    await status('Saglabāts šajā ierīcē');
    await fillDatabase(page);
    await fillLocalStorage(page);
    await take(1);
    await status('Nav saglabāts');
    await page.reload();
    expect(await doneLessons()).toBeGreaterThanOrEqual(1);
  });

  it('says that films have no room', async () => {
    await site.addFilm('media/films/long.mp4', new Uint8Array(400_000).fill(7));
    await fillDatabase(page);
    await page.goto(`${site.url}device/`);
    await page.getByRole('button', {name: /^Lejupielādēt filmas \(/}).click();
    await page.getByText('Filmas neizdevās lejupielādēt: nav savienojuma vai vietas.').waitFor();
  });

  it('goes on with the whole old version when the next one has no room', async () => {
    const [first, next] = [await site.files(), await buildLaterLearn()];
    await fillDatabase(page);
    await site.deploy(next);
    await page.reload();
    await page.locator('course-home').waitFor();
    // The next worker has been tried and has given up.
    const end = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update();
      const worker = registration?.installing;
      if (worker?.state === 'installing')
        await new Promise((resolve) => worker.addEventListener('statechange', resolve, {once: true}));
      return worker?.state;
    });
    expect(end).toBe('redundant');
    expect(await page.locator('device-strip .update').count()).toBe(0);
    await context.setOffline(true);
    await page.reload();
    await page.locator('course-home h1').waitFor();
    expect(await page.locator('course-home h1').innerText()).not.toBe(later.title);
    const own = usedIn(first);
    expect(await received(page, site.url, own.keys())).toEqual(revisions(own));
  });
});
