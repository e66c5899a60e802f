/** What a person in a hurry does in `make/`, and how it is put right. */
import {describe, expect, it} from 'vitest';
import {useBuiltSite} from './built-site.ts';
import {patience, visitMake} from './make-visit.ts';

const site = useBuiltSite();
const visit = () => visitMake(site().browser);

describe('a person in a hurry', () => {
  it('wipes everything only after a second look, and brings it back', {timeout: patience}, async () => {
    const {context, page} = await visit();
    await page.goto(`${site().url}make/#municipality`);
    await page.getByLabel('Pašvaldības nosaukums', {exact: true}).fill('Paraugu novads');
    await page.getByRole('link', {name: '5. Pakotne'}).click();
    await page.getByRole('button', {name: 'Sākt no jauna'}).dblclick();
    await page.getByText('Vai izdzēst visu ievadīto?').waitFor();
    await page.waitForTimeout(800);
    await page.getByRole('button', {name: 'Tiešām izdzēst'}).click();
    await page.getByRole('button', {name: 'Atsaukt'}).click();
    await page.getByRole('link', {name: '2. Pašvaldība'}).click();
    const name = page.getByLabel('Pašvaldības nosaukums', {exact: true});
    expect(await name.inputValue()).toBe('Paraugu novads');
    await page.reload();
    expect(await name.inputValue()).toBe('Paraugu novads');
    await context.close();
  });

  it('a logo that is too large is made smaller here, and shown', {timeout: patience}, async () => {
    const {context, page, errors} = await visit();
    await page.goto(`${site().url}make/#municipality`);
    const large = await page.evaluate(() => {
      const canvas = Object.assign(document.createElement('canvas'), {width: 3000, height: 1000});
      canvas.getContext('2d')?.fillRect(100, 100, 2000, 500);
      return canvas.toDataURL('image/png').split(',')[1] ?? '';
    });
    const chooser = page.locator('municipality-step input[type=file]');
    await chooser.setInputFiles({name: 'a.png', mimeType: 'image/png', buffer: Buffer.from(large, 'base64')});
    await page.getByRole('button', {name: 'Samazināt un izmantot'}).click();
    const shown = page.getByRole('img', {name: 'Jūsu logotips'});
    await shown.waitFor();
    expect(
      await shown.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]),
    ).toEqual([1024, 341]);
    expect(errors).toEqual([]);
    await context.close();
  });
});
