import {LitElement, css, html, nothing, type PropertyValues} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import {bringInto} from '../../../components/focus/move-focus.ts';
import {sharedStyles} from '../../../components/shared-styles.ts';
import {words} from '../../words.ts';

/** Longer than any `pagehide` handler needs; then the frame is taken away anyway. */
const leaveTimeoutMs = 3000;

export interface Visit {
  /** Absolute address of the content. */
  readonly address: string;
  readonly title: string;
  /** See Staged. */
  readonly isApart: boolean;
}

/** All that content does in an LMS, but for leading the LMS's own page away (`allow-top-navigation`). */
const apartRights = [
  'allow-scripts',
  'allow-same-origin',
  'allow-forms',
  'allow-modals',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-downloads',
  'allow-pointer-lock',
  'allow-orientation-lock',
  'allow-presentation',
].join(' ');

/**
 * Shows a SCO. On the site's own origin content runs without a sandbox, as it does in an LMS: one that leaves it the
 * origin would hold nothing back.
 */
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
      iframe.entered {
        outline: 3px solid var(--kr-focus);
        outline-offset: -3px;
      }
    `,
  ];

  /** What to show. A new object loads the content again, even from the same address. */
  @property({attribute: false}) visit!: Visit;
  /**
   * The keyboard has gone into the content. Content that has nothing to focus takes the focus as a whole, and no
   * pseudo-class of the frame tells: without a ring nobody would see where the focus is.
   */
  @state() private isEntered = false;
  @query('iframe') private frame!: HTMLIFrameElement;
  private wasTab = false;

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('keydown', this.onInput, true);
    window.addEventListener('pointerdown', this.onInput, true);
    window.addEventListener('blur', this.onBlur);
    window.addEventListener('focus', this.onFocus);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.onInput, true);
    window.removeEventListener('pointerdown', this.onInput, true);
    window.removeEventListener('blur', this.onBlur);
    window.removeEventListener('focus', this.onFocus);
  }

  override render() {
    const {isApart, address, title} = this.visit;
    const frame = html`<iframe
      class=${this.isEntered ? 'entered' : ''}
      title=${words().frame(title)}
      sandbox=${isApart ? apartRights : nothing}
      allow="fullscreen; autoplay"
      src=${isApart ? address : nothing}
    ></iframe>`;
    // A page of another origin gets a frame of its own each time: it may hang, and would not go.
    return keyed(isApart ? this.visit : undefined, frame);
  }

  override updated(changed: PropertyValues<this>) {
    if (!changed.has('visit') || this.visit.isApart) return;
    // replace() leaves no history entry: "back" leaves the player, not the content's last page.
    this.frame.contentWindow?.location.replace(this.visit.address);
  }

  /** Type of the event that the content's page handles at this moment; undefined: none. LMSs look at the same. */
  get contentEvent(): string | undefined {
    // On another origin the page there looks, see stage/.
    if (this.visit.isApart) return undefined;
    const event: unknown = this.frame.contentWindow && Reflect.get(this.frame.contentWindow, 'event');
    return Object(event).type;
  }

  /** Empties the frame and resolves when the content has had its last word (`pagehide`, `unload`). */
  async leave(): Promise<void> {
    // There its page has emptied the frame in which the content was.
    if (this.visit.isApart) return;
    const left = new Promise<void>((resolve) =>
      this.frame.addEventListener('load', () => resolve(), {once: true}),
    );
    this.frame.contentWindow?.location.replace('about:blank');
    await Promise.race([left, new Promise<void>((resolve) => setTimeout(resolve, leaveTimeoutMs))]);
  }

  private readonly onInput = (event: Event) => {
    this.wasTab = event instanceof KeyboardEvent && event.key === 'Tab';
  };

  private readonly onBlur = () => {
    this.isEntered = this.wasTab && this.shadowRoot?.activeElement === this.frame;
    // A browser scrolls to what takes the focus inside; where nothing does, to nothing.
    if (!this.isEntered) return;
    const {top, bottom} = this.frame.getBoundingClientRect();
    if (bottom <= 0 || top >= window.innerHeight) bringInto(this.frame, 'top');
  };

  private readonly onFocus = () => {
    this.isEntered = false;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'content-frame': ContentFrameElement;
  }
}
