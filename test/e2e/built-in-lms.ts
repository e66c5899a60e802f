import type {Browser} from 'playwright-core';
import {collectErrors} from './browser.ts';
import {contentFrame} from './package-attacks.ts';
import type {LmsUnderTest, Stored, TestStandard} from './lms-under-test.ts';

export interface BuiltInLmsOptions {
  readonly browser: Browser;
  /** Address of the built site. */
  readonly url: string;
  readonly standard: TestStandard;
  /** Packages are played on a second origin. */
  readonly isApart?: boolean;
}

/** The site's own LMS with a package it lists: what `npm start` shows. */
export async function openBuiltInLms({
  browser,
  url,
  standard,
  isApart = false,
}: BuiltInLmsOptions): Promise<LmsUnderTest> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  const errors = collectErrors(context);
  let page = await context.newPage();
  return {
    errors,
    stored: (): Promise<Stored> => page.evaluate(() => window.lmsState().cmi),
    async launch() {
      await page.goto(`${url}lms/#file=kopiga-riciba-definitions-${standard}.zip`);
      await page.locator('package-start .button.primary').focus();
      await page.keyboard.press('Enter');
      return {page, frame: contentFrame(page, isApart)};
    },
    async closePage() {
      await page.close();
      page = await context.newPage();
    },
    dispose: () => context.close(),
  };
}
