/** What a package on the second origin can do to the LMS: nothing, each attempt made in a browser. */
import {beforeEach, describe, expect, it} from 'vitest';
import {scoHtml} from '../lms/sample-sco.ts';
import {nestedManifest} from '../lms/zips.ts';
import {begin, call, content, set, stored} from './apart-visit.ts';
import {
  button,
  context,
  drop,
  expectErrors,
  heading,
  openAnotherPage,
  page,
  site,
  visitLms,
} from './lms-visit.ts';
import {hang, leadAway, readOwnStorage, readStorage, takeOver, wipe} from './package-attacks.ts';
import {secondName} from './second-name.ts';

visitLms(true);

describe('an attack from the second origin', () => {
  beforeEach(begin);

  it('on the page’s address is refused', async () => {
    const {href} = new URL(page.url());
    expect(await leadAway(content())).toBe('SecurityError');
    expect(page.url()).toBe(href);
    expectErrors(/allow-top-navigation|navigate the top-level/i);
  });

  it('reads nothing that is kept here', async () => {
    expect(await readStorage(content())).toBe('SecurityError');
    expect(await readOwnStorage(content())).not.toContain('kopiga-riciba-lms|');
  });

  it('deletes nothing that is kept here', async () => {
    await set({'cmi.core.lesson_location': '5', 'cmi.core.exit': 'suspend'});
    expect(await call('Commit', '')).toBe('true');
    expect(await wipe(content())).toBe('done');
    await page.reload();
    await heading('Paraugs').waitFor();
    await expect.poll(() => stored('cmi.core.lesson_location')).toBe('5');
  });

  it('with a service worker is refused', async () => {
    expect(await takeOver(content())).toMatch(/Error$/);
    expectErrors(/404/);
  });

  it('by an endless loop leaves the buttons here alive, and what was committed', async () => {
    await set({'cmi.core.lesson_location': '6', 'cmi.core.exit': 'suspend'});
    expect(await call('Commit', '')).toBe('true');
    await hang(content());
    await button('Beigt un aizvērt').click();
    await heading('Paraugs').waitFor();
    expect(await stored('cmi.core.lesson_location')).toBe('6');
    // A browser takes a while to end what hangs; as the page says then: close it and start it again.
    for (let round = 0; round < 4; round++) {
      await button('Turpināt: Daļa').click();
      const silence = page.getByText('neatbild. Pārbaudiet savienojumu');
      const timeout = 20_000;
      await Promise.any([content().getByText('begun: true').waitFor({timeout}), silence.waitFor({timeout})]);
      if ((await silence.count()) === 0) break;
      await button('Beigt un aizvērt').click();
    }
    expect(await call('GetValue', 'cmi.core.lesson_location')).toBe('6');
  }, 120_000);

  it('by messages of its own changes nothing', async () => {
    await content()
      .locator('body')
      .evaluate(() => {
        const visit = location.pathname.split('/content/')[1]?.split('/')[0];
        const commit = {
          cmi: {'cmi.core.lesson_location': 'x'},
          at: new Date().toISOString(),
          isFinal: false,
          hasArrived: true,
        };
        window.top?.postMessage({visit, type: 'ready'}, '*');
        window.top?.postMessage({visit, type: 'commit', number: 99, commit}, '*');
        window.parent.parent.postMessage({visit, type: 'ended', end: {}}, '*');
      });
    await set({'cmi.core.lesson_location': '7', 'cmi.core.exit': 'suspend'});
    expect(await call('Commit', '')).toBe('true');
    await expect.poll(() => stored('cmi.core.lesson_location')).toBe('7');
  });

  it('on what a closed tab has left is thrown away', async () => {
    const {hash} = new URL(page.url());
    const visit = await content()
      .locator('body')
      .evaluate(() => {
        const [, rest = ''] = location.pathname.split('/content/');
        const [id = ''] = rest.split('/');
        const text = JSON.stringify({
          cmi: {'cmi.core.lesson_location': 'forged'},
          at: new Date().toISOString(),
          isFinal: false,
          hasArrived: true,
        });
        // The content has no last word any more, and cannot seal what it has written.
        (window as unknown as {sco: {call: () => string}}).sco.call = () => 'true';
        localStorage.setItem(`kopiga-riciba-visit|${id}`, JSON.stringify({text, seal: '0'.repeat(64)}));
        return id;
      });
    expect(visit).toMatch(/^[0-9a-f]{64}$/);
    await page.close();
    await openAnotherPage();
    await page.goto(`${site.url}lms/${hash}`);
    await heading('Paraugs').waitFor();
    const known = () =>
      page.evaluate(() =>
        Object.keys(localStorage).filter((key) => key.startsWith('kopiga-riciba-lms-visit|')),
      );
    await expect.poll(known).toEqual([]);
    expect(await stored('cmi.core.lesson_location')).toBeUndefined();
  });
});

it('5,000 items in each other are refused in words', async () => {
  await drop({'imsmanifest.xml': nestedManifest(5000), 'sco.html': scoHtml});
  await page.getByRole('alert').getByText('imsmanifest.xml nav pareizs XML').waitFor();
});

it('the page of the second origin does nothing outside the LMS’s page', async () => {
  const other = await context.newPage();
  await other.goto(`${secondName(site.url)}lms/stage/?visit=${'0'.repeat(64)}`);
  expect(await other.locator('iframe').count()).toBe(0);
  await other.close();
});
