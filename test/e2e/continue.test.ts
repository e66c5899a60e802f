/** “Continue” through a first session and the way back: it moves along, and leads to the block where one was. */
import type {FrameLocator, Page} from 'playwright-core';
import {expect, it} from 'vitest';
import type {Lesson} from '../../src/domain/course/course.ts';
import {hrefOf} from '../../src/domain/course/route.ts';
import {collectErrors} from './browser.ts';
import {builtPackage, useBuiltSite} from './built-site.ts';
import {quickHands} from './hands.ts';
import {Learner} from './learner.ts';
import {openStrictFakeLms} from './strict-fake-lms.ts';

const site = useBuiltSite();
const content = builtPackage('course-scorm12');
const [module] = content.course.modules;
const lessons = module ? content.module(module.id).lessons.filter(({kind}) => kind === 'lesson') : [];
const [first, second, third] = lessons.map(({id}) => content.lesson(module?.id ?? '', id));
if (!module || !first || !second || !third) throw new Error('The first module has too few lessons.');

interface Place {
  readonly page: Page;
  readonly frame: FrameLocator | Page;
}

/** A learner and the course, opened as it is for the first time or later. */
class Reader {
  readonly #frame: FrameLocator | Page;
  readonly learner: Learner;

  constructor({page, frame}: Place) {
    this.#frame = frame;
    this.learner = new Learner({page, frame, hands: quickHands});
  }

  async open(lesson: Lesson): Promise<void> {
    await this.learner.goTo(hrefOf({module: lesson.module, lesson: lesson.id}));
    await this.learner.arriveAt(lesson);
  }

  /** What the main button of the start page says, once it says it. */
  async home(text: string): Promise<void> {
    await this.learner.goTo('#/');
    await this.#button('course-home').waitFor();
    await expect.poll(() => this.#button('course-home').innerText()).toBe(text);
  }

  /** What that of the module's page says. */
  async modulePage(text: string): Promise<void> {
    await this.learner.goTo(hrefOf({module: module?.id ?? ''}));
    await this.#button('module-page').waitFor();
    expect(await this.#button('module-page').innerText()).toBe(text);
  }

  async goOn(page: 'course-home' | 'module-page'): Promise<void> {
    await this.learner.keys.activate(this.#button(page));
  }

  /** Scrolls until this block of the lesson on screen is at the top, once the page has come to rest after its opening. */
  async readTo(blockId: string): Promise<void> {
    await this.learner.turnTo(this.#block(blockId));
    const scroll = () =>
      this.#block(blockId).evaluate(async (block) => {
        block.scrollIntoView();
        // In a frame the focus comes to the heading a few pictures later; the window tells of scrolling with the next one.
        for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
        return block.getBoundingClientRect().top / window.innerHeight;
      });
    await expect.poll(scroll).toBeLessThan(0.3);
  }

  /** The block stands in the upper part of the window; on a phone its step does, which may begin with another block. */
  async isAt(blockId: string): Promise<void> {
    await this.#block(blockId).waitFor();
    const isByStep = (await this.#frame.locator('lesson-page .by-step').count()) > 0;
    const place = () =>
      this.#block(blockId).evaluate((block) => block.getBoundingClientRect().top / window.innerHeight);
    await expect.poll(place).toBeGreaterThan(-0.05);
    await expect.poll(place).toBeLessThan(isByStep ? 1 : 0.3);
  }

  #button = (page: string) => this.#frame.locator(`${page} .hero a.button`);
  #block = (id: string) => this.#frame.locator(`lesson-page [id="${id}"].block`);
}

/** Past the middle, so that the window has to be scrolled; the lesson is longer than it from there on. */
function middleOf({blocks, id}: Lesson): string {
  const block = blocks[Math.floor(blocks.length / 2)];
  if (!block) throw new Error(`The lesson ${id} has no block.`);
  return block.id;
}

async function walk(begin: Place, comeBack: () => Promise<Place>): Promise<void> {
  if (!first || !second || !third) return;
  const reader = new Reader(begin);
  await reader.home('Sākt mācības');
  await reader.open(first);
  await reader.home(`Turpināt: ${first.title}`);
  await reader.open(third);
  await reader.readTo(middleOf(third));
  await reader.home(`Turpināt: ${third.title}`);
  await reader.goOn('course-home');
  await reader.learner.arriveAt(third);
  await reader.isAt(middleOf(third));
  await reader.modulePage(`Turpināt: ${third.title}`);
  // As the list of lessons does, whose address names no block.
  await reader.open(third);
  await reader.isAt(middleOf(third));

  await reader.open(first);
  await reader.learner.takeLesson(first, true);
  await reader.learner.arriveAt(second);
  await reader.home(`Turpināt: ${second.title}`);
  await reader.goOn('course-home');
  await reader.learner.arriveAt(second);
  await reader.readTo(middleOf(second));

  const back = new Reader(await comeBack());
  await back.learner.arriveAt(second);
  await back.isAt(middleOf(second));
  await back.home(`Turpināt: ${second.title}`);
  await back.goOn('course-home');
  await back.learner.arriveAt(second);
  await back.isAt(middleOf(second));
}

it('in a package moves along, and the LMS opens the block where one was', async () => {
  const lms = await openStrictFakeLms({browser: site().browser, content, standard: 'scorm12'});
  await walk(await lms.launch(), async () => {
    await lms.closePage();
    return lms.launch();
  });
  expect(lms.errors).toEqual([]);
  await lms.dispose();
});

it('in the app of the site moves along, and it opens at the block where one was', async () => {
  const context = await site().browser.newContext({viewport: {width: 390, height: 844}});
  const errors = collectErrors(context);
  const open = async (): Promise<Place> => {
    const page = await context.newPage();
    await page.goto(new URL('learn/', site().url).href);
    await page.locator('course-player h1').first().waitFor();
    return {page, frame: page};
  };
  const begin = await open();
  await walk(begin, async () => {
    await begin.page.close({runBeforeUnload: false});
    return open();
  });
  expect(errors).toEqual([]);
  await context.close();
});

it('begins nothing anew where what goes on with it does not arrive: it says so, and goes on at another try', async () => {
  const lms = await openStrictFakeLms({browser: site().browser, content, standard: 'scorm12'});
  const begin = await lms.launch();
  await new Reader(begin).open(first);
  await lms.closePage();
  const context = begin.page.context();
  await context.route('**/later-*.js', (route) => route.abort());
  const {page, frame} = await lms.launch();
  await frame.getByText('Šo daļu neizdevās ielādēt').waitFor();
  const kept = await lms.stored();
  expect(kept['cmi.suspend_data']).not.toBe('');
  expect((await lms.traffic()).commits).toBe(0);
  await context.unroute('**/later-*.js');
  await frame.getByRole('button', {name: 'Mēģināt vēlreiz'}).click();
  await new Reader({page, frame}).learner.arriveAt(first);
  expect((await lms.stored())['cmi.suspend_data']).toBe(kept['cmi.suspend_data']);
  await lms.dispose();
});
