import {html, nothing} from 'lit';
import {smallestGroup} from '../../results/analysis-model.ts';
import {emptyListNote} from '../learners/empty-list.ts';
import '../learners/learner-list.ts';
import {ResultsRequestEvent} from '../results-request.ts';
import type {ResultsView} from '../results-view.ts';
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

/**
 * The list of people of such a selection, to be looked at. Names and days stand in the very files, so it tells nothing new, unless names were replaced; what is saved
 * goes on to others, so nothing of it is.
 */
export function ownList({analysis, learners, overview, filter, query, copied}: ResultsView) {
  if (!analysis || !learners || !overview || analysis.learners === 0 || overview.isPseudonymised)
    return nothing;
  return html`<section class="screen-only" aria-labelledby="own-list">
    <h2 id="own-list" tabindex="-1">${words().learners}</h2>
    <learner-list
      .learners=${learners}
      .activities=${overview.activities}
      .isOnlyShown=${true}
      .query=${query}
      .copied=${copied}
      .emptyNote=${emptyListNote(query, analysis, filter.period !== undefined)}
    ></learner-list>
  </section>`;
}
