import {LitElement, css, html, nothing} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import type {Source} from '../domain/course.ts';
import {strings} from '../locales/index.ts';
import {sharedStyles} from './shared-styles.ts';

/**
 * A footnote: a small raised number that opens its source in a panel at the foot of the window.
 * The panel is a native popover: Esc or a press outside closes it.
 */
@customElement('source-note')
export class SourceNoteElement extends LitElement {
  static override readonly styles = [
    sharedStyles,
    css`
      :host {
        display: inline;
      }
      .number {
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
      .number:hover {
        background: var(--kr-accent);
        color: var(--kr-on-accent);
      }
      .panel {
        position: fixed;
        inset: auto 0 0;
        width: auto;
        max-width: min(var(--kr-measure), 100% - 2 * var(--kr-space-3));
        max-height: 60vh;
        overflow: auto;
        margin: var(--kr-space-3) auto;
        padding: var(--kr-space-4);
        border: 1px solid var(--kr-control-line);
        border-radius: var(--kr-radius);
        background: var(--kr-surface);
        color: var(--kr-text);
        font: 400 var(--kr-size-m) / var(--kr-leading) var(--kr-font);
        box-shadow: 0 0.5rem 2rem #00000040;
        overflow-wrap: anywhere;
      }
      .panel:focus-visible {
        outline-offset: -3px;
      }
      .name {
        margin: 0 0 var(--kr-space-1);
        color: var(--kr-muted);
        font-size: var(--kr-size-s);
        font-weight: 600;
      }
    `,
  ];

  /** The footnote's number as printed. */
  @property({attribute: false}) number = '';
  /** What it cites; undefined shows the bare number. */
  @property({attribute: false}) source: Source | undefined;

  @query('.panel') private panel!: HTMLElement;
  @query('.number') private numberButton!: HTMLElement;

  protected override render() {
    const words = strings();
    const name = words.source(this.number);
    if (!this.source) return html`<sup>${this.number}</sup>`;
    return html`<button class="number" popovertarget="panel" aria-label=${name}>${this.number}</button>
      <div
        class="panel"
        id="panel"
        popover
        role="dialog"
        aria-label=${name}
        tabindex="-1"
        @beforetoggle=${this.onBeforeToggle}
        @toggle=${this.onToggle}
      >
        <p class="name">${name}</p>
        ${this.renderSource(this.source)}
        <button class="button" popovertarget="panel" popovertargetaction="hide">${words.closeSource}</button>
      </div>`;
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

  /** Browsers lose focus here when a popover inside a shadow root closes: it goes back to the number. */
  private onBeforeToggle({newState}: ToggleEvent): void {
    const active = this.shadowRoot?.activeElement;
    if (newState === 'closed' && active?.closest('.panel')) this.numberButton.focus();
  }

  private onToggle({newState}: ToggleEvent): void {
    if (newState === 'open') this.panel.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'source-note': SourceNoteElement;
  }
}
