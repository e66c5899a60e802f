import {LitElement, css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {sharedStyles} from '../../components/shared-styles.ts';
import type {Activity} from '../../results/model.ts';
import {type ResultsRequest, ResultsRequestEvent} from '../results-request.ts';
import {resultsStyles} from '../results-styles.ts';
import {words} from '../words.ts';

/** The list and the addresses of each activity by itself, one press each.
 * @fires results-request - `copy-addresses`, `save-table` */
@customElement('activity-lists')
export class ActivityListsElement extends LitElement {
  static override styles = [
    sharedStyles,
    resultsStyles,
    css`
      :host {
        display: block;
        margin: var(--kr-space-4) 0;
      }
      h3,
      .hint {
        margin: 0;
      }
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
        column-gap: var(--kr-space-5);
        list-style: none;
        margin: var(--kr-space-2) 0 0;
        padding: 0;
      }
      li {
        display: flex;
        flex-wrap: wrap;
        gap: var(--kr-space-2);
        align-items: center;
        padding: var(--kr-space-2) 0;
        border-top: 1px solid var(--kr-line);
      }
      li > span {
        flex: 1 1 12rem;
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({attribute: false}) activities: readonly Activity[] = [];
  /** Nothing is saved; addresses can be copied. */
  @property({type: Boolean}) isOnlyShown = false;
  /** Names were replaced by numbers, and addresses with them. */
  @property({type: Boolean}) isNameless = false;

  override render() {
    const {perActivity} = words();
    return html`<div class="screen-only">
      <h3>${perActivity}</h3>
      <p class="hint">${this.hint()}</p>
      <ul>
        ${this.activities.map((activity) => this.renderActivity(activity))}
      </ul>
    </div>`;
  }

  private hint(): string {
    const {perActivityHint, perActivityAddresses, perActivityHintNameless} = words();
    if (this.isOnlyShown) return perActivityAddresses;
    return this.isNameless ? perActivityHintNameless : perActivityHint;
  }

  private renderActivity({key, title}: Activity) {
    const {shortAddresses, copyAddressesOf, saveCsv, learnersCsvOf} = words();
    const button = (text: string, label: string, request: ResultsRequest) =>
      html`<button
        class="button small"
        aria-label=${label}
        @click=${() => this.dispatchEvent(new ResultsRequestEvent(request))}
      >
        ${text}
      </button>`;
    return html`<li>
      <span>${title}</span>
      ${
        this.isNameless
          ? nothing
          : button(shortAddresses, copyAddressesOf(title), {type: 'copy-addresses', activity: key})
      }
      ${
        this.isOnlyShown
          ? nothing
          : button(saveCsv, learnersCsvOf(title), {type: 'save-table', table: 'learners', activity: key})
      }
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'activity-lists': ActivityListsElement;
  }
}
