/** Reading aloud, on the built course with a voice that makes no sound: what is heard, what is marked, and what ends it. */
import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {installFakeSpeech, type FakeVoice} from '../harness/fake-speech.ts';
import {useBuiltSite} from './built-site.ts';
import {Keyboard} from './keyboard.ts';

const site = useBuiltSite();
const own: FakeVoice = {name: 'own', lang: 'lv-LV', localService: true};
const place = 'definitions/forms';

interface Options {
  readonly voices?: readonly FakeVoice[];
  readonly lesson?: 'page' | 'steps';
  readonly path?: string;
}

async function open({voices = [own], lesson = 'page', path = place}: Options = {}): Promise<Page> {
  const context = await site().browser.newContext({locale: 'lv-LV', serviceWorkers: 'block'});
  await context.addInitScript(installFakeSpeech, {voices});
  await context.addInitScript(
    (mode) =>
      localStorage.setItem(
        'kr.reading',
        localStorage.getItem('kr.reading') ?? JSON.stringify({lesson: mode}),
      ),
    lesson,
  );
  const page = await context.newPage();
  await page.goto(`${site().url}learn/#/${path}`);
  await page.locator('course-player h1').waitFor();
  await page.locator('lesson-page [aria-busy=true]').waitFor({state: 'detached'});
  return page;
}

const button = (page: Page) => page.locator('main aloud-button button:visible').first();
const bar = (page: Page, wish: string) => page.locator(`aloud-bar [value=${wish}]`);
const said = (page: Page) => page.evaluate(() => window.fakeSpeech.said.map(({text}) => text));
const speaks = (page: Page) => page.evaluate(() => speechSynthesis.speaking);
const marked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('kr-aloud') ?? [])].map(String).join(''));

/** Hears a sentence to its end, and the next one begin. */
async function hearOn(page: Page): Promise<void> {
  const before = (await said(page)).length;
  await page.evaluate(() => window.fakeSpeech.finish());
  await expect.poll(async () => (await said(page)).length).toBe(before + 1);
}

async function begin(page: Page): Promise<void> {
  await button(page).click();
  await expect.poll(() => said(page)).toHaveLength(1);
}

describe('a lesson that is read aloud', () => {
  it('begins with its title, marks each sentence as it is heard, and loads its code at the press alone', async () => {
    const page = await open();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await button(page).waitFor();
    expect(asked.filter((url) => url.includes('aloud'))).toEqual([]);
    await begin(page);
    expect(asked.filter((url) => url.includes('aloud')).length).toBeGreaterThan(0);
    const title = (await page.locator('lesson-page h1').innerText()).trim();
    expect(await said(page)).toEqual([title]);
    for (let sentence = 0; sentence < 8; sentence++) {
      const now = (await said(page)).at(-1) ?? '';
      expect((await marked(page)).replaceAll(/\s+/g, ' ')).toBe(now);
      await hearOn(page);
    }
    await page.context().close();
  });

  it('begins where one is, after one has scrolled', async () => {
    const page = await open();
    await button(page).waitFor();
    const heading = page.locator('lesson-page prose-block h2').nth(2);
    await heading.evaluate((element) => {
      const top = element.getBoundingClientRect().top + window.scrollY;
      window.scrollTo(0, top - 80);
    });
    // A click of the driver's own scrolls the page before it presses what sticks to its top.
    await page.locator('.bar [value=contents]').evaluate((contents: HTMLElement) => contents.click());
    await page.locator('course-toc aloud-button button').click();
    await expect.poll(() => said(page)).toHaveLength(1);
    const words = (await heading.innerText()).replaceAll(/\s+/g, ' ').trim();
    expect(words).toContain((await said(page))[0]);
    await page.context().close();
  });

  it('WCAG 2.1.1: is paused, gone on with, gone back in and ended with the keyboard alone', async () => {
    const page = await open();
    const keys = new Keyboard(page);
    await keys.activate(button(page));
    await expect.poll(() => said(page)).toHaveLength(1);
    await hearOn(page);
    await page.keyboard.press('Enter');
    await expect.poll(() => speaks(page)).toBe(false);
    const paused = (await said(page)).at(-1);
    await page.keyboard.press('Enter');
    await expect.poll(() => speaks(page)).toBe(true);
    expect((await said(page)).at(-1)).toBe(paused);
    await keys.activate(bar(page, 'on'));
    await expect.poll(() => said(page)).toHaveLength(4);
    for (const key of ['Shift+Tab', 'Shift+Tab', 'Enter']) await page.keyboard.press(key);
    await expect.poll(() => said(page)).toHaveLength(5);
    expect((await said(page)).at(-1)).toBe(paused);
    await keys.activate(bar(page, 'stop'));
    await expect.poll(() => speaks(page)).toBe(false);
    expect(await page.locator('aloud-bar').count()).toBe(0);
    expect(await marked(page)).toBe('');
    expect(
      await page.evaluate(() => {
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        return active?.getRootNode() instanceof ShadowRoot
          ? (active.getRootNode() as ShadowRoot).host.localName
          : '';
      }),
    ).toBe('aloud-button');
    await page.context().close();
  });

  it('keeps its speed on the device, from the bar to the reading settings', async () => {
    const page = await open();
    await begin(page);
    await page.locator('aloud-bar select').selectOption('fast');
    await expect.poll(() => said(page)).toHaveLength(2);
    expect(await page.evaluate(() => window.fakeSpeech.said.at(-1)?.rate)).toBe(1.25);
    await page.goto(`${site().url}learn/#/page/reading`);
    await page.locator('reading-page [name=aloud][value=fast]').waitFor();
    expect(await page.locator('reading-page [name=aloud][value=fast]').isChecked()).toBe(true);
    await page.context().close();
  });

  it('read step by step, waits at the end of a step, and goes on when one turns to the next', async () => {
    const page = await open({lesson: 'steps'});
    await begin(page);
    const waits = page.locator('aloud-bar p');
    for (let sentence = 0; sentence < 60 && (await waits.count()) === 0; sentence++) {
      await page.evaluate(() => window.fakeSpeech.finish());
      await page.waitForTimeout(30);
    }
    const before = await said(page);
    await page.locator('lesson-page .turns [value=on]').click();
    await expect.poll(async () => (await said(page)).length).toBe(before.length + 1);
    const shown = page.locator('lesson-page .block:visible h2').first();
    expect((await shown.innerText()).replaceAll(/\s+/g, ' ')).toContain((await said(page)).at(-1));
    await page.context().close();
  });
});

describe('a voice', () => {
  it.each(['button', 'keys'])('is silent at once on the quick exit, by its %s', async (way) => {
    const page = await open();
    await page.route('**/today.html', (route) => route.fulfill({contentType: 'text/html', body: '<p></p>'}));
    await begin(page);
    await page.evaluate(() => {
      const {cancel} = speechSynthesis;
      speechSynthesis.cancel = () => {
        sessionStorage.setItem('blank', String(document.documentElement.hidden));
        cancel.call(speechSynthesis);
      };
    });
    if (way === 'button') await page.locator('.tools .exit').click();
    else for (let press = 0; press < 2; press++) await page.keyboard.press('Escape');
    await page.waitForURL(/today\.html$/);
    expect(await page.evaluate(() => sessionStorage.getItem('blank'))).toBe('true');
    await page.context().close();
  });

  it('ends when one goes to another page', async () => {
    const page = await open();
    await begin(page);
    await page.evaluate(() => (location.hash = '#/page/glossary'));
    await page.locator('glossary-page h1').waitFor();
    await expect.poll(() => speaks(page)).toBe(false);
    expect(await page.locator('aloud-bar').count()).toBe(0);
    await page.context().close();
  });

  it('pauses when the page is hidden, and stays so', async () => {
    const page = await open();
    await begin(page);
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', {configurable: true, get: () => true});
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await expect.poll(() => speaks(page)).toBe(false);
    await bar(page, 'go-on').waitFor();
    await page.context().close();
  });

  it.each([
    {why: 'the device has none', voices: []},
    {why: 'there is only one that sends what it says', voices: [{...own, localService: false}]},
  ])('is offered nowhere where $why', async ({voices}) => {
    const page = await open({voices});
    await page.locator('.bar [value=contents]').click();
    await page.locator('course-toc dialog').waitFor();
    await page.waitForTimeout(500);
    expect(await page.locator('aloud-button button').count()).toBe(0);
    await page.goto(`${site().url}learn/#/page/reading`);
    await page.locator('reading-page form').waitFor();
    await page.waitForTimeout(500);
    expect(await page.locator('aloud-button button, [name=aloud]').count()).toBe(0);
    await page.context().close();
  });

  it('reads a page beside the course, too', async () => {
    const page = await open({path: 'page/help'});
    await page.locator('.bar [value=contents]').click();
    await page.locator('course-toc aloud-button button').click();
    await expect.poll(() => said(page)).toHaveLength(1);
    expect((await page.locator('help-page h1').innerText()).trim()).toBe((await said(page))[0]);
    await page.context().close();
  });
});
