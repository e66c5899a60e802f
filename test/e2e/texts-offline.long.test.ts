/** The step with the texts without a network, and beside the other preview. */
import {expect, it} from 'vitest';
import {useBuiltSite} from './built-site.ts';
import {patience, visitMake} from './make-visit.ts';

const site = useBuiltSite();

it(
  'is there without a network although the last visit did not open it',
  {timeout: 3 * patience},
  async () => {
    const {context, page, errors} = await visitMake(site().browser);
    await page.goto(`${site().url}make/#texts`);
    await page.getByLabel('Nodarbība', {exact: true}).waitFor();
    const kept = () =>
      page.evaluate(async () => {
        const all = await (await caches.open('kopiga-riciba-make')).keys();
        return all.filter(({url}) => /\/texts-[^/]*\.js$/.test(url)).length;
      });
    await expect.poll(kept, {timeout: patience}).toBeGreaterThan(1);
    await page.goto('about:blank');
    // Asked whether the site still has them: the last thing that a visit does.
    const asked = page.waitForResponse(
      (response) => response.request().method() === 'HEAD' && /\/texts-/.test(response.url()),
    );
    await page.goto(`${site().url}make/`);
    await asked;
    await context.setOffline(true);
    await page.goto('about:blank');
    await page.goto(`${site().url}make/#texts`);
    await page.locator('#lesson').selectOption('definitions/forms');
    await page.getByText('Teksts ir kārtībā.').waitFor();
    expect(errors.filter((error) => !error.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
    await context.close();
  },
);

it('shows its lesson still after the whole course was looked at', {timeout: 3 * patience}, async () => {
  const {context, page, errors} = await visitMake(site().browser);
  await page.goto(`${site().url}make/#texts`);
  await page.locator('#lesson').selectOption('definitions/forms');
  const lesson = page.frameLocator('texts-step iframe');
  await lesson.locator('lesson-page').waitFor();
  const address = await lesson.locator(':root').evaluate(() => location.href);
  await page.getByRole('link', {name: '4. Apskate'}).click();
  await page.frameLocator('look-step iframe').getByRole('heading', {level: 1}).first().waitFor();
  const statusOf = (url: string) => page.evaluate(async (at) => (await fetch(at)).status, url);
  expect(await statusOf(address)).toBe(200);
  expect(errors).toEqual([]);
  await context.close();
});
