/** From the first page to a package of one's own, by what stands on the page, counted as a person's presses and fields. */
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {checkPackage} from '../packaging/check/problems-of.ts';
import {logoSvg} from '../packaging/profile/profile-project.ts';
import {useBuiltSite} from './built-site.ts';
import {patience, visitMake} from './make-visit.ts';
import {readPackage} from './package-content.ts';
import {faultsOf} from './screen-faults.ts';

const site = useBuiltSite();
const steps = ['system', 'municipality', 'course', 'look', 'take'] as const;
let folder: string;

beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'make-'))));
afterAll(() => rm(folder, {recursive: true}));

const visit = (width?: number) => visitMake(site().browser, width);

/** A person who knows only what is printed on the page: every press and every field counts. */
function person(page: Page) {
  const acts: string[] = [];
  return {
    acts,
    press: async (name: string) => {
      acts.push(name);
      await page
        .getByRole('link', {name})
        .or(page.getByRole('button', {name}))
        .or(page.getByRole('radio', {name}))
        .first()
        .click();
    },
    fill: async (label: string, text: string, at = 0) => {
      acts.push(label);
      await page.getByLabel(label, {exact: true}).nth(at).fill(text);
    },
    bring: async (name: string, file: {name: string; mimeType: string; buffer: Buffer}) => {
      acts.push(name);
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByRole('button', {name}).click(),
      ]);
      await chooser.setFiles(file);
    },
    download: async (name: string) => {
      acts.push(name);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', {name}).click(),
      ]);
      const path = join(folder, download.suggestedFilename());
      await download.saveAs(path);
      return path;
    },
  };
}

const logo = {name: 'Mans logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(logoSvg)};

/** As far as the last step, with everything of one's own. */
async function fillIn(page: Page) {
  const hands = person(page);
  await page.goto(site().url);
  await hands.press('Izveidot savu pakotni');
  await page.waitForURL('**/make/');
  await hands.press('Moodle');
  await hands.press('Tālāk: Pašvaldība');
  await hands.fill('Pašvaldības nosaukums', 'Paraugu novads');
  for (const at of [0, 1]) {
    await hands.press('Pievienot kontaktu');
    await hands.fill('Kontakta nosaukums', `Paraugu iestāde ${at + 1}`, at);
    await hands.fill('Tālrunis', `+371 0000000${at}`, at);
    await hands.fill('Kas apstiprināja', 'Paraugu novada dome', at);
    await hands.fill('Kad apstiprināja', new Date().toISOString().slice(0, 10), at);
  }
  await hands.bring('Izvēlēties logotipu', logo);
  await hands.fill('Krāsa', '#c8e6c9');
  await page.getByText('Tāpēc ņemta tuvākā salasāmā').first().waitFor();
  await hands.press('Tālāk: Kurss');
  await hands.press('Tālāk: Apskate');
  await hands.press('Tālāk: Pakotne');
  return hands;
}

describe('a municipality makes its own package', () => {
  it(
    'EN 11.8, 11.8.1, 11.8.5: for Moodle with name, two contacts, logo and colour in at most 25 presses and fields; it is sound, plays, and nothing leaves the site',
    {timeout: 2 * patience},
    async () => {
      const {context, errors, asked, page} = await visit();
      const hands = await fillIn(page);
      await hands.press('Izveidot pakotni');
      await page.getByText('Pakotne ir gatava.').waitFor();
      const sum = await page.locator('take-step section code').nth(1).textContent();
      const zip = await hands.download('Lejupielādēt pakotni');
      expect(hands.acts.length, hands.acts.join('\n')).toBeLessThanOrEqual(25);

      const bytes = new Uint8Array(await readFile(zip));
      expect(zip).toMatch(/kopiga-riciba-paraugu-novads-course-scorm12\.zip$/);
      const digest = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');
      expect(sum).toBe(digest);
      expect(await checkPackage(bytes)).toEqual([]);
      const {course, files} = readPackage(zip);
      expect(course.municipality).toMatchObject({
        name: 'Paraugu novads',
        logo: {width: 64, height: 32},
      });
      const help = new TextDecoder().decode(files.get('content/lv/help.json'));
      expect(help).toContain('Paraugu iestāde 1');
      expect(help).toContain('Paraugu iestāde 2');

      await page.goto(`${site().url}lms/`);
      await page.locator('input[type=file]').setInputFiles(zip);
      const start = page.locator('package-start');
      await start.getByText('Šo pakotni izveidojāt šajā pārlūkā.').waitFor();
      expect(await start.getByText('Šī pakotne nav no šīs vietnes saraksta').count()).toBe(0);
      await start.locator('.button.primary').click();
      const frame = page.frameLocator('content-frame iframe');
      expect(await frame.locator('footer p').innerText()).toBe('Paraugu novads');
      const origin = new URL(site().url).origin;
      expect(asked.filter((url) => /^https?:/.test(url) && new URL(url).origin !== origin)).toEqual([]);
      expect(errors).toEqual([]);
      await context.close();
    },
  );

  it('comes back with the file a year later, on another device', {timeout: 2 * patience}, async () => {
    const first = await visit();
    const hands = await fillIn(first.page);
    const profile = await hands.download('Saglabāt ievadīto failā');
    await first.context.close();

    const {context, page, errors} = await visit();
    await page.goto(`${site().url}make/`);
    await page.getByText('Jums jau ir šīs lapas fails?').click();
    await page.locator('system-step input[type=file]').setInputFiles(profile);
    await page.getByText(/^Viss no faila .* ir ievadīts/).waitFor();
    expect(await page.getByRole('radio', {name: 'Moodle'}).isChecked()).toBe(true);
    await page.getByRole('link', {name: 'Tālāk: Pašvaldība'}).click();
    expect(await page.getByLabel('Pašvaldības nosaukums', {exact: true}).inputValue()).toBe('Paraugu novads');
    expect(await page.getByLabel('Kontakta nosaukums', {exact: true}).nth(1).inputValue()).toBe(
      'Paraugu iestāde 2',
    );
    await page.getByText('Izvēlēts: logo.svg').waitFor();
    await page.reload();
    expect(await page.getByLabel('Pašvaldības nosaukums', {exact: true}).inputValue()).toBe('Paraugu novads');
    expect(errors).toEqual([]);
    await context.close();
  });

  it('is shown the course as it will be, and finds its words there', {timeout: 2 * patience}, async () => {
    const {context, page, errors} = await visit();
    await page.goto(`${site().url}make/#municipality`);
    await page.getByLabel('Pašvaldības nosaukums', {exact: true}).fill('Paraugu novads');
    await page.getByRole('link', {name: '4. Apskate'}).click();
    const frame = page.frameLocator('look-step iframe');
    expect(await frame.locator('footer p').innerText()).toBe('Paraugu novads');
    expect(await frame.getByText('Nosūtīts mācību sistēmai').count()).toBe(0);
    await page.getByRole('button', {name: 'Palīdzība un kontakti'}).click();
    await frame.getByRole('heading', {level: 1, name: 'Kur saņemt palīdzību'}).waitFor();
    const paper = () => frame.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor);
    const light = await paper();
    await page.getByRole('radio', {name: 'Tumšs'}).check();
    expect(await paper()).not.toBe(light);
    await page.getByRole('radio', {name: 'Gaišs'}).check();
    expect(await paper()).toBe(light);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('is told in its own language what is wrong, and where', {timeout: patience}, async () => {
    const {context, page} = await visit();
    await page.goto(`${site().url}make/#municipality`);
    await page.getByRole('button', {name: 'Pievienot kontaktu'}).click();
    await page.getByRole('link', {name: '5. Pakotne'}).click();
    const problems = page.locator('take-step .failure');
    await problems.getByText('te kaut kā trūkst').first().waitFor();
    expect(await problems.innerText()).toMatch(
      /Pašvaldības nosaukums: te kaut kā trūkst[\s\S]*Kontakts 1, Kas apstiprināja: te kaut kā trūkst/,
    );
    await problems.getByRole('link', {name: 'Pašvaldības nosaukums:'}).click();
    await page.getByRole('heading', {level: 2, name: 'Jūsu pašvaldība'}).waitFor();
    await expect
      .poll(() =>
        page.getByLabel('Pašvaldības nosaukums', {exact: true}).evaluate((field) => field.matches(':focus')),
      )
      .toBe(true);
    await context.close();
  });
});

it('works without a network after one visit', {timeout: 2 * patience}, async () => {
  const {context, page} = await visit();
  await page.goto(`${site().url}make/`);
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const kept = await (await caches.open('kopiga-riciba-make')).keys();
          return kept.filter(({url}) => /parts\.zip$|worker\.js$/.test(url)).length;
        }),
      {timeout: patience},
    )
    .toBe(2);
  await context.setOffline(true);
  await page.reload();
  await page.getByRole('radio', {name: 'ILIAS'}).check();
  await page.getByRole('radio', {name: /^Bez filmām/}).check();
  await page.getByRole('link', {name: '5. Pakotne'}).click();
  await page.getByRole('button', {name: 'Izveidot pakotni'}).click();
  await page.getByText('Pakotne ir gatava.').waitFor();
  await context.close();
});

it.each([{width: 1280}, {width: 360}])(
  'WCAG 1.3.1, 1.4.3, 1.4.10, 3.3.2, 4.1.2: no step has a fault at $width px',
  {timeout: patience},
  async ({width}) => {
    const {context, page, errors} = await visit(width);
    await page.goto(`${site().url}make/`);
    await page.getByRole('radio', {name: 'Moodle'}).check();
    for (const step of steps) {
      await page.goto(`${site().url}make/#${step}`);
      await page.locator(`${step}-step`).waitFor();
      if (step === 'municipality') await page.getByRole('button', {name: 'Pievienot kontaktu'}).click();
      if (step === 'course') await page.getByRole('group', {name: 'Moduļi'}).waitFor();
      await page.locator('details').evaluateAll((all) => {
        // Only these have been asked for.
        for (const one of all) (one as HTMLDetailsElement).open = true;
      });
      expect(await faultsOf(page), step).toEqual([]);
      if (step === 'municipality') await page.getByRole('button', {name: 'Noņemt kontaktu 1'}).click();
    }
    expect(errors).toEqual([]);
    await context.close();
  },
);
