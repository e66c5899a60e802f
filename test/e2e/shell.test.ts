import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {collectErrors} from './browser.ts';
import {builtPackage, useBuiltSite} from './built-site.ts';
import {Keyboard} from './keyboard.ts';
import {Learner} from './learner.ts';
import {names, type TestStandard} from './lms-under-test.ts';
import {openStrictFakeLms} from './strict-fake-lms.ts';

const site = useBuiltSite();
const moduleId = 'recruitment';

async function newPage(place: string) {
  const context = await site().browser.newContext({
    viewport: {width: 1280, height: 800},
    // What a test takes from the network, the worker would give all the same.
    serviceWorkers: 'block',
  });
  const errors = collectErrors(context);
  const page = await context.newPage();
  await page.goto(`${site().url}learn/#/${place}`);
  await page.locator('course-player h1').first().waitFor();
  return {page, errors, keys: new Keyboard(page), close: () => context.close()};
}

const isCalendar = async (page: Page) => {
  await page.waitForURL(/today\.html$/);
  expect(await page.title()).toBe('Kalendārs');
  expect(await page.locator('[aria-current=date]').innerText()).toBe(String(new Date().getDate()));
};

describe('the quick exit', () => {
  const ways: Readonly<Record<string, (page: Page, keys: Keyboard) => Promise<void>>> = {
    'its button': (page, keys) => keys.activate(page.locator('.tools .exit')),
    'Esc twice': async (_, keys) => {
      await keys.press('Escape');
      await keys.press('Escape');
    },
    'Esc three times over an open panel, which the first one closes': async (page, keys) => {
      await keys.activate(page.locator('.tools [value=help]'));
      await page.locator('help-panel dialog[open]').waitFor();
      for (let press = 0; press < 3; press++) await keys.press('Escape');
    },
  };
  it.each(Object.entries(ways))('leaves a calendar in the place of the course by %s', async (_, leave) => {
    const {page, keys, errors, close} = await newPage('definitions/what-is-trafficking');
    await page.goto(`${site().url}index.html`);
    await page.goto(`${site().url}learn/#/definitions/law`);
    await page.locator('lesson-page h1').waitFor();
    await leave(page, keys);
    await isCalendar(page);
    await page.goBack();
    await page.waitForURL(/index\.html$/);
    expect(errors).toEqual([]);
    await close();
  });

  it('does nothing for one press of Esc, nor for two far apart', async () => {
    const {page, keys, close} = await newPage('definitions');
    await keys.press('Escape');
    await page.waitForTimeout(1100);
    await keys.press('Escape');
    expect(page.url()).toContain('learn/#/definitions');
    await close();
  });

  const closed: Readonly<
    Record<string, [place: string, open: (page: Page, keys: Keyboard) => Promise<void>]>
  > = {
    'a note': [
      'definitions/what-is-trafficking',
      async (page, keys) => {
        await keys.activate(page.locator('source-note .opener').first());
        await page.locator('source-note .panel:popover-open').waitFor();
      },
    ],
    'a panel': [
      'definitions',
      async (page, keys) => {
        await keys.activate(page.locator('.tools [value=contents]'));
        await page.locator('course-toc dialog[open]').waitFor();
      },
    ],
    'what was typed into the search': [
      'page/search',
      async (page) => {
        await page.locator('search-page input').focus();
        await page.keyboard.type('parāds');
        await page.locator('search-page .place').first().waitFor();
      },
    ],
  };
  it.each(Object.entries(closed))(
    'is not meant by the Esc that closes %s, nor by the next one',
    async (_, [place, open]) => {
      const {page, keys, errors, close} = await newPage(place);
      await open(page, keys);
      await keys.press('Escape');
      await keys.press('Escape');
      await page.waitForTimeout(300);
      expect(page.url()).toContain(`learn/#/${place}`);
      expect(await page.locator('html').isVisible()).toBe(true);
      expect(errors).toEqual([]);
      await close();
    },
  );

  it.each(['scorm12', 'scorm2004-4th'] as const)(
    'leads the whole window of the LMS away and loses nothing, %s',
    async (standard: TestStandard) => {
      const content = builtPackage(`definitions-${standard}`);
      const lms = await openStrictFakeLms({browser: site().browser, content, standard});
      const {page, frame} = await lms.launch();
      const learner = new Learner({page, frame});
      await learner.start(1);
      const [, lesson] = content.module('definitions').lessons;
      if (!lesson) throw new Error('The module has no second lesson.');
      const quiz = content.lesson('definitions', 'pre-check');
      await learner.takeAround(quiz, true);
      await learner.takeQuiz(quiz, true);
      await learner.keys.activate(learner.finishButton);
      await learner.arriveAt(content.lesson('definitions', lesson.id));
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await isCalendar(page);
      await lms.closePage();
      const again = await lms.launch();
      await new Learner(again).arriveAt(content.lesson('definitions', lesson.id));
      const stored = await lms.stored();
      expect(stored[names[standard].exit]).toBe('suspend');
      expect(lms.errors).toEqual([]);
      await lms.dispose();
    },
  );
});

describe('the first start', () => {
  it('WCAG 3.3.7: asks for the institution once and goes on to where one was going', async () => {
    const {page, keys, errors, close} = await newPage(moduleId);
    const lessons = builtPackage('course-scorm12').module(moduleId).lessons;
    await new Learner({page, frame: page}).start(8);
    await page.locator('lesson-page h1', {hasText: lessons[0]?.title ?? ''}).waitFor();
    await keys.activate(page.locator('.tools [value=contents]'));
    const optional = page.locator('course-toc lesson-list li', {hasText: 'Jūsu iestādei neobligāta'});
    await optional.first().waitFor();
    expect(await optional.count()).toBeGreaterThan(0);
    await keys.press('Escape');
    await page.reload();
    await page.goto(`${site().url}learn/#/page/role`);
    expect(await page.locator('role-page input:checked').getAttribute('value')).toBe('8');
    expect(errors).toEqual([]);
    await close();
  });
});

describe('words of the glossary', () => {
  it('WCAG 2.1.1: open in the running text by keyboard and lead to the glossary', async () => {
    const {page, keys, errors, close} = await newPage(`${moduleId}/mechanism`);
    const term = page.locator('glossary-term').first();
    const words = term.locator('[role=button]').first();
    await keys.activate(words);
    await term.locator('.panel h2').waitFor();
    await keys.press('Escape');
    expect(await words.evaluate((element) => element.matches(':focus'))).toBe(true);
    await keys.press('Enter');
    await keys.activate(term.locator('.ways a').first());
    const id = await page.locator('glossary-page [data-start]').getAttribute('id');
    expect(page.url()).toContain(`#/page/glossary/${id}`);
    expect(errors).toEqual([]);
    await close();
  });
});

describe('search', () => {
  it('WCAG 2.4.5: finds without diacritics and leads to the very block', async () => {
    const {page, keys, errors, close} = await newPage('definitions');
    await new Learner({page, frame: page}).goToPage('Meklēt kursā');
    await page.keyboard.type('piekrisana');
    await page.locator('search-page .sections a').first().waitFor();
    const hash = await page.locator('search-page .sections a').first().getAttribute('href');
    await keys.activate(page.locator('search-page .sections a').first());
    await page.locator('lesson-page h1').waitFor();
    expect(page.url()).toContain(hash ?? '–');
    const block = hash?.split('/').at(-1) ?? '';
    // Blocks come one by one; the focus goes there once the lesson is whole.
    await page.locator(`lesson-page [id="${block}"].block:focus-within`).waitFor();
    await page.goBack();
    await page.locator('search-page mark').first().waitFor();
    expect(await page.locator('search-page input').inputValue()).toBe('piekrisana');
    expect(errors).toEqual([]);
    await close();
  });
});

describe('the page of one’s data', () => {
  it('erases what was written in a lesson, and keeps the work', async () => {
    const place = `${moduleId}/mechanism`;
    const {page, keys, errors, close} = await newPage(place);
    const learner = new Learner({page, frame: page});
    await keys.write(page.locator('reflection-block textarea'), 'Mana doma');
    await learner.goToPage('Mani dati');
    await keys.activate(page.getByRole('button', {name: 'Dzēst manas piezīmes šajā ierīcē'}));
    await keys.activate(page.getByRole('button', {name: 'Jā, dzēst'}));
    await page.locator('[role=status]', {hasText: 'Piezīmes šajā ierīcē ir izdzēstas.'}).waitFor();
    await learner.goTo(`#/${place}`);
    await page.locator('reflection-block textarea').waitFor();
    expect(await page.locator('reflection-block textarea').inputValue()).toBe('');
    expect(errors).toEqual([]);
    await close();
  });
});

describe('help', () => {
  it('names the number of last resort when the contacts do not arrive', async () => {
    const {page, keys, close} = await newPage('definitions');
    await page.route('**/help.json', (route) => route.abort());
    await keys.activate(page.locator('.tools [value=help]'));
    await page.locator('.notices', {hasText: 'zvaniet 112'}).waitFor();
    await page.unroute('**/help.json');
    await keys.activate(page.locator('.tools [value=help]'));
    await page.locator('help-panel a[href="tel:112"]').first().waitFor();
    await close();
  });
});
