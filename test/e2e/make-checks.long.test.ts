/** A municipality's lawyer notes in `make/` what was read: by what stands on the page, into the bytes that the command line makes. */
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {unzipSync} from 'fflate';
import type {Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {readPlayer} from '../../packaging/build/player.ts';
import {jobOf} from '../../packaging/core/job-of.ts';
import {makePackage} from '../../packaging/package/make-package.ts';
import {readPackageContent} from '../../packaging/package/package-content.ts';
import {readAllSchemas} from '../../packaging/schemas/read-schemas.ts';
import {sha256Hex} from '../../packaging/sums/sha256.ts';
import {Zipper} from '../../packaging/zip.ts';
import {projectWith} from '../packaging/profile/profile-project.ts';
import {useBuiltSite} from './built-site.ts';
import {patience, savedFile, visitMake} from './make-visit.ts';
import {faultsOf} from './screen-faults.ts';

const site = useBuiltSite();
let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'make-checks-'))));
afterAll(() => rm(folder, {recursive: true}));

/** A section of law that nobody has read, and a number that nobody has rung. */
const law = /^Ārstniecības likuma 56\.¹ pants: iestāde par pacientu/;
const text = 'Ārstniecības likuma 56.¹ pants, redakcija uz 2026. gada 1. novembri';
const reader = 'Anna Paraudziņa (juriste)';

/** Opens the step as somebody finds it, and the fact. */
async function openFact(page: Page, says: RegExp) {
  await page.goto(`${site().url}make/#municipality`);
  await page.getByLabel('Pašvaldības nosaukums', {exact: true}).fill('Paraugi');
  await page.getByRole('link', {name: 'Pašvaldības jurista pārbaudes'}).click();
  await page.getByText('Ielādē faktu sarakstu…').waitFor({state: 'detached'});
  const fact = page.locator('checks-step details').filter({hasText: new RegExp(says.source.slice(1))});
  await fact.locator('summary').click();
  return fact;
}

const saved = async (page: Page, name: string): Promise<Uint8Array> =>
  (await savedFile(page, folder, () => page.getByRole('button', {name}).click())).bytes;

describe('the form of the checks', () => {
  it(
    'puts the check where learners read that nobody checked, in the bytes of the command line',
    {timeout: 3 * patience},
    async () => {
      const {context, errors, page} = await visitMake(site().browser);
      const fact = await openFact(page, law);
      await fact.getByText('Nav lasīts.').waitFor();
      await fact.getByRole('link', {name: 'Kad jāziņo'}).waitFor();
      await fact.getByRole('button', {name: 'Pierakstīt, ka izlasīts'}).click();
      await page.keyboard.type(reader);
      await fact.getByLabel('Kad', {exact: true}).fill('2026-11-20');
      await fact.getByLabel('Kurš teksts lasīts').fill(text);
      await fact.getByText(`Pārbaudīja: ${reader}, 2026. gada 20. novembris.`).waitFor();

      await page.getByRole('link', {name: '1. Mācību sistēma'}).click();
      await page.getByRole('radio', {name: 'Moodle'}).check();
      await page.getByRole('radio', {name: /^Bez filmām/}).check();
      await page.getByRole('link', {name: '5. Pakotne'}).click();
      await page.getByRole('button', {name: 'Izveidot pakotni'}).click();
      await page.getByText('Pakotne ir gatava.').waitFor();
      const zip = await saved(page, 'Lejupielādēt pakotni');
      const lessons = Object.entries(unzipSync(zip)).filter(([path]) => /^content\/lv\/.*\.json$/.test(path));
      const told = lessons.filter(([, bytes]) =>
        /Pārbaudīja\sAnna\sParaudziņa\s\(juriste\),\s2026\.\sgada\s20\.\snovembris:\sĀrstniecības/.test(
          new TextDecoder().decode(bytes),
        ),
      );
      expect(told.map(([path]) => path)).toContain('content/lv/cooperation/model-and-data.json');

      const profile = unzipSync(await saved(page, 'Saglabāt ievadīto failā'));
      const yaml = new TextDecoder().decode(profile['packaging/profiles/paraugi.yaml']);
      expect(yaml).toMatch(/madeWith:\s+revision: \d+\s+on: "?\d{4}-\d\d-\d\d/);
      const root = await projectWith(yaml);
      const content = await readPackageContent(root, 'paraugi');
      expect(content.problems).toEqual([]);
      const choice = {standard: 'scorm12', scope: 'course', languages: [], films: false};
      const job = jobOf(choice, 'paraugi', {
        everything: {course: content.whole.course},
        scopes: content.scopes,
      });
      const player = await readPlayer(resolve(import.meta.dirname, '../../dist/player'));
      const sources = {player, schemas: await readAllSchemas(), contentOf: content.contentOf};
      const onDisk = makePackage(job, sources, {zipper: new Zipper()}).zip;
      expect(sha256Hex(zip)).toBe(sha256Hex(onDisk));
      expect(errors).toEqual([]);
      await context.close();
    },
  );

  it(
    'tells a mistake at its field once it has been left, and can be taken back',
    {timeout: patience},
    async () => {
      const {context, errors, page} = await visitMake(site().browser);
      const fact = await openFact(page, law);
      const add = fact.getByRole('button', {name: 'Pierakstīt, ka izlasīts'});
      await add.click();
      // Nobody is told of a mistake before having had a chance to make it.
      expect(await fact.locator('.error').count()).toBe(0);
      const by = fact.getByLabel('Kas pārbaudīja');
      expect(await by.evaluate((field) => (field.getRootNode() as ShadowRoot).activeElement === field)).toBe(
        true,
      );
      await page.keyboard.type('Anna "A" Paraudziņa');
      await page.keyboard.press('Tab');
      await fact.getByText('Ierakstiet, kurš pants un kura redakcija lasīta.').waitFor();
      const told = await by.evaluate((field) => {
        const root = field.getRootNode() as ShadowRoot;
        const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
        return [field.getAttribute('aria-invalid'), ...ids.map((id) => root.getElementById(id)?.textContent)];
      });
      expect(told).toEqual([
        'true',
        expect.stringContaining('Vārds un amats'),
        expect.stringContaining('pēdiņas'),
      ]);

      await page.getByRole('link', {name: '5. Pakotne'}).click();
      const problem = page.locator('take-step .failure').getByRole('link', {name: 'Jūsu pārbaude, F139:'});
      await problem.first().click();
      await page.getByText('Ielādē faktu sarakstu…').waitFor({state: 'detached'});
      await fact.locator('summary').click();
      await fact.getByRole('button', {name: 'Noņemt pārbaudi'}).click();
      await add.waitFor();
      await fact.getByText('Nav lasīts.').waitFor();
      expect(errors).toEqual([]);
      await context.close();
    },
  );

  it.each([{width: 1280}, {width: 360}])(
    'WCAG 1.3.1, 1.4.3, 1.4.10, 3.3.1, 3.3.2: has no fault at $width px, mistakes and all',
    {timeout: patience},
    async ({width}) => {
      const {context, page} = await visitMake(site().browser, width);
      const fact = await openFact(page, law);
      await fact.getByRole('button', {name: 'Pierakstīt, ka izlasīts'}).click();
      await page.keyboard.press('Tab');
      await fact.locator('.error').first().waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole('checkbox', {name: /^Rādīt arī to/}).check();
      expect(await faultsOf(page)).toEqual([]);
      await context.close();
    },
  );

  it('finds the number that somebody rang', {timeout: patience}, async () => {
    const {context, page} = await visitMake(site().browser);
    await page.goto(`${site().url}make/#checks`);
    await page.getByRole('heading', {name: 'Palīdzības lapas tālruņi'}).waitFor();
    const open = page.locator('checks-step details', {hasText: 'Neviens uz to nav zvanījis'}).first();
    const first = page.locator(`checks-step details[id="${String(await open.getAttribute('id'))}"]`);
    await first.locator('summary').click();
    await first.getByRole('button', {name: 'Pierakstīt, ka piezvanīts'}).click();
    await page.keyboard.type('Sociālais dienests');
    await first.getByText(/^Pārbaudīja: Sociālais dienests/).waitFor();
    await context.close();
  });
});
