import type {Locator} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {builtPackage, useBuiltSite} from './built-site.ts';
import {quickHands} from './hands.ts';
import {Learner} from './learner.ts';
import {moodleBarHeight, openMoodleFrame, type MoodleFrame, type MoodleWindow} from './moodle-frame.ts';

const site = useBuiltSite();
const moduleId = 'definitions';
const content = builtPackage(`${moduleId}-scorm12`);
const quiz = content.lesson(moduleId, 'quiz');
const preCheck = content.lesson(moduleId, 'pre-check');

/** Where something stands in Moodle's window, from top to bottom. */
async function placeOf(target: Locator): Promise<{top: number; bottom: number}> {
  const box = await target.boundingBox();
  if (!box) throw new Error(`${String(target)} is not shown.`);
  return {top: box.y, bottom: box.y + box.height};
}

/** What one sees of the course below both bars, in Moodle's window. */
async function roomOf({frame, page}: MoodleFrame): Promise<{top: number; bottom: number}> {
  const [bar, whole] = [await placeOf(frame.locator('header.bar')), await placeOf(page.locator('iframe'))];
  const height = page.viewportSize()?.height ?? 0;
  return {top: Math.max(moodleBarHeight, bar.bottom), bottom: Math.min(height, whole.bottom)};
}

/** How much of the room (or of the target, where it is smaller) the target takes: 1 is all that can be. */
async function shareSeen(moodle: MoodleFrame, target: Locator): Promise<number> {
  const [room, {top, bottom}] = [await roomOf(moodle), await placeOf(target)];
  const seen = Math.min(bottom, room.bottom) - Math.max(top, room.top);
  return seen / Math.min(bottom - top, room.bottom - room.top);
}

async function expectInSight(moodle: MoodleFrame, target: Locator): Promise<void> {
  const isInSight = async () => {
    const [room, {top, bottom}] = [await roomOf(moodle), await placeOf(target)];
    return top >= room.top && bottom <= room.bottom;
  };
  await expect.poll(isInSight, {message: String(target)}).toBe(true);
}

const barHeight = async ({frame}: MoodleFrame): Promise<number> => {
  const {top, bottom} = await placeOf(frame.locator('header.bar'));
  return bottom - top;
};

const focusedName = ({frame}: MoodleFrame): Promise<string> =>
  frame.locator('course-player').evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return `${active?.localName ?? ''} ${active?.textContent.trim() ?? ''}`;
  });

/** The course in Moodle's frame, with a learner who reaches everything without making Moodle's page scroll. */
async function open(size: MoodleWindow, isElsewhere = false) {
  const moodle = await openMoodleFrame({browser: site().browser, content, size, isElsewhere});
  return {moodle, learner: new Learner({...moodle, hands: quickHands})};
}

describe.each(['desktop', 'phone'] as const)("the course in Moodle's frame, %s", (size) => {
  it('keeps its bar to one line and the page of Moodle where it is, and shows the question', async () => {
    const {moodle, learner} = await open(size);
    await learner.start();
    await learner.goTo(`/${moduleId}/${quiz.id}`);
    await learner.arriveAt(quiz);
    expect(await barHeight(moodle)).toBeLessThanOrEqual(56);
    for (const outer of [0, 120]) {
      await moodle.scrollOuter(outer);
      const question = moodle.frame.locator('lesson-page #question > *');
      if (outer === 0) await learner.startQuiz(quiz);
      else await learner.answerQuestions(quiz, true, 1);
      await question.waitFor();
      await expect.poll(() => shareSeen(moodle, question), {message: 'shown'}).toBeGreaterThan(0.9);
      await expectInSight(moodle, question.locator('#title'));
      expect(await moodle.outerScroll()).toBe(outer);
    }
    expect(moodle.errors).toEqual([]);
    await moodle.close();
  });

  it('lets the end of a panel be scrolled into what one sees of the frame', async () => {
    const {moodle, learner} = await open(size);
    await learner.start();
    await learner.arriveAt(preCheck);
    for (const panel of ['contents', 'help']) {
      await quickHands.activate(moodle.frame.locator(`course-player .tools [value=${panel}]`));
      const dialog = moodle.frame.locator('dialog[open]');
      const last = dialog.locator('button:visible, a:visible, p:visible').last();
      const seen = await roomOf(moodle);
      const {x, width} = (await dialog.boundingBox()) ?? {x: 0, width: 0};
      await moodle.page.mouse.move(x + width / 2, (seen.top + seen.bottom) / 2);
      await expect
        .poll(async () => {
          await moodle.page.mouse.wheel(0, 2_000);
          const {top, bottom} = await placeOf(last);
          return top >= seen.top && bottom <= seen.bottom;
        })
        .toBe(true);
      expect(await moodle.outerScroll()).toBe(0);
      await quickHands.activate(dialog.locator('.head button'));
      await dialog.waitFor({state: 'detached'});
    }
    expect(moodle.errors).toEqual([]);
    await moodle.close();
  });

  it('tells where one acts that saving fails, and shows the heading of the next page', async () => {
    const {moodle, learner} = await open(size);
    await learner.start();
    await learner.arriveAt(preCheck);
    await learner.takeAround(preCheck, true);
    await learner.startQuiz(preCheck);
    await moodle.refuse(true);
    // The end of a quiz is a pause at which is saved.
    await learner.answerQuestions(preCheck, true);
    await expectInSight(moodle, moodle.frame.locator('lesson-page trouble-notice strong'));
    expect(await moodle.outerScroll()).toBe(0);
    expect(await barHeight(moodle)).toBeLessThanOrEqual(56);

    await moodle.refuse(false);
    await quickHands.activate(moodle.frame.locator('lesson-page trouble-notice button'));
    await moodle.frame.locator('lesson-page trouble-notice').waitFor({state: 'detached'});

    await moodle.scrollOuter(10_000);
    await learner.finish();
    const heading = moodle.frame.locator('lesson-page h1', {hasNotText: preCheck.title});
    await heading.waitFor();
    await expectInSight(moodle, heading);
    expect(await focusedName(moodle)).toBe(`h1 ${await heading.innerText()}`);
    expect((await placeOf(moodle.page.locator('iframe'))).top).toBe(moodleBarHeight);
    expect(moodle.errors).toEqual([]);
    await moodle.close();
  });
});

it('leaves the page of an LMS alone that it may not touch', async () => {
  const {moodle, learner} = await open('desktop', true);
  await moodle.frame.locator('module-page h1').waitFor();
  await moodle.scrollOuter(10_000);
  const outer = await moodle.outerScroll();
  await learner.goTo(`/${moduleId}/${preCheck.id}`);
  await learner.arriveAt(preCheck);
  await expect.poll(() => focusedName(moodle)).toBe(`h1 ${preCheck.title}`);
  expect(await moodle.outerScroll()).toBe(outer);
  expect(moodle.errors).toEqual([]);
  await moodle.close();
});
