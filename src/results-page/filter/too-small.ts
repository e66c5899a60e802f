import {html} from 'lit';
import {smallestGroup} from '../../results/analysis-model.ts';
import {ResultsRequestEvent} from '../results-request.ts';
import {words} from '../words.ts';

/**
 * What stands in place of the report of a selection with nobody or too few in it, with the way back: what was chosen last may be out of sight.
 * @param host dispatches `set-filter`
 */
export function tooSmallNotice(host: HTMLElement, learners: number) {
  const {nobodySelected, tooSmall, clearFilter} = words();
  return html`<p class="notice demo">
    <span>${learners === 0 ? nobodySelected : tooSmall(smallestGroup)}</span>
    <button
      class="button small"
      @click=${() => host.dispatchEvent(new ResultsRequestEvent({type: 'set-filter', filter: {}}))}
    >
      ${clearFilter}
    </button>
  </p>`;
}
