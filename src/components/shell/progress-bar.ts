import {LitElement, css, html} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {styleMap} from 'lit/directives/style-map.js';
import {strings} from '../../locales/index.ts';

/** A bar that says how much is done, in words too.
 * @cssprop --kr-accent - Colour of the done part. */
@customElement('progress-bar')
export class ProgressBarElement extends LitElement {
  static override styles = css`
    :host {
      display: flex;
      align-items: center;
      gap: var(--kr-space-3);
      font-size: var(--kr-size-s);
      color: var(--kr-muted);
    }
    .track {
      flex: 1;
      height: 0.5rem;
      border-radius: 1rem;
      border: 1px solid var(--kr-control-line);
      background: var(--kr-surface-2);
      overflow: hidden;
    }
    .done {
      height: 100%;
      background: var(--kr-accent);
    }
    @media (forced-colors: active) {
      .done {
        background: Highlight;
      }
    }
  `;

  /** 0..1. */
  @property({type: Number}) value = 0;

  override render() {
    const percent = Math.floor(this.value * 100);
    return html`<div
        class="track"
        role="progressbar"
        aria-label=${strings().yourProgress}
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow=${percent}
      >
        <div class="done" style=${styleMap({width: `${percent}%`})}></div>
      </div>
      <span>${strings().percentDone(percent)}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'progress-bar': ProgressBarElement;
  }
}
