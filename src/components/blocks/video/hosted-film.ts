import {LitElement, css, html} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {HostedFilm} from '../../../domain/blocks/video/video-block.ts';
import {hostedPlace} from '../../../domain/blocks/video/video-host.ts';
import {strings} from '../../../locales/blocks.ts';
import {moveFocus} from '../../focus/move-focus.ts';
import {sharedStyles} from '../../shared-styles.ts';

/**
 * A film on a server of others. Nothing is asked of it before the press that its button names; nobody can
 * tell from outside whether a frame was blocked, so what to do then is said below it.
 */
@customElement('hosted-film')
export class HostedFilmElement extends LitElement {
  static override readonly styles = [
    sharedStyles,
    css`
      .facade {
        padding: min(var(--kr-space-5), 5vw);
        border: 1px solid var(--kr-line);
        border-radius: var(--kr-radius-s);
        background: var(--kr-surface-2);
      }
      .button {
        max-width: 100%;
      }
      iframe {
        display: block;
        width: 100%;
        aspect-ratio: 16 / 9;
        border: 0;
        border-radius: var(--kr-radius-s);
        background: var(--kr-surface-2);
      }
      .blocked {
        margin: var(--kr-space-3) 0 0;
        color: var(--kr-muted);
        font-size: var(--kr-size-s);
      }
      .blocked a {
        display: inline-block;
        min-height: 1.5rem;
      }
      @media print {
        .facade,
        iframe {
          display: none;
        }
      }
    `,
  ];

  @property({attribute: false}) film!: HostedFilm;
  /** Title of the block. */
  @property({attribute: false}) name = '';

  @state() private isOpen = false;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('film')) this.isOpen = false;
  }

  protected override render() {
    const words = strings().video;
    const {name: host, embedUrl, pageUrl} = hostedPlace(this.film);
    if (!this.isOpen)
      return html`<div class="facade">
        <p>${words.hosted(host)}</p>
        <button class="button primary" id="show" @click=${this.onShow}>${words.showHosted(host)}</button>
      </div>`;
    return html`<iframe
        src=${embedUrl}
        title=${words.frameTitle(this.name, host)}
        allow="autoplay; fullscreen; picture-in-picture"
        allowfullscreen
        referrerpolicy="strict-origin-when-cross-origin"
        sandbox="allow-scripts allow-same-origin allow-presentation allow-popups"
      ></iframe>
      <p class="blocked">
        ${words.blocked(host)}
        <a href=${pageUrl} target="_blank" rel="noopener noreferrer"
          >${words.openHosted(host)}<span class="visually-hidden"> (${words.opensNew})</span></a
        >
      </p>`;
  }

  /** The pressed button is gone: focus goes to the film. */
  private async onShow(): Promise<void> {
    this.isOpen = true;
    this.dispatchEvent(new Event('film-shown'));
    await this.updateComplete;
    moveFocus(this.renderRoot.querySelector('iframe'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hosted-film': HostedFilmElement;
  }
  interface HTMLElementEventMap {
    'film-shown': Event;
  }
}
