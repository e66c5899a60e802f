/**
 * How long each lesson is on a phone, counted and not timed: screens to read through, and presses to do all of it. In the
 * quickest way that a learner has who gives every right answer at once.
 */
import type {Browser, Page} from 'playwright-core';
import type {OrderBlock} from '../../src/domain/blocks/order/order.ts';
import type {Lesson} from '../../src/domain/course/course.ts';
import {isForRole} from '../../src/domain/course/roles.ts';
import {quickHands, type Hands} from '../e2e/hands.ts';
import {Learner} from '../e2e/learner.ts';
import type {PackageContent} from '../e2e/package-content.ts';
import {serveFiles} from '../serving/serve-files.ts';

/** CSS pixels. */
export interface Phone {
  readonly width: number;
  readonly height: number;
}

export interface LessonLength {
  /** `module/lesson`. */
  readonly place: string;
  /** To open and to answer everything, and to finish; films are left out. */
  readonly presses: number;
  /** Parts of the lesson where it is read step by step. */
  readonly steps: number;
  /** By the number of the phone. */
  readonly on: readonly LengthOn[];
}

/** In windows of one phone: the lesson alone, without the bar and what stands around it. */
export interface LengthOn {
  /** The lesson as one page, as it opens. */
  readonly opened: number;
  /** The same with everything opened, answered and checked. */
  readonly done: number;
  /** Step by step as they open, at least one window each. */
  readonly byStep: number;
}

/** Number of the learner's: a case of another one is an offer. */
const institution = 1;

/** Every lesson of the course in its turn. */
export async function* measureLengths(
  browser: Browser,
  content: PackageContent,
  phones: readonly Phone[],
): AsyncGenerator<LessonLength> {
  const serving = await serveFiles(content.files);
  const asPage = await openAt(browser, serving.url, 'page');
  const asSteps = await openAt(browser, serving.url, 'steps');
  for (const lesson of lessonsOf(content)) {
    const steps = await heightsOfSteps(asSteps, lesson, phones);
    const {before, after, presses} = await takeWhole(asPage, lesson, phones);
    const on = phones.map(({height}, phone) => ({
      opened: (before[phone] ?? NaN) / height,
      done: (after[phone] ?? NaN) / height,
      byStep: steps.reduce((sum, heights) => sum + Math.max(1, (heights[phone] ?? NaN) / height), 0),
    }));
    yield {place: `${lesson.module}/${lesson.id}`, presses, steps: steps.length, on};
  }
  await asPage.context().close();
  await asSteps.context().close();
  await serving.close();
}

const lessonsOf = (content: PackageContent): readonly Lesson[] =>
  content.course.modules.flatMap(({id}) =>
    content
      .module(id)
      .lessons.filter(({kind}) => kind === 'lesson')
      .map((lesson) => content.lesson(id, lesson.id)),
  );

/** The course without an LMS, its institution chosen. */
async function openAt(browser: Browser, url: string, lesson: 'page' | 'steps') {
  const context = await browser.newContext({hasTouch: true});
  await context.addInitScript('globalThis.__name ??= (value) => value');
  await context.addInitScript(
    (chosen) => localStorage.setItem('kr.reading', chosen),
    JSON.stringify({lesson}),
  );
  const page = await context.newPage();
  await page.goto(url);
  // The letters of a phone are narrower than what a Linux machine without them takes: these are as wide as Arial's.
  await page.evaluate(() =>
    document.documentElement.style.setProperty('--kr-font', "'Liberation Sans', Arial, sans-serif"),
  );
  await new Learner({page, frame: page, hands: quickHands}).start(institution);
  await page.locator('module-page, lesson-page').first().waitFor();
  return page;
}

async function goTo(page: Page, lesson: Lesson, hands: Hands): Promise<Learner> {
  const learner = new Learner({page, frame: page, hands});
  await learner.goTo(`#/${lesson.module}/${lesson.id}`);
  await learner.arriveAt(lesson);
  return learner;
}

/** Of the lesson on screen, by phone, in CSS pixels. */
async function heightsOf(page: Page, phones: readonly Phone[]): Promise<readonly number[]> {
  const heights: number[] = [];
  for (const phone of phones) {
    await page.setViewportSize(phone);
    heights.push(
      await page.locator('lesson-page').evaluate((lesson) => lesson.getBoundingClientRect().height),
    );
  }
  return heights;
}

async function takeWhole(page: Page, lesson: Lesson, phones: readonly Phone[]) {
  let presses = 0;
  const counted =
    <A extends readonly unknown[]>(press: (...args: A) => Promise<void>) =>
    (...args: A) => {
      presses++;
      return press(...args);
    };
  const hands: Hands = {
    activate: counted(quickHands.activate),
    tick: counted(quickHands.tick),
    pick: counted(quickHands.pick),
    write: counted(quickHands.write),
  };
  const learner = await goTo(page, lesson, hands);
  const before = await heightsOf(page, phones);
  for (const block of lesson.blocks) {
    if (block.type === 'video' || !isForRole(block.roles, institution)) continue;
    await openAll(page, block.id, hands);
    const pressed = presses;
    const drags = block.type === 'order' ? await dragsFor(page, block) : undefined;
    await learner.take(block, true);
    // Rows are dragged, each to its place, and checked; the arrows that the learner has here take more.
    if (drags !== undefined) presses = pressed + drags + 1;
  }
  const after = await heightsOf(page, phones);
  return {before, after, presses: presses + 1};
}

/** So many rows stand out of order: all but the longest run of those that are in it. */
async function dragsFor(page: Page, {id, items}: OrderBlock): Promise<number> {
  const rows = page.locator(`lesson-page [id="${id}"].block [data-drop]`);
  const shown = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-drop')));
  const places = shown.map((key) => items.findIndex((item) => item.key === key));
  const runs: number[] = [];
  for (const [at, place] of places.entries())
    runs.push(
      1 + Math.max(0, ...runs.filter((_, before) => before < at && (places[before] ?? place) < place)),
    );
  return places.length - Math.max(0, ...runs);
}

/** Cards, folds, steps and the letters of a drawing. */
async function openAll(page: Page, id: string, hands: Hands): Promise<void> {
  const block = page.locator(`lesson-page [id="${id}"].block`);
  const all = block.locator('reveal-block #all');
  if ((await all.count()) > 0) return hands.activate(all);
  const closed = block.locator('reveal-block :is(.face, summary), figure-block .spot');
  for (let at = 0, count = await closed.count(); at < count; at++) await hands.activate(closed.nth(at));
  const next = block.locator('reveal-block [value=next]');
  while ((await next.count()) > 0) await hands.activate(next);
}

async function heightsOfSteps(page: Page, lesson: Lesson, phones: readonly Phone[]) {
  await goTo(page, lesson, quickHands);
  const on = page.locator('lesson-page .turns [value=on]');
  const at = page.locator('lesson-page .head > .step > span');
  const heights = [await heightsOf(page, phones)];
  while ((await on.count()) > 0) {
    const before = await at.innerText();
    await quickHands.activate(on);
    while ((await at.innerText()) === before) await page.waitForTimeout(10);
    heights.push(await heightsOf(page, phones));
  }
  return heights;
}
