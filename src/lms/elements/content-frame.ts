import {LitElement, css, html} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import {sharedStyles} from '../../components/shared-styles.ts';
import {words} from '../words.ts';

/** Longer than any `pagehide` handler needs; then the frame is taken away anyway. */
const leaveTimeoutMs = 3000;

export interface Visit {
  /** Absolute address of the content. */
  readonly address: string;
  readonly title: string;
}

/** Shows a SCO. Content runs on the site's own origin, without a sandbox, as it does in an LMS. */
@customElement('content-frame')
export class ContentFrameElement extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host,
      iframe {
        display: block;
        width: 100%;
        height: 100%;
        border: 0;
        background: #fff;
      }
    `,
  ];

  /** What to show. A new object loads the content again, even from the same address. */
  @property({attribute: false}) visit!: Visit;
  @query('iframe') private frame!: HTMLIFrameElement;

  override render() {
    return html`<iframe title=${words().frame(this.visit.title)} allow="fullscreen; autoplay"></iframe>`;
  }

  override updated() {
    // replace() leaves no history entry: "back" leaves the player, not the content's last page.
    this.frame.contentWindow?.location.replace(this.visit.address);
  }

  /** Empties the frame and resolves when the content has had its last word (`pagehide`, `unload`). */
  leave(): Promise<void> {
    const left = new Promise<void>((resolve) =>
      this.frame.addEventListener('load', () => resolve(), {once: true}),
    );
    this.frame.contentWindow?.location.replace('about:blank');
    return Promise.race([left, new Promise<void>((resolve) => setTimeout(resolve, leaveTimeoutMs))]);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'content-frame': ContentFrameElement;
  }
}
