import {afterAll, beforeAll, it} from 'vitest';
import {type LmsSite, startLmsSite} from './lms-site.ts';
import {seeSiteScreens} from './see-site-screens.ts';

let site: LmsSite;

beforeAll(async () => {
  site = await startLmsSite();
});
afterAll(() => site.close());

// 320 px is the width of the reflow rule; colours do not depend on it.
it('WCAG 1.1.1, 1.3.1, 1.4.3, 1.4.10, 2.4.2, 3.1.1, 4.1.2, EN 12.1.2: every screen passes axe and fits its width', () =>
  seeSiteScreens(site, {width: 320, colorScheme: 'light'}));
