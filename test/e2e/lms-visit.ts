/**
 * The visit that tests about the built-in LMS share: `visitLms` starts the site for a file of tests, and opens it for each test
 * in a browser that has never been there. No test may leave an error on the page.
 */
import type {BrowserContext, Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, beforeEach, expect} from 'vitest';
import {zipOf} from '../lms/zips.ts';
import {type LmsSite, addPackage, newVisitor, startLmsSite} from './lms-site.ts';

export let site: LmsSite;
export let context: BrowserContext;
export let page: Page;
export let errors: string[];

/**
 * To be called once by each file of tests: modules outlive a file, hooks do not.
 * @param isApart see startLmsSite
 */
export function visitLms(isApart = false): void {
  beforeAll(async () => {
    site = await startLmsSite(isApart);
  });
  afterAll(() => site.close());
  beforeEach(async () => {
    ({context, page, errors} = await newVisitor(site));
  });
  afterEach(async () => {
    expect(errors).toEqual([]);
    await context.close();
  });
}

/** What the browser says of an attack is no fault of the page. */
export function expectErrors(wanted: RegExp): void {
  const others = errors.filter((error) => !wanted.test(error));
  errors.splice(0, errors.length, ...others);
}

/** The same visitor opens another page, which is `page` from then on. */
export async function openAnotherPage(): Promise<void> {
  page = await context.newPage();
}

export const button = (name: string | RegExp) => page.getByRole('button', {name});
export const heading = (name: string) => page.getByRole('heading', {level: 1, name});
/** An entry of the table of contents beside a running SCO. */
export const contents = (name: string) =>
  page.getByRole('navigation', {name: 'Satura rādītājs'}).getByRole('button', {name});

/** Adds a package made of these files: name → text. */
export async function drop(files: Readonly<Record<string, string>>): Promise<void> {
  await addPackage(page, {name: 'paraugs.zip', buffer: Buffer.from(await zipOf(files).arrayBuffer())});
}
