/** From the package that was just made to the course that plays, by one press. */
import {expect, it} from 'vitest';
import {useBuiltSite} from './built-site.ts';
import {patience, visitMake} from './make-visit.ts';

const site = useBuiltSite();

it('a package is tried by one press; what has not come is said', {timeout: 2 * patience}, async () => {
  const {context, errors, page} = await visitMake(site().browser);
  await page.goto(`${site().url}make/#municipality`);
  await page.getByLabel('Pašvaldības nosaukums', {exact: true}).fill('Paraugu novads');
  await page.goto(`${site().url}make/#system`);
  await page.getByRole('radio', {name: 'Moodle'}).first().click();
  await page.goto(`${site().url}make/#take`);
  await page.getByRole('button', {name: 'Izveidot pakotni'}).click();
  await page.getByText('Pakotne ir gatava.').waitFor();
  const sum = await page.locator('take-step section code').nth(1).textContent();
  const press = async () => {
    const [tab] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('link', {name: 'Izmēģināt iebūvētajā mācību sistēmā'}).click(),
    ]);
    const footer = tab.frameLocator('content-frame iframe').locator('footer p');
    expect(await footer.innerText()).toBe('Paraugu novads');
    expect(new URL(tab.url()).hash).toBe(`#package=${sum}`);
    await tab.close();
  };
  await press();
  // It is there already, and no more on its way.
  await press();
  // Somebody else's package waits for a press, whatever the address says.
  await page.evaluate(() => localStorage.removeItem('kopiga-riciba-made'));
  await page.goto(`${site().url}lms/#made=${sum}`);
  await page.locator('package-start .button.primary').waitFor();
  expect(await page.locator('content-frame').count()).toBe(0);
  await page.goto(`${site().url}lms/#made=${'0'.repeat(64)}`);
  await page.getByText('Pakotnes šeit vairs nav').waitFor();
  expect(errors).toEqual([]);
  await context.close();
});
