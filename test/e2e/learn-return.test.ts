/** Weeks after the course, on the device where it was taken. */
import {readFile} from 'node:fs/promises';
import ICAL from 'ical.js';
import type {Page} from 'playwright-core';
import {expect, it} from 'vitest';
import type {PracticeBlock} from '../../src/domain/blocks/practice.ts';
import {resultOfSession} from '../../src/runtime/session/result-of-session.ts';
import {answerBlock} from './answer-block.ts';
import {collectErrors} from './browser.ts';
import {builtPackage, useBuiltSite} from './built-site.ts';
import {passedSession} from './changed-facts.ts';
import {Keyboard} from './keyboard.ts';
import {faultsOf} from './screen-faults.ts';

const site = useBuiltSite();

/** Brings the work of somebody who has passed onto the device. */
async function bringPassed(page: Page): Promise<void> {
  const {course} = builtPackage('course-scorm12');
  const file = resultOfSession({
    course,
    session: passedSession(course),
    answers: [],
    learner: 'Anna',
    nowMs: Date.now(),
  });
  await page.goto(`${site().url}learn/device/`);
  await page
    .locator('input[type=file]')
    .setInputFiles({name: 'gaita.json', mimeType: 'application/json', buffer: Buffer.from(file)});
  await page.locator('device-page .notice', {hasText: 'pievienot'}).waitFor();
}

/** Answers a whole return by keyboard. @returns titles of what was asked */
async function answerAll(page: Page, isRight: boolean): Promise<readonly string[]> {
  const keys = new Keyboard(page);
  const titles: string[] = [];
  await keys.activate(page.locator('return-page quiz-block #start'));
  for (let at = 0; at < 4; at++) {
    const question = page.locator('return-page #question > *');
    await question.waitFor();
    // Elements of questions have their block.
    const block = await question.evaluate((element) => (element as unknown as {block: PracticeBlock}).block);
    titles.push(`${block.id} ${block.title}`);
    await answerBlock(keys, question, block, isRight);
    await keys.activate(page.locator('return-page .ways [value=next]'));
  }
  await page.getByRole('heading', {name: 'Paldies par atbildēm!'}).waitFor();
  return titles;
}

it('a return is offered to who has finished, asks a case and three questions, other ones the next time, and keeps nothing of it in the course', async () => {
  const context = await site().browser.newContext({
    viewport: {width: 360, height: 740},
    serviceWorkers: 'block',
  });
  const errors = collectErrors(context);
  const page = await context.newPage();
  await page.goto(`${site().url}learn/`);
  await page.locator('course-home .button.primary:not([aria-hidden])').waitFor();
  expect(
    await page.locator('device-strip').getByRole('link', {name: 'Atgriezties uz trim minūtēm'}).count(),
  ).toBe(0);
  await bringPassed(page);
  await page.goto(`${site().url}learn/`);
  await page.locator('device-strip').getByRole('link', {name: 'Atgriezties uz trim minūtēm'}).press('Enter');
  await page.getByRole('heading', {level: 1, name: 'Atgriešanās'}).waitFor();
  await page
    .getByText('Jautājumi ir par dažādiem moduļiem.')
    .or(page.getByText('Pēdējie divi jautājumi ir no moduļiem'))
    .or(page.getByText('Šī ierīce nezina'))
    .waitFor();
  expect(await faultsOf(page)).toEqual([]);
  const first = await answerAll(page, false);
  expect(await faultsOf(page)).toEqual([]);
  // Each leads to the lesson that it comes from; two of them may come from one.
  const lessons = await page
    .locator('return-page quiz-block .objectives a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(lessons.length).toBeGreaterThan(1);
  expect(lessons.length).toBeLessThanOrEqual(4);
  expect(lessons.filter((href) => !/^#\/[\w-]+\/[\w-]+/.test(href ?? ''))).toEqual([]);
  await page.reload();
  await page.getByRole('heading', {name: '2. atgriešanās'}).waitFor();
  const second = await answerAll(page, true);
  expect(second.filter((title) => first.includes(title))).toEqual([]);
  await page.goto(`${site().url}learn/#/`);
  await page.locator('.hero').getByText('100 %').first().waitFor();
  expect(errors).toEqual([]);
  await context.close();
});

it('the days to come back are a file that a calendar reads, made on the device', async () => {
  const context = await site().browser.newContext({serviceWorkers: 'block', acceptDownloads: true});
  const page = await context.newPage();
  await bringPassed(page);
  await page.goto(`${site().url}learn/#/page/return`);
  const save = page.getByRole('button', {name: 'Ielikt kalendārā (.ics)'});
  await save.waitFor();
  // What is read ahead may go on.
  const told: string[] = [];
  page.on('request', (request) => {
    const isOwn = request.method() === 'GET' && request.url().startsWith(site().url);
    if (!isOwn && !request.url().startsWith('blob:')) told.push(`${request.method()} ${request.url()}`);
  });
  const [download] = await Promise.all([page.waitForEvent('download'), save.press('Enter')]);
  const file = await readFile(await download.path(), 'utf8');
  const events = new ICAL.Component(ICAL.parse(file) as unknown[])
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one));
  const from = new Date();
  expect(events.map(({startDate}) => startDate.toJSDate().toDateString())).toEqual(
    [7, 28, 84].map((days) =>
      new Date(from.getFullYear(), from.getMonth(), from.getDate() + days).toDateString(),
    ),
  );
  const link = String(events[0]?.component.getFirstPropertyValue('url'));
  expect(link).toBe(`${site().url}learn/#/page/return`);
  expect(told).toEqual([]);
  await context.close();
});

it('who has not finished is told when it begins', async () => {
  const context = await site().browser.newContext({serviceWorkers: 'block'});
  const page = await context.newPage();
  await page.goto(`${site().url}learn/#/page/return`);
  await page.getByText('Atgriešanās sākas, kad kurss ir pabeigts.').waitFor();
  expect(await page.getByRole('button', {name: 'Sākt'}).count()).toBe(0);
  await context.close();
});
