import type {Page} from 'playwright-core';

/** Landmarks and headings in their order, as the browser hands them to a screen reader. */
export async function outline(page: Page): Promise<readonly string[]> {
  const tree = await page.locator('body').ariaSnapshot();
  const wanted =
    /^\s*- '?((?:banner|main|contentinfo|navigation|region|dialog)(?: "[^"]*")?|heading "[^"]*" \[level=\d\])/;
  return tree
    .split('\n')
    .flatMap((line) => wanted.exec(line)?.[1] ?? [])
    .map((line) => line.replace(/ \[level=(\d)\]/, ' $1'));
}
