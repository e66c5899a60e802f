import {it} from 'vitest';
import {thinLv} from '../../src/locales/lv/thin.ts';
import {openThin, takeThin, thin, visitThin} from './thin-visit.ts';

visitThin();

it('a thin package, scorm12, is taken over two hosts with the keyboard alone, left, and resumed', () =>
  takeThin('scorm12'));

it('a thin package says so when the server of its course does not answer', async () => {
  const {lms, launch} = await openThin('scorm12');
  const {page} = await lms.launch();
  await page.clock.install();
  await page.route(`${thin.url}**`, (route) => route.abort());
  const {package: around} = await launch();
  await page.clock.fastForward(31_000);
  await around.getByText(thinLv.unreachable(new URL(thin.url).host)).waitFor();
  await page.unroute(`${thin.url}**`);
  await around.getByRole('button', {name: thinLv.again}).click();
  await around.frameLocator('iframe').locator('.hero h1').waitFor();
  await lms.dispose();
});
