import {focusedIn} from '../../../focus/focused-in.ts';
import {bringInto} from '../../../focus/move-focus.ts';
import {withoutRing} from '../../../focus/without-ring.ts';
import type {LessonPageElement} from '../lesson-page.ts';

export interface KeptPlace {
  /** Id of the block that is read; undefined: the lesson is at its top. */
  readonly read: string | undefined;
  /** What has the focus is in sight: it is the place, rather than what is read. */
  readonly isFocusSeen: boolean;
}

/**
 * Shows a lesson step by step instead of as one page, or the other way round, without losing the place: what has the
 * focus keeps it, in sight; where that goes away, or was out of sight, the focus goes to the block that is read.
 * @param change shows the other form; resolves when the page knows of it
 */
export async function keepPlace(
  page: LessonPageElement,
  {read, isFocusSeen}: KeptPlace,
  change: () => Promise<unknown>,
): Promise<void> {
  const around = page.getRootNode() as ShadowRoot;
  const focused = focusedIn(around);
  const isElsewhere = around.activeElement !== page;
  const withFocus = isFocusSeen && !isElsewhere ? blockWithFocus(page) : undefined;
  page.steps.show(withFocus ?? read);
  await change();
  await page.updateComplete;
  const stand = () => standAt(page, {withFocus, read, focused});
  stand();
  // What stands above takes its height only now that it is laid out.
  await new Promise(requestAnimationFrame);
  stand();
  // Whoever is in the bar, or in a panel, stays there.
  if (isElsewhere && focused instanceof HTMLElement) focused.focus({preventScroll: true});
}

interface Stand {
  readonly withFocus: string | undefined;
  readonly read: string | undefined;
  readonly focused: Element | null;
}

function standAt(page: LessonPageElement, {withFocus, read, focused}: Stand): void {
  const block = withFocus ?? read;
  if (withFocus !== undefined && focused instanceof HTMLElement && focused.checkVisibility()) {
    // A heading has the focus because reading began there.
    bringInto(focused, focused.tabIndex < 0 ? 'top' : 'if-hidden');
  } else if (block !== undefined) {
    const heading = page.goTo(block);
    if (heading) withoutRing(heading);
  }
}

/** Id of the block that what has the focus belongs to: above all blocks to the first, below them to the last. */
function blockWithFocus({renderRoot}: LessonPageElement): string | undefined {
  const {activeElement} = renderRoot as ShadowRoot;
  const blocks = [...renderRoot.querySelectorAll('.blocks > .block')];
  if (activeElement?.closest('.head')) return blocks[0]?.id;
  if (activeElement?.closest('.end')) return blocks.at(-1)?.id;
  return activeElement?.closest('.block')?.id;
}
