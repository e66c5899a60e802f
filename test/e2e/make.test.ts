/** From the first page to a package of one's own, by what stands on the page. */
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {checkPackage} from '../packaging/check/problems-of.ts';
import {useBuiltSite} from './built-site.ts';
import {fillIn} from './make-hands.ts';
import {patience, visitMake} from './make-visit.ts';
import {readPackage} from './package-content.ts';

const site = useBuiltSite();
let folder: string;

beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'make-'))));
afterAll(() => rm(folder, {recursive: true}));

const visit = () => visitMake(site().browser);

describe('a municipality makes its own package', () => {
  it(
    'EN 11.8, 11.8.1, 11.8.5: for Moodle with name, two contacts, logo and colour in at most 25 presses and fields; it is sound, plays, and nothing leaves the site',
    {timeout: 2 * patience},
    async () => {
      const {context, errors, asked, page} = await visit();
      const hands = await fillIn(page, site().url, folder);
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

  it('has its tables and words asked for by its head, each once', {timeout: patience}, async () => {
    const {context, page} = await visit();
    await page.goto(`${site().url}make/index.ru.html?lang=ru`);
    await page.locator('make-app main h1').waitFor();
    await page.locator('make-app h2').waitFor();
    const {tables, isEveryWordAhead} = await page.evaluate(() => {
      const asked = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      const fileOf = (name: string): string => name.replace(/^.*\//, '');
      const isInHead = (name: string): boolean =>
        document.querySelector(`link[href$="${fileOf(name)}"]`) !== null;
      const words = asked.map(({name}) => name).filter((name) => /\/(?:make-words|numbers)-/.test(name));
      return {
        tables: asked
          .filter(({name}) => /\/systems\.json$|packages\/index\.json$/.test(name))
          .map(({name, initiatorType}) => [fileOf(name), initiatorType]),
        isEveryWordAhead: words.length > 2 && words.every(isInHead),
      };
    });
    expect(tables).toEqual([
      ['systems.json', 'link'],
      ['index.json', 'link'],
    ]);
    expect(isEveryWordAhead).toBe(true);
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
