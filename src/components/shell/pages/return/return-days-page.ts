import {LitElement, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {returnDates} from '../../../../domain/return/return-calendar.ts';
import {sharedStyles} from '../../../shared-styles.ts';
import {sidePageStyles} from '../side-page-styles.ts';
import './return-dates.ts';
import {strings} from './return-words.ts';

/** When to come back, where the return is an activity of its own in an LMS. */
@customElement('return-days-page')
export class ReturnDaysPageElement extends LitElement {
  static override readonly styles = [sharedStyles, sidePageStyles];

  /** Day from which the weeks count. */
  @property({attribute: false}) from = new Date();
  /** That is the day on which the course was finished. */
  @property({attribute: false}) isFinishKnown = false;

  override render() {
    const words = strings();
    const today = new Date().setHours(0, 0, 0, 0);
    const isOver = returnDates(this.from).every((date) => date.getTime() < today);
    return html`<h1 tabindex="-1">${words.title}</h1>
      <p class="lead">${isOver ? words.allPast : words.lead}</p>
      ${this.isFinishKnown || isOver ? nothing : html`<p>${words.fromFirstLook}</p>`}
      <return-dates .from=${this.from}></return-dates>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'return-days-page': ReturnDaysPageElement;
  }
}
