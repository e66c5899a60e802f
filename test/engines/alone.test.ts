/** What else a learner does, in each engine: notes, a film, paper, and the course of the site without its server. */
import {inflateSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {builtPackage} from '../e2e/built-site.ts';
import {Learner} from '../e2e/learner.ts';
import {startLearnSite} from '../e2e/learn-site.ts';
import {engines} from './engines.ts';
import {useEngine} from './use-engine.ts';
import {EngineKeyboard} from './engine-keyboard.ts';
import {openEngineLms} from './engine-lms.ts';
import {EnginePlace, until} from './engine-place.ts';

const content = builtPackage('course-scorm12');

describe.each(engines)('in $name', (engine) => {
  const running = useEngine(engine);

  const openLms = () => openEngineLms({page: running().page, content, standard: 'scorm12'});

  it('a note is still there for who comes back', async () => {
    const lms = await openLms();
    const learner = await lms.launch();
    await learner.goTo('#/definitions/means-and-consent');
    const note = () => lms.place('reflection-block textarea');
    await learner.keys.write(note(), 'Piezīme: jautāt, nevis minēt.');
    await lms.leave();
    const again = await lms.launch();
    await again.goTo('#/definitions/means-and-consent');
    expect(await note().evaluate((area) => (area as HTMLTextAreaElement).value)).toBe(
      'Piezīme: jautāt, nevis minēt.',
    );
    await lms.leave();
    await lms.close();
  });

  it('a film plays in a package, with its captions', async () => {
    const lms = await openLms();
    const learner = await lms.launch();
    await learner.goTo('#/definitions/what-is-trafficking');
    await learner.keys.activate(lms.place('film-player #play'));
    const second = () =>
      lms.place('film-player video').evaluate((video) => (video as HTMLVideoElement).currentTime);
    await until(async () => (await second()) > 2, 'The film did not get to its third second.');
    expect(await lms.place('film-player .failed').count()).toBe(0);
    expect(await lms.place('film-player .caption').innerText()).toMatch(/\p{L}/u);
    await lms.leave();
    await lms.close();
  });

  it('the action plan is printed on one page, and nothing of it stays behind', async () => {
    const lms = await openLms();
    const {page} = running();
    await page.goto(lms.contentUrl);
    const place = new EnginePlace(page);
    const learner = new Learner({frame: place, hands: new EngineKeyboard(page)});
    await learner.start(1);
    await learner.goTo('#/cooperation/my-action-plan');
    // The browser's own dialog would wait for somebody who is not there.
    await page.run('void (window.print = () => (window.isPrinted = true))');
    await learner.keys.activate(place.locator('action-plan-block #print'));
    await until(async () => (await page.run('window.isPrinted')) === true, 'Nothing was printed.');
    const printed = place.locator('body > [data-printed]');
    expect(await printed.evaluate((sheet) => sheet.shadowRoot?.textContent ?? '')).toMatch(/\p{L}/u);
    if (page.print) expect(pagesOf(await page.print())).toBe(1);
    await page.press('Tab');
    expect(await printed.count()).toBe(0);
    await lms.close();
  });

  it('the course of the site goes on when its server is gone, and keeps what is done then', async () => {
    const site = await startLearnSite();
    const {page} = running();
    const place = new EnginePlace(page);
    const learner = new Learner({frame: place, hands: new EngineKeyboard(page)});
    // An engine may not be told to speak Latvian.
    await page.goto(`${site.url}?lang=lv`);
    await place.locator('device-strip', {hasText: 'Darbojas arī bez interneta'}).waitFor();
    await site.close();

    const first = content.lesson('definitions', 'pre-check');
    await page.reload();
    await place.locator('course-home h1').waitFor();
    await learner.goTo('#/definitions');
    await place.locator('module-page').waitFor();
    await learner.start(1);
    await learner.takeAround(first, true);
    await learner.takeQuiz(first, true);
    await learner.keys.activate(learner.finishButton);
    await page.reload();
    await learner.goTo('#/definitions');
    await place.locator('module-page lesson-list li', {hasText: 'Pabeigta'}).waitFor();
  });
});

/** Pages of a PDF, by its page objects, which Firefox packs into streams. */
function pagesOf(pdf: Uint8Array): number {
  const text = Buffer.from(pdf).toString('latin1');
  const packed = [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, stream = '']) =>
    unpacked(stream),
  );
  return [text, ...packed].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** '' for what is no packed stream. */
function unpacked(stream: string): string {
  try {
    return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
  } catch {
    return '';
  }
}
