/** So little of a block at the window's top is no longer being read, in pixels. */
const leftoverPx = 48;

/**
 * Id of the block of the lesson on screen that is being read, and whether it is the first one; undefined
 * without a lesson. What a way to a block put at the window's top is that block; blocks of other steps are none.
 */
export function blockInView(
  player: HTMLElement,
): {readonly id: string; readonly isFirst: boolean} | undefined {
  const page = player.shadowRoot?.querySelector('lesson-page');
  const blocks = [...(page?.renderRoot.querySelectorAll<HTMLElement>('.blocks > .block') ?? [])];
  const shown = blocks.filter((block) => !block.classList.contains('away'));
  const [first] = shown;
  if (!first) return undefined;
  const padding = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  const margin = Number.parseFloat(getComputedStyle(first).scrollMarginTop) || 0;
  const line = padding + margin + leftoverPx;
  const read = shown.find((block) => block.getBoundingClientRect().bottom > line) ?? shown.at(-1) ?? first;
  return {id: read.id, isFirst: read === blocks[0]};
}
