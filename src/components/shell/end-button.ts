import {LitElement, css, html} from 'lit';
import {strings} from '../../locales/visit.ts';
import {sharedStyles} from '../shared-styles.ts';
import type {EndWay} from './end-way.ts';
import {EndEvent, ReturnEvent} from './shell-events.ts';

/**
 * Ends the visit while the page is shown, and says what that does. What leads back to the LMS has one name
 * wherever it stands.
 * @fires course-end - The visit is to end on the closing page.
 * @fires course-return - It is to end, and the learner to go back to the LMS.
 */
export class EndButtonElement extends LitElement {
  static override properties = {way: {attribute: false}};

  static override styles = [
    sharedStyles,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--kr-space-2) var(--kr-space-4);
        margin-block-start: var(--kr-space-5);
        padding-block-start: var(--kr-space-4);
        border-top: 1px solid var(--kr-line);
      }
      .button {
        border-color: var(--kr-control-line);
        color: var(--kr-text);
      }
      p {
        flex: 1 1 12rem;
        min-width: 0;
        margin: 0;
        color: var(--kr-muted);
        font-size: var(--kr-size-s);
        line-height: 1.4;
      }
      @media (max-width: 30rem) {
        .button {
          flex: 1 1 100%;
        }
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  way: Exclude<EndWay, undefined> = 'closing';

  override render() {
    const words = strings();
    const leadsBack = this.way === 'lms';
    return html`<button class="button" aria-describedby="hint" @click=${this.onEnd}>
        ${leadsBack ? words.returnToLms : words.end}
      </button>
      <p id="hint">${leadsBack ? words.returnHint : words.endHint}</p>`;
  }

  private onEnd() {
    this.dispatchEvent(this.way === 'lms' ? new ReturnEvent() : new EndEvent());
  }
}

customElements.define('end-button', EndButtonElement);

declare global {
  interface HTMLElementTagNameMap {
    'end-button': EndButtonElement;
  }
}
