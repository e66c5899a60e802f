/** The law has changed since a municipality saved its profile. */
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {unzipSync, zipSync} from 'fflate';
import {expect, it} from 'vitest';
import {compileCourse} from '../../packaging/content/compile/compile-course.ts';
import {choicesOf} from '../../packaging/core/making-choices.ts';
import {choicesFile, partOf, partsFile, partsIndexFile, type PartsIndex} from '../../packaging/core/parts.ts';
import {useBuiltSite} from './built-site.ts';
import {laterContent} from './changed-facts.ts';
import {patience} from './make-visit.ts';

const site = useBuiltSite();
const parts = join(import.meta.dirname, '../../dist/site/make/parts');

/** What the site has after the next revision of the content: its texts, and the index with their sum. */
async function laterParts(): Promise<Readonly<Record<string, Buffer>>> {
  const files = new Map(Object.entries(unzipSync(await readFile(join(parts, partsFile)))));
  const folder = 'content/';
  const written = new Map(
    [...files].flatMap(([path, bytes]) =>
      path.startsWith(folder) ? [[path.slice(folder.length), new TextDecoder().decode(bytes)] as const] : [],
    ),
  );
  const content = laterContent(written);
  const encoder = new TextEncoder();
  for (const [path, text] of content) files.set(folder + path, encoder.encode(text));
  const choices = choicesOf(content, compileCourse(content, {scope: 'course', withApart: true}));
  files.set(choicesFile, encoder.encode(JSON.stringify(choices)));
  const zip = zipSync(Object.fromEntries(files), {level: 1});
  const index = JSON.parse(await readFile(join(parts, partsIndexFile), 'utf8')) as PartsIndex;
  const later: PartsIndex = {...index, parts: partOf(partsFile, zip)};
  return {[partsFile]: Buffer.from(zip), [partsIndexFile]: Buffer.from(JSON.stringify(later))};
}

it(
  'a profile that is brought again is told which facts have changed since, with the day of both',
  async () => {
    // What a service worker keeps of the site could not be changed from here.
    const context = await site().browser.newContext({locale: 'lv-LV', serviceWorkers: 'block'});
    context.setDefaultTimeout(patience);
    const later = await laterParts();
    for (const [name, body] of Object.entries(later))
      await context.route(`**/make/parts/${name}`, (route) => route.fulfill({body}));
    const page = await context.newPage();
    await page.goto(`${site().url}make/`);
    const yaml = "name: {lv: Paraugu novads}\nmadeWith: {revision: 1, on: '2026-11-27'}\n";
    const zip = zipSync({'packaging/profiles/paraugi.yaml': new TextEncoder().encode(yaml)});
    await page.getByText('Jums jau ir šīs lapas fails?').click();
    await page
      .locator('system-step input[type=file]')
      .setInputFiles({name: 'paraugi-profile.zip', mimeType: 'application/zip', buffer: Buffer.from(zip)});
    await page.getByText(/^Jūsu pakotnes datums: 2026\. gada 27\. novembris/).waitFor();
    const told = (await page.locator('system-step .warning').innerText()).replaceAll('\u00a0', ' ');
    for (const nth of [1, 2, 3])
      expect(told).toContain(`2099. gada 31. decembris: ${String(nth)}. izmaiņa ir spēkā.`);
    expect(told).toContain('izveidojiet pakotni no jauna');
    await context.close();
  },
  2 * patience,
);
