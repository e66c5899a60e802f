import type {Page} from 'playwright-core';

interface TestSco {
  readonly hasApi: boolean;
  call(name: string, ...args: readonly string[]): string;
}
type ScoWindow = Window & {readonly sco: TestSco};

/** Waits until the sample SCO in the frame has begun. */
export async function scoBegun(page: Page): Promise<void> {
  await page.frameLocator('content-frame iframe').getByText('begun: true').waitFor();
}

/** Makes the sample SCO in the frame (test/lms/sample-sco.ts) call the LMS; gives the answer. */
export function scoCall(page: Page, name: string, ...args: readonly string[]): Promise<string> {
  return page
    .frameLocator('content-frame iframe')
    .locator('body')
    .evaluate(
      (_body, [call = '', ...rest]) => (window as unknown as ScoWindow).sco.call(call, ...rest),
      [name, ...args],
    );
}

/** Sets values; throws with the name of one that is refused. */
export async function scoSet(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [element, value] of Object.entries(values)) {
    if ((await scoCall(page, 'SetValue', element, value)) !== 'true')
      throw new Error(`${element} was refused.`);
  }
}
