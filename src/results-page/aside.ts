import {css, html, nothing} from 'lit';
import {ResultsRequestEvent} from './results-request.ts';
import {words} from './words.ts';

/** What pages share that stand in place of the report: a way back and paper. */
export const asideStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--kr-space-3);
    margin-bottom: var(--kr-space-4);
  }
  h2 {
    font-size: var(--kr-size-xl);
  }
  h2:focus {
    outline: none;
  }
  section {
    margin-top: var(--kr-space-4);
  }
  .invented {
    padding: var(--kr-space-2) var(--kr-space-4);
    border-inline-start: 4px solid var(--kr-warm);
    background: var(--kr-warm-soft);
  }
  @media print {
    section.card {
      break-inside: auto;
    }
  }
`;

/** What is invented says so wherever it goes, on paper, too. */
export const inventedNotice = (isInvented: boolean) =>
  isInvented ? html`<p class="invented"><strong>${words().demoNotice}</strong></p>` : nothing;

/** @param host dispatches `close-aside` */
export function asideTools(host: HTMLElement) {
  const {back, print} = words();
  return html`<div class="tools screen-only">
    <button class="button" @click=${() => host.dispatchEvent(new ResultsRequestEvent({type: 'close-aside'}))}>
      ${back}
    </button>
    <button class="button" @click=${() => window.print()}>${print}</button>
  </div>`;
}
