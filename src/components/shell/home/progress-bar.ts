import {LitElement, css, html} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {strings} from '../../../locales/index.ts';

/** A bar that says how much is done, in words too.
 * @cssprop --kr-accent - Colour of the done part. */
@customElement('progress-bar')
export class ProgressBarElement extends LitElement {
  static override styles = css`
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 var(--kr-space-3);
      font-size: var(--kr-size-s);
      color: var(--kr-muted);
    }
    progress {
      flex: 1 1 6rem;
      appearance: none;
      height: 0.625rem;
      border: 1px solid var(--kr-control-line);
      border-radius: 1rem;
      background: var(--kr-surface-2);
      overflow: hidden;
    }
    progress::-webkit-progress-bar {
      background: var(--kr-surface-2);
    }
    progress::-webkit-progress-value {
      background: var(--kr-accent);
    }
    progress::-moz-progress-bar {
      background: var(--kr-accent);
    }
    @media (forced-colors: active) {
      progress::-webkit-progress-value {
        background: CanvasText;
        forced-color-adjust: none;
      }
      progress::-moz-progress-bar {
        background: CanvasText;
        forced-color-adjust: none;
      }
    }
  `;

  /** 0..1. */
  @property({type: Number}) value = 0;

  override render() {
    const percent = Math.floor(this.value * 100);
    return html`<progress max="100" value=${percent} aria-label=${strings().yourProgress}></progress>
      <span>${strings().percentDone(percent)}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'progress-bar': ProgressBarElement;
  }
}
