import {afterAll, beforeAll, describe, it} from 'vitest';
import {type LmsSite, startLmsSite} from './lms-site.ts';
import {seeSiteScreens, type SiteLook} from './see-site-screens.ts';

let site: LmsSite;

beforeAll(async () => {
  site = await startLmsSite();
});
afterAll(() => site.close());

const looks: readonly SiteLook[] = [
  {width: 360, colorScheme: 'light'},
  {width: 360, colorScheme: 'dark'},
  {width: 1280, colorScheme: 'light'},
  {width: 1280, colorScheme: 'dark'},
];

describe.each(looks)('at $width px, $colorScheme', (look) => {
  it('WCAG 1.1.1, 1.3.1, 1.4.3, 1.4.10, 2.4.2, 3.1.1, 4.1.2, EN 12.1.2: every screen passes axe and fits its width', () =>
    seeSiteScreens(site, look));
});
