import {css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Source} from '../../domain/course/course.ts';
import {strings} from '../../locales/blocks.ts';
import {Popup} from './popup.ts';
import {popupStyles} from './popup-styles.ts';
import {sharedStyles} from '../shared-styles.ts';

/** A footnote: a small raised number that opens its source in a panel at the foot of the window. */
@customElement('source-note')
export class SourceNoteElement extends Popup {
  static override readonly styles = [
    sharedStyles,
    popupStyles,
    css`
      /* Joined to the word before it: no line begins with the number of what the line above says. */
      :host {
        white-space: nowrap;
      }
      :host::before {
        content: '\\2060';
      }
      .panel {
        white-space: normal;
      }
      .opener {
        position: relative;
        margin-inline: 0.1em;
        padding: 0 0.4em;
        border: 0;
        border-radius: var(--kr-radius-s);
        background: var(--kr-accent-soft);
        color: var(--kr-accent);
        font: 600 max(0.75em, 0.8125rem) / 1.5 var(--kr-font);
        min-width: 1.5rem;
        min-height: 1.5rem;
        vertical-align: 0.3em;
      }
      .opener:hover {
        background: var(--kr-accent);
        color: var(--kr-on-accent);
      }
    `,
  ];

  /** The footnote's number as printed. */
  @property({attribute: false}) number = '';
  /** What it cites; undefined shows the bare number. */
  @property({attribute: false}) source: Source | undefined;

  protected override render() {
    const words = strings();
    const name = words.source(this.number);
    if (!this.source) return html`<sup>${this.number}</sup>`;
    return html`<button class="opener" popovertarget="panel" aria-label=${name}>${this.number}</button
      >${this.renderPanel(
        name,
        html`<p class="name">${name}</p>
          ${this.renderSource(this.source)}`,
      )}`;
  }

  private renderSource({title, publisher, date, url, lang}: Source) {
    const words = strings();
    const rest = [publisher, date].filter(Boolean).join(', ');
    return html`<p><strong lang=${lang ?? nothing}>${title}</strong>${rest && html`<br />${rest}`}</p>
      ${
        url &&
        html`<p>
          <a href=${url} target="_blank" rel="noopener noreferrer">${words.openSource}</a> (${words.newTab})
        </p>`
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'source-note': SourceNoteElement;
  }
}
