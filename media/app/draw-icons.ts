/** `npm run icons`: draws the installed course's icons (PNG) from the two SVG files beside this one. */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {chromium} from 'playwright-core';
import {chromeFlags, requireChrome} from '../../test/chrome.ts';

/** A maskable icon keeps clear of its edges, which the system cuts into its own shape. */
const icons = [
  {source: 'icon.svg', file: 'icon-192.png', pixels: 192},
  {source: 'icon.svg', file: 'icon-512.png', pixels: 512},
  {source: 'icon-maskable.svg', file: 'icon-maskable-512.png', pixels: 512},
  {source: 'icon-maskable.svg', file: 'apple-touch-icon.png', pixels: 180},
] as const;

const browser = await chromium.launch({executablePath: requireChrome(), args: chromeFlags});
for (const {source, file, pixels} of icons) {
  const page = await browser.newPage({viewport: {width: pixels, height: pixels}});
  const svg = readFileSync(join(import.meta.dirname, source), 'utf8');
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  writeFileSync(join(import.meta.dirname, file), await page.screenshot({omitBackground: true}));
  await page.close();
}
await browser.close();
