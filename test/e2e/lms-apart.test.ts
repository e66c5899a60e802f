/** The built-in LMS with a second origin: packages are played there, and what is kept is kept here. */
import {beforeEach, describe, expect, it} from 'vitest';
import {scoHtml} from '../lms/sample-sco.ts';
import {multiManifest} from '../lms/sequencing/multi-manifest.ts';
import {manifest12, nestedManifest} from '../lms/zips.ts';
import {addPackage, answer, fixture, lmsState} from './lms-site.ts';
import {secondName} from './second-name.ts';
import {
  button,
  context,
  contents,
  drop,
  expectErrors,
  heading,
  openAnotherPage,
  page,
  site,
  visitLms,
} from './lms-visit.ts';
import {
  contentFrame,
  hang,
  leadAway,
  readOwnStorage,
  readStorage,
  takeOver,
  wipe,
} from './package-attacks.ts';

visitLms(true);

const content = () => contentFrame(page, true);
const begun = () => content().getByText('begun: true').waitFor();
const call = (...args: readonly string[]) =>
  content()
    .locator('body')
    .evaluate(
      (_body, given) =>
        (window as unknown as {sco: {call: (...all: readonly string[]) => string}}).sco.call(...given),
      args,
    );
const set = async (values: Readonly<Record<string, string>>) => {
  for (const [name, value] of Object.entries(values))
    expect(await call('SetValue', name, value)).toBe('true');
};
const stored = async (name: string) => (await lmsState(page)).cmi[name];
const part = {'imsmanifest.xml': manifest12([{id: 'i1', title: 'Daļa'}]), 'sco.html': scoHtml, 'evil.js': ''};

async function begin(): Promise<void> {
  await drop(part);
  await button('Sākt: Daļa').click();
  await begun();
}

describe('a package on the second origin', () => {
  it.each([
    {file: 'sample-1.2.zip', score: 'cmi.core.score.raw', call: 'LMSFinish'},
    {file: 'sample-2004.zip', score: 'cmi.score.raw', call: 'Terminate'},
  ])('of $file is played, and its data are kept here', async ({file, score, call: last}) => {
    await page.getByText('Pakotnes saturs darbojas citā tīmekļa adresē').waitFor();
    await addPackage(page, fixture(file));
    await button('Sākt: 1. modulis').click();
    await answer(
      page,
      'q01=b&q02=true&q03=1.b,2.a,3.c&q04=b,a,c,d&q05=a,c&q06=5&min=12&end=finish',
      content(),
    );
    await expect.poll(() => stored(score)).toBe('100');
    const {calls, commits} = await lmsState(page);
    expect(calls.at(-1)).toMatchObject({call: last, result: 'true', error: '0'});
    expect(commits.map(({isStored}) => isStored)).toEqual([true, true]);
    expect(
      new URL(
        await content()
          .locator('body')
          .evaluate(() => location.href),
      ).hostname,
    ).toBe('localhost');
  });

  it('goes through a sequenced course, as its own requests and the buttons say', async () => {
    await drop({'imsmanifest.xml': multiManifest(), 'sco.html': scoHtml});
    await button('Sākt kursu').click();
    await heading('Daļa a').waitFor();
    await begun();
    await set({'cmi.completion_status': 'completed', 'cmi.success_status': 'passed'});
    await set({'adl.nav.request': '{target=b}choice'});
    await call('Terminate', '');
    await heading('Daļa b').waitFor();
    await begun();
    await set({'cmi.success_status': 'passed', 'cmi.location': '7', 'cmi.exit': 'suspend'});
    await contents('Daļa a').click();
    await heading('Daļa a').waitFor();
    await begun();
    await contents('Daļa test').click();
    await heading('Daļa test').waitFor();
    await begun();
  });

  it('finds its data again after it was left by the button, by a link, and with the tab', async () => {
    await begin();
    await set({'cmi.core.lesson_location': '1', 'cmi.core.exit': 'suspend'});
    await button('Beigt un aizvērt').click();
    await button('Turpināt: Daļa').click();
    await begun();
    expect(await call('GetValue', 'cmi.core.lesson_location')).toBe('1');
    await set({'cmi.core.lesson_location': '2', 'cmi.core.exit': 'suspend'});
    const {hash} = new URL(page.url());
    await page.goto('about:blank');
    await page.goto(`${site.url}lms/${hash}`);
    await heading('Paraugs').waitFor();
    await expect.poll(() => stored('cmi.core.lesson_location')).toBe('2');
    await button('Turpināt: Daļa').click();
    await begun();
    await set({'cmi.core.lesson_location': '3', 'cmi.core.exit': 'suspend'});
    const closed = page.waitForEvent('close');
    await page.close({runBeforeUnload: true});
    await closed;
    await openAnotherPage();
    await page.goto(`${site.url}lms/${hash}`);
    await heading('Paraugs').waitFor();
    await expect.poll(() => stored('cmi.core.lesson_location')).toBe('3');
  });

  it('goes on when everything on its origin is wiped in the middle', async () => {
    await begin();
    expect(await wipe(content())).toBe('done');
    await set({'cmi.core.lesson_location': '4', 'cmi.core.exit': 'suspend'});
    await button('Beigt un aizvērt').click();
    await button('Turpināt: Daļa').click();
    await begun();
    expect(await call('GetValue', 'cmi.core.lesson_location')).toBe('4');
  });

  it('says so when nobody answers there', async () => {
    await page.route(`${new URL(secondName(site.url)).origin}/**`, (route) => route.abort());
    await drop(part);
    await button('Sākt: Daļa').click();
    await page.getByText('neatbild. Pārbaudiet savienojumu').waitFor({timeout: 20_000});
    await button('Beigt un aizvērt').click();
    await heading('Paraugs').waitFor();
    expectErrors(/ERR_FAILED/);
  });
});

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
