import {html} from 'lit';
import {smallestGroup, type Analysis} from '../../results/analysis-model.ts';
import {ResultsRequestEvent} from '../results-request.ts';
import {words} from '../words.ts';

/** Why nothing is shown of a selection, or nothing of it saved; '' where it is like any other. */
export function smallText({
  learners,
  isTooSmall,
  smallness,
}: Pick<Analysis, 'learners' | 'isTooSmall' | 'smallness'>): string {
  const {nobodySelected, tooSmall, onScreenOnly} = words();
  if (learners === 0 && isTooSmall) return nobodySelected;
  if (smallness === undefined) return '';
  // Without names nothing is for the screen alone.
  return isTooSmall || smallness === 'open-period'
    ? tooSmall[smallness](smallestGroup)
    : onScreenOnly[smallness](smallestGroup);
}

/**
 * What stands in place of the report of a selection with nobody or too few in it, or above the report where it is for the screen alone, with the way back: what was
 * chosen last may be out of sight.
 * @param host dispatches `set-filter`
 */
export function tooSmallNotice(host: HTMLElement, analysis: Analysis) {
  return html`<p class="notice demo">
    <span>${smallText(analysis)}</span>
    <button
      class="button small screen-only"
      @click=${() => host.dispatchEvent(new ResultsRequestEvent({type: 'set-filter', filter: {}}))}
    >
      ${words().clearFilter}
    </button>
  </p>`;
}
