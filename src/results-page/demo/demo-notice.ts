import {html, nothing} from 'lit';
import {ResultsRequestEvent} from '../results-request.ts';
import type {ResultsView} from '../results-view.ts';
import {words} from '../words.ts';

/**
 * Says that the data is invented, ends it, and offers what municipalities hand on.
 * @param host dispatches `remove-all` and `show-demo-towns`
 */
export function demoNotice(host: HTMLElement, {isDemo, bank, overview}: ResultsView) {
  const {demoNotice, demoEnd, demoTowns} = words();
  if (!isDemo) return nothing;
  const button = (text: string, type: 'remove-all' | 'show-demo-towns') =>
    html`<button class="button small" @click=${() => host.dispatchEvent(new ResultsRequestEvent({type}))}>
      ${text}
    </button>`;
  return html`<p class="notice demo">
    <strong>${demoNotice}</strong>
    ${button(demoEnd, 'remove-all')}
    ${bank && overview && !overview.national ? button(demoTowns, 'show-demo-towns') : nothing}
  </p>`;
}
