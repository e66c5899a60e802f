import type {Page} from 'playwright-core';

type Player = HTMLElement & {readonly busy?: boolean; readonly view?: {readonly type: string}};

/**
 * Goes to an address and waits until all of its screen is there. From one place of the course to another no page is
 * loaded: until the next screen has arrived, the last one is there, and may look like it.
 * @param ready what is on the screen
 */
export async function goToScreen(page: Page, address: string, ready: string): Promise<void> {
  await page.evaluate(() => {
    const player = document.querySelector<Player>('course-player');
    Object.assign(window, {lastView: player?.view});
  });
  await page.goto(address);
  await page.locator(ready).first().waitFor();
  await page.evaluate(async () => {
    const {lastView} = window as {lastView?: unknown};
    const player = document.querySelector<Player>('course-player');
    while (player && player.view === lastView) await new Promise((resolve) => setTimeout(resolve, 20));
  });
  await wholeScreen(page);
}

/**
 * Waits until nothing more comes: letters, the screen that was asked for in the place of the first one, which is written in the
 * page, and the parts of a long one, which come one by one.
 */
export async function wholeScreen(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const hasMore = (root: ParentNode): boolean =>
      root.querySelector('[aria-busy=true]') !== null ||
      [...root.querySelectorAll('*')].some(({shadowRoot}) => shadowRoot !== null && hasMore(shadowRoot));
    const player = document.querySelector<Player>('course-player');
    const isComing = () => player && (player.busy || !player.view || player.view.type === 'loading');
    while (isComing() || hasMore(document)) await new Promise((resolve) => setTimeout(resolve, 20));
    await document.fonts.ready;
    await new Promise(requestAnimationFrame);
  });
}
