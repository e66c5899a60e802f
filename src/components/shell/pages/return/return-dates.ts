import {LitElement, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {returnCalendar, returnDates} from '../../../../domain/return/return-calendar.ts';
import {longDate} from '../../../../languages/formats.ts';
import {strings} from './return-words.ts';
import {saveFile} from '../../../save-file.ts';
import {sharedStyles} from '../../../shared-styles.ts';
import {sidePageStyles} from '../side-page-styles.ts';

/** When to come back, and the same as a calendar file that this device makes; those that are over are left out, and nothing is left after the last. */
@customElement('return-dates')
export class ReturnDatesElement extends LitElement {
  static override readonly styles = [sharedStyles, sidePageStyles];

  /** Day from which the weeks count. */
  @property({attribute: false}) from = new Date();
  /** Address of the return; '' where one comes to it by an LMS. */
  @property({attribute: false}) url = '';

  override render() {
    const words = strings();
    const today = new Date().setHours(0, 0, 0, 0);
    const dates = returnDates(this.from).filter((date) => date.getTime() >= today);
    if (dates.length === 0) return nothing;
    return html`<h2>${words.whenTitle}</h2>
      <p>${words.when(dates.map(longDate).join(', '))}</p>
      <p><button class="button" @click=${this.onSave}>${words.save}</button></p>
      <p class="muted">${words.saveNote}</p>`;
  }

  private onSave(): void {
    const {entry: title, entryText, entryInLms, file} = strings();
    const text = this.url === '' ? entryInLms : entryText;
    const calendar = returnCalendar({title, text, from: this.from, url: this.url, now: Date.now()});
    saveFile(file, new Blob([calendar], {type: 'text/calendar;charset=utf-8'}));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'return-dates': ReturnDatesElement;
  }
}
