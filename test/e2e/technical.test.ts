/** An LMS refuses: what stands between the red sign and an administrator who knows why. */
import {readFileSync} from 'node:fs';
import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {builtPackage, useBuiltSite} from './built-site.ts';
import {collectErrors} from './browser.ts';
import {hostFiles} from './strict-fake-lms.ts';
import {Keyboard} from './keyboard.ts';
import {Learner} from './learner.ts';
import {openMoodleFrame, type MoodleFrame} from './moodle-frame.ts';
import {faultsOf} from './screen-faults.ts';
import {serveFiles} from '../serving/serve-files.ts';

const site = useBuiltSite();
const moduleId = 'definitions';
const content = builtPackage(`${moduleId}-scorm12`);
const preCheck = content.lesson(moduleId, 'pre-check');

const innerFrame = (page: Page) => {
  const frame = page.frames().find((each) => each !== page.mainFrame());
  if (!frame) throw new Error('The LMS shows no frame.');
  return frame;
};

/** What an answered question says to the LMS. */
const responsesIn = ({page}: MoodleFrame) =>
  page.evaluate(() => {
    const {fakeApi} = window as unknown as {fakeApi: {log: {setsOf(element: string): readonly string[]}}};
    return {
      state: fakeApi.log.setsOf('cmi.suspend_data').filter(Boolean),
      calls: fakeApi.log.setsOf('cmi.core.lesson_status').length,
    };
  });

describe.each(['desktop', 'phone'] as const)('a refused save in the frame of Moodle, %s', (size) => {
  it('is explained to an administrator, who gets a file without answers or names', async () => {
    const moodle = await openMoodleFrame({browser: site().browser, content, size});
    const learner = new Learner({...moodle, page: moodle.page});
    await learner.start();
    await learner.arriveAt(preCheck);
    await learner.takeAround(preCheck, true);
    await learner.startQuiz(preCheck);
    await moodle.refuse(true);
    await learner.answerQuestions(preCheck, true);
    const link = moodle.frame.locator('lesson-page trouble-notice a', {hasText: 'Tehniskā informācija'});
    await learner.keys.activate(link);
    const page = moodle.frame.locator('technical-page');
    await page.locator('h1').waitFor();
    expect(await page.locator('#refusals li').last().innerText()).toMatch(/LMSCommit → false · 101 \S/);
    expect(await faultsOf(innerFrame(moodle.page))).toEqual([]);

    await learner.keys.activate(page.locator('#copy'));
    await page.locator('[role=status]', {hasText: 'Nokopēts'}).waitFor();
    const [download] = await Promise.all([
      moodle.page.waitForEvent('download'),
      learner.keys.activate(page.locator('#save')),
    ]);
    expect(download.suggestedFilename()).toBe('kopiga-riciba-tehniska-informacija.txt');
    const file = readFileSync((await download.path()) ?? '', 'utf8');
    expect(file).toMatch(/LMSSetValue cmi\.suspend_data = \[garums \d+\] → true/);
    expect(file).toContain('Saglabāšana mācību sistēmā: failed');
    expect(file).toContain('Ietvarā: jā');
    const said = await responsesIn(moodle);
    expect(said.state.length).toBeGreaterThan(1);
    const shown = file + (await page.innerText());
    for (const secret of ['Anna', 'Ābele', ...said.state]) expect(shown).not.toContain(secret);
    await moodle.close();
  });
});

/** An LMS that refuses to begin, around the package. */
async function serveRefusing() {
  const files = hostFiles(content);
  const html = `<!doctype html><html lang="lv"><title>LMS</title><link rel="icon" href="data:,">
      <style>body { margin: 0 } iframe { width: 100vw; height: 640px; border: 0; display: block }</style>
      <body><script src="lms.js"></script><iframe title="SCO" src="content/index.html"></iframe>`;
  const script = `window.API = {LMSInitialize: () => 'false', LMSGetLastError: () => '391',
      LMSGetErrorString: () => 'Session expired', LMSGetDiagnostic: () => 'login again', LMSGetValue: () => ''};`;
  files.set('refusing.html', new TextEncoder().encode(html));
  files.set('lms.js', new TextEncoder().encode(script));
  return serveFiles(files);
}

describe('an LMS that refuses to begin', () => {
  it.each([360, 1280])('leads to the call that it refused, %i px', async (width) => {
    const serving = await serveRefusing();
    const context = await site().browser.newContext({viewport: {width, height: 800}});
    const errors = collectErrors(context);
    const page = await context.newPage();
    await page.goto(`${serving.url}refusing.html`);
    const frame = page.frameLocator('iframe');
    await new Keyboard(page).activate(frame.locator('main a'));
    const refused = frame.locator('technical-page #refusals li');
    await refused.first().waitFor();
    expect(await refused.allInnerTexts()).toEqual([
      expect.stringMatching(/LMSInitialize → false · 391 Session expired login again/),
    ]);
    expect(await faultsOf(innerFrame(page))).toEqual([]);
    // The failure itself is told to the console.
    expect(errors.filter((error) => !error.includes('391'))).toEqual([]);
    await context.close();
    await serving.close();
  });

  it.each(['later', 'technical'])('lets who has lost the line as well try again: %s', async (lost) => {
    const serving = await serveRefusing();
    const context = await site().browser.newContext();
    const uncaught: string[] = [];
    context.on('weberror', (error) => uncaught.push(error.error().message));
    const page = await context.newPage();
    let hasLine = false;
    await page.route(`**/assets/${lost}-*.js`, (route) => (hasLine ? route.continue() : route.abort()));
    await page.goto(`${serving.url}refusing.html`);
    const frame = page.frameLocator('iframe');
    const technical = frame.getByRole('link', {name: 'Tehniskā informācija'});
    if (lost === 'technical') await technical.click();
    const tryAgain = frame.getByRole('button', {name: 'Mēģināt vēlreiz'});
    await tryAgain.waitFor();
    hasLine = true;
    await tryAgain.click();
    if (lost === 'later') await technical.click();
    await frame.locator('technical-page #refusals li').first().waitFor();
    expect(uncaught).toEqual([]);
    await context.close();
    await serving.close();
  });
});
