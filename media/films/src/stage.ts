/** A browser page that shows one picture at a time and takes it as PNG (or WebP). */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type Browser, type CDPSession, type Page, chromium} from 'playwright-core';
import {chromeFlags, requireChrome} from '../../../test/chrome.ts';

const tokens = join(import.meta.dirname, '../../../src/components/tokens.css');

export interface Stage {
  /** `picture` is the inside of an <svg>. */
  shoot(picture: string, format?: 'png' | 'webp'): Promise<Buffer>;
  close(): Promise<void>;
}

/** Pictures are 1280 wide and `height` high. */
export async function openStage(height = 720): Promise<Stage> {
  const browser = await chromium.launch({executablePath: requireChrome(), args: [...chromeFlags]});
  const page = await browser.newPage({viewport: {width: 1280, height}, colorScheme: 'light'});
  await page.setContent(`<!doctype html><html data-theme="light"><style>${readFileSync(tokens, 'utf8')}
    body { overflow: hidden } svg { display: block; stroke-linecap: round; stroke-linejoin: round }</style>
    <body><svg viewBox="0 0 1280 ${height}" width="1280" height="${height}"></svg></body></html>`);
  return stageOn(browser, page, await page.context().newCDPSession(page));
}

function stageOn(browser: Browser, page: Page, devtools: CDPSession): Stage {
  return {
    async shoot(picture, format = 'png') {
      await page.evaluate((inside) => {
        const svg = document.querySelector('svg');
        if (svg) svg.innerHTML = inside;
      }, picture);
      const quality = format === 'webp' ? {quality: 82} : {};
      const {data} = await devtools.send('Page.captureScreenshot', {
        format,
        ...quality,
        optimizeForSpeed: format === 'png',
      });
      return Buffer.from(data, 'base64');
    },
    close: () => browser.close(),
  };
}
