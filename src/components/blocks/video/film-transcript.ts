import {LitElement, css, html, nothing, type PropertyValues} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import type {Captions} from '../../../domain/blocks/video/video-block.ts';
import {cueIndexAt} from '../../../domain/blocks/video/watched.ts';
import {strings} from '../../../locales/blocks.ts';
import {sharedStyles} from '../../shared-styles.ts';
import {FilmJumpEvent} from './film-events.ts';

/**
 * The captions of a film as a list that follows it.
 * @fires film-jump - A row was pressed.
 */
@customElement('film-transcript')
export class FilmTranscriptElement extends LitElement {
  static override readonly styles = [
    sharedStyles,
    css`
      ol {
        position: relative;
        max-height: 15rem;
        margin: 0;
        padding: 0;
        overflow-y: auto;
        border: 1px solid var(--kr-line);
        border-radius: var(--kr-radius-s);
        list-style: none;
      }
      button {
        display: grid;
        grid-template-columns: minmax(min-content, 3em) minmax(0, 1fr);
        gap: var(--kr-space-3);
        width: 100%;
        min-height: var(--kr-tap);
        padding: var(--kr-space-2) min(var(--kr-space-3), 3vw);
        border: 0;
        border-inline-start: 4px solid transparent;
        background: none;
        text-align: start;
      }
      button:hover {
        background: var(--kr-surface-2);
      }
      button[aria-current] {
        border-color: var(--kr-accent);
        background: var(--kr-accent-soft);
      }
      :focus-visible {
        outline-offset: -3px;
      }
      .time {
        color: var(--kr-muted);
        font-variant-numeric: tabular-nums;
      }
      .hint {
        margin: 0 0 var(--kr-space-2);
        color: var(--kr-muted);
        font-size: var(--kr-size-s);
      }
      @media (forced-colors: active) {
        button[aria-current] {
          border-color: Highlight;
        }
      }
      @media print {
        ol {
          max-height: none;
          border: 0;
        }
      }
    `,
  ];

  @property({attribute: false}) captions!: Captions;
  /** Where the film is. */
  @property({attribute: false}) atMs = 0;

  @query('[aria-current]') private row!: HTMLElement | null;
  @query('ol') private list!: HTMLElement;

  protected override updated(changed: PropertyValues): void {
    // Scrolls the list and never the page; and not while somebody is walking through the list.
    if (!changed.has('atMs') || !this.row || this.renderRoot.querySelector(':focus')) return;
    const {offsetTop, offsetHeight} = this.row;
    const isVisible =
      offsetTop >= this.list.scrollTop &&
      offsetTop + offsetHeight <= this.list.scrollTop + this.list.clientHeight;
    if (!isVisible) this.list.scrollTop = offsetTop - this.list.clientHeight / 3;
  }

  protected override render() {
    const words = strings().video;
    const {cues, language} = this.captions;
    const current = this.atMs > 0 ? cueIndexAt(cues, this.atMs) : -1;
    return html`<p class="hint">${words.transcriptHint}</p>
      <ol lang=${language}>
        ${cues.map(
          ({fromMs, text}, i) =>
            html`<li>
              <button
                aria-current=${i === current ? 'true' : nothing}
                @click=${() => this.dispatchEvent(new FilmJumpEvent(fromMs))}
              >
                <span class="time">${words.time(fromMs)}</span><span>${text.replaceAll('\n', ' ')}</span>
              </button>
            </li>`,
        )}
      </ol>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'film-transcript': FilmTranscriptElement;
  }
}
