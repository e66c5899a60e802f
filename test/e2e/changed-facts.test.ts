/** Three facts change after somebody passed: exactly their blocks are offered, progress and pass stay. */
import type {Frame, FrameLocator, Page} from 'playwright-core';
import {expect, it} from 'vitest';
import {hrefOf} from '../../src/domain/course/route.ts';
import {resultOfSession} from '../../src/runtime/session/result-of-session.ts';
import {FakeLms} from '../fake-lms/fake-lms.ts';
import {launchIn as launchCmi5, verbsOf} from '../runtime/cmi5-world.ts';
import {savedIn} from '../runtime/tracker-world.ts';
import {collectErrors} from './browser.ts';
import {builtPackage, useBuiltSite} from './built-site.ts';
import {changedCourse, passedSession, type ChangedCourse} from './changed-facts.ts';
import {startLearnSite} from './learn-site.ts';
import {openCmi5Lms} from './lrs-in-lms.ts';
import {changedFiles} from './remade-page.ts';
import {faultsOf} from './screen-faults.ts';
import {openStrictFakeLms} from './strict-fake-lms.ts';

const site = useBuiltSite();

/** The list is there, with exactly the blocks that name the facts; nothing of the course was lost. */
async function seesChanges(frame: Page | FrameLocator, {list}: ChangedCourse): Promise<void> {
  const news = frame.locator('course-changes');
  await news.getByRole('heading', {name: 'Kas mainījies, kopš pabeidzāt kursu'}).waitFor();
  expect(await news.locator('.what').allInnerTexts()).toEqual(list.map(({what}) => what));
  const links = await news.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links).toEqual(list.flatMap(({places}) => places.map(hrefOf)));
  expect(links.length).toBeGreaterThanOrEqual(3);
  await frame.locator('.hero').getByText('100 %').first().waitFor();
}

/** The question is answered on the spot; then the list is put away, on this device for good. */
async function answersAndCloses(frame: Page | FrameLocator): Promise<void> {
  const news = frame.locator('course-changes');
  await news.getByRole('button', {name: 'Tā nav'}).press('Enter');
  await news.getByText('Jā. Robeža nav pazīme.').waitFor();
  await news.getByRole('button', {name: 'Izlasīju'}).press('Enter');
  await news.waitFor({state: 'detached'});
}

const withChanges = (name: string, {files}: ChangedCourse) => ({
  files: changedFiles(builtPackage(name).files, files),
});

it.each(['scorm12', 'scorm2004-4th'] as const)('in %s', async (standard) => {
  const changed = await changedCourse('definitions');
  const name = `definitions-${standard}`;
  const lms = await openStrictFakeLms({
    browser: site().browser,
    content: withChanges(name, changed),
    standard,
  });
  const kind = standard === 'scorm12' ? 'scorm12' : 'scorm2004';
  const before = new FakeLms({standard: kind, isStrict: true});
  const {tracker} = await savedIn(before, kind, passedSession(builtPackage(name).course).snapshot());
  tracker.close(passedSession(builtPackage(name).course).snapshot());

  const first = await lms.launch();
  await first.frame.locator('h1').first().waitFor();
  expect(await first.frame.locator('course-changes').count(), 'somebody new').toBe(0);
  // The LMS's page without the course, so that nothing is written over it.
  const idle = `host.html?standard=${standard}&content=content/about.json`;
  await first.page.goto(new URL(idle, first.page.url()).href);
  await first.page.evaluate(
    ([key, text]) => {
      localStorage.clear();
      localStorage.setItem(key, text);
      return new Promise((resolve) => (indexedDB.deleteDatabase('kopiga-riciba').onsuccess = resolve));
    },
    [`fake-lms:${kind}`, JSON.stringify(before.saved())] as const,
  );
  const stored = before.stored;

  const {page, frame} = await lms.launch();
  await seesChanges(frame, changed);
  const inner = page.frames().find((each) => each.url().includes('content/')) as Frame;
  expect(await faultsOf(inner)).toEqual([]);
  await answersAndCloses(frame);
  const now = await lms.stored();
  for (const element of Object.keys(stored).filter((each) => /status|score\.raw|suspend_data/.test(each)))
    expect(now[element], element).toBe(stored[element]);
  await lms.closePage();

  const again = await lms.launch();
  await again.frame.locator('.hero').getByText('100 %').first().waitFor();
  expect(await again.frame.locator('course-changes').count(), 'it was seen on this device').toBe(0);
  expect(lms.errors).toEqual([]);
  await lms.dispose();
});

it('in cmi5', async () => {
  const changed = await changedCourse('definitions');
  const content = withChanges('definitions-cmi5', changed);
  const url = /<url>([^<]+)<\/url>/.exec(new TextDecoder().decode(content.files.get('cmi5.xml')))?.[1] ?? '';
  const lms = await openCmi5Lms({browser: site().browser, content, url});
  const session = passedSession(builtPackage('definitions-cmi5').course);
  const tracker = launchCmi5(lms.lrs);
  await tracker.open();
  await tracker.save(session.snapshot());
  tracker.close(session.snapshot());
  await expect.poll(() => verbsOf(lms.lrs)).toContain('terminated');

  const page = await lms.launch();
  await seesChanges(page, changed);
  await answersAndCloses(page);
  const verbs = verbsOf(lms.lrs);
  expect(verbs.filter((verb) => verb === 'passed')).toHaveLength(1);
  expect(verbs).not.toContain('failed');
  expect(lms.lrs.complaints.all).toEqual([]);
  await lms.dispose();
});

it('in learn/', async () => {
  const changed = await changedCourse('course');
  const learn = await startLearnSite();
  const built = await learn.files();
  const before = JSON.parse(
    new TextDecoder().decode(built.get('content/lv/course.json')),
  ) as typeof changed.course;
  await learn.deploy(changedFiles(built, changed.files));
  const context = await site().browser.newContext({serviceWorkers: 'block'});
  const errors = collectErrors(context);
  const page = await context.newPage();
  const session = passedSession(before);
  const file = resultOfSession({course: before, session, answers: [], learner: 'Anna', nowMs: Date.now()});
  await page.goto(`${learn.url}device/`);
  await page
    .locator('input[type=file]')
    .setInputFiles({name: 'gaita.json', mimeType: 'application/json', buffer: Buffer.from(file)});
  await page.locator('device-page .notice', {hasText: 'pievienot'}).waitFor();
  await page.goto(learn.url);
  await seesChanges(page, changed);
  await answersAndCloses(page);
  await page.reload();
  await page.locator('.hero').getByText('100 %').first().waitFor();
  expect(await page.locator('course-changes').count(), 'it was seen on this device').toBe(0);
  expect(errors).toEqual([]);
  await context.close();
  await learn.close();
});
