import {isPlain} from './draft/draft.ts';
import {emptyView, type MakeView} from './make-view.ts';

/**
 * The page without what was entered, which stays in memory alone: on the device it is gone at once, and with the page for good. A
 * translation is nothing of the package: its own step deletes it. What another tab has kept is not this page's to take away.
 */
export function begunAnew(view: MakeView): MakeView {
  const {systems, packages, choices, translate, draft, accent, keeping} = view;
  // Whoever presses twice means the same work.
  const forgotten = isPlain(draft) ? (view.forgotten ?? {draft, accent}) : {draft, accent};
  const others = keeping === 'elsewhere' && {keeping};
  return {...emptyView, systems, packages, translate, forgotten, ...(choices && {choices}), ...others};
}
