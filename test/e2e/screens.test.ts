import {describe, expect, it} from 'vitest';
import {useBuiltSite} from './built-site.ts';
import {faultsOf} from './screen-faults.ts';
import {seeScreens} from './see-screens.ts';

const site = useBuiltSite();

describe('the course without an LMS', () => {
  it(
    'WCAG 1.1.1, 1.3.1, 1.4.3, 1.4.4, 2.4.2, 2.4.4, 3.1.1, 3.3.2, 4.1.2: has no accessibility fault on any screen of a phone',
    {timeout: 240_000},
    () => seeScreens(site(), {language: 'lv', width: 360, colorScheme: 'light', textPercent: 100}),
  );

  it('would see a fault if there were one', async () => {
    const page = await site().browser.newPage();
    await page.setContent('<main><img src="data:,"><button></button></main>');
    expect((await faultsOf(page)).length).toBeGreaterThan(1);
    await page.close();
  });
});
