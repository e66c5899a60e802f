import {LitElement, css, html} from 'lit';
import {strings} from '../../locales/visit.ts';
import {TakeUpEvent} from '../events.ts';
import {sharedStyles} from '../shared-styles.ts';
import {pageStyles} from './home/page-styles.ts';

/** Asks whether to go on with work that only this device holds.
 * @fires course-take-up - The learner has decided. */
export class TakeUpPageElement extends LitElement {
  static override properties = {savedAtMs: {type: Number}};

  static override styles = [
    sharedStyles,
    pageStyles,
    css`
      .ways {
        display: flex;
        flex-wrap: wrap;
        gap: var(--kr-space-3);
      }
    `,
  ];

  /** When it was saved, UTC milliseconds by the device's clock. */
  savedAtMs = 0;

  override render() {
    const words = strings();
    return html`<h1 tabindex="-1">${words.takeUpTitle}</h1>
      <p>${words.takeUpText(this.savedAtMs)}</p>
      <div class="ways">
        <button class="button primary" @click=${() => this.decide(true)}>${words.takeUpYes}</button>
        <button class="button" @click=${() => this.decide(false)}>${words.takeUpNo}</button>
      </div>`;
  }

  private decide(isWanted: boolean) {
    this.dispatchEvent(new TakeUpEvent(isWanted));
  }
}

customElements.define('take-up-page', TakeUpPageElement);

declare global {
  interface HTMLElementTagNameMap {
    'take-up-page': TakeUpPageElement;
  }
}
