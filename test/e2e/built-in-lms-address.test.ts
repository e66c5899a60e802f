import {describe, expect, it} from 'vitest';
import {button, page, site, visitLms} from './lms-visit.ts';

visitLms();

describe('a package whose address is followed again', () => {
  it('keeps its buttons, and with them the focus', async () => {
    await page.goto(`${site.url}lms/#file=sample-1.2.zip`);
    await button('Sākt: 1. modulis').focus();
    await page.evaluate(() => (location.hash = 'file=sample-1.2.zip'));
    await page.waitForURL(/#package=/);
    await page.keyboard.press('Enter');
    await page.frameLocator('iframe').locator('#out').waitFor();
  });

  it('ends the visit that was only just asked for', async () => {
    await page.goto(`${site.url}lms/#file=sample-1.2.zip`);
    await button('Sākt: 1. modulis').waitFor();
    await page.evaluate(() => {
      const start = document.querySelector('lms-app')?.shadowRoot?.querySelector('package-start');
      start?.shadowRoot?.querySelector<HTMLElement>('.button.primary')?.click();
      location.hash = 'file=sample-1.2.zip';
    });
    await page.waitForURL(/#package=/);
    expect(await page.locator('iframe').count()).toBe(0);
    await page.locator('package-start').waitFor();
  });
});
