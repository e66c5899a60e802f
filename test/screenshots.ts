/** `npm run screenshots`: makes the picture of the README from the built site. Run `npm run build` first. */
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {startBrowser} from './e2e/browser.ts';
import {serveFolder} from './serving/serve-folder.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'media/readme');
mkdirSync(folder, {recursive: true});
const site = await serveFolder(join(root, 'dist/site'));
const browser = await startBrowser();
const page = await browser.newPage({viewport: {width: 1100, height: 760}, colorScheme: 'light'});
await page.goto(`${site.url}learn/#/definitions/what-is-trafficking`);
const figure = page.locator('lesson-page [id="elements-drawing"]');
await figure.locator('svg').first().waitFor();
await figure.evaluate((element) => element.scrollIntoView({block: 'start'}));
await page.screenshot({path: join(folder, 'lesson.png')});
await browser.close();
await site.close();
