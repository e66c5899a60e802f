import {isPlain} from './draft/draft.ts';
import {emptyView, type MakeView} from './make-view.ts';

/**
 * The page without what was entered, which stays in memory alone: on the device it is gone at once, and with the page for good. A
 * translation is nothing of the package: its own step deletes it.
 */
export function begunAnew(view: MakeView): MakeView {
  const {systems, packages, choices, translate, draft, accent} = view;
  // Whoever presses twice means the same work.
  const forgotten = isPlain(draft) ? (view.forgotten ?? {draft, accent}) : {draft, accent};
  return {...emptyView, systems, packages, translate, forgotten, ...(choices && {choices})};
}
