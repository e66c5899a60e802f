import {LitElement, type PropertyValues, css, html} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import {sharedStyles} from '../../components/shared-styles.ts';
import {resultsStyles} from '../results-styles.ts';

/** Long enough that a word is not asked for letter by letter. */
const pauseMs = 250;

/** Carries what is looked for. */
export class SearchEvent extends Event {
  readonly text: string;

  constructor(text: string) {
    super('search-text');
    this.text = text;
  }
}

/** A field that asks while one types, after a short pause; Enter asks at once. What stands in it is never changed under the fingers.
 * @fires search-text - See SearchEvent. */
@customElement('search-field')
export class SearchFieldElement extends LitElement {
  static override styles = [
    sharedStyles,
    resultsStyles,
    css`
      :host {
        display: block;
        flex: 0 1 14rem;
        min-width: min(100%, 12rem);
      }
      input {
        width: 100%;
      }
    `,
  ];

  @property() label = '';
  /** What is looked for by now. */
  @property() value = '';
  @query('input') private input!: HTMLInputElement;
  private asked = '';
  private timer: ReturnType<typeof setTimeout> | undefined;

  override render() {
    return html`<label
      >${this.label}
      <input type="search" autocomplete="off" @input=${() => this.wait()} @change=${() => this.ask()} />
    </label>`;
  }

  /** Another value than the one asked for comes from elsewhere: it was cleared. */
  override updated(changed: PropertyValues<this>) {
    if (!changed.has('value') || this.value === this.asked) return;
    this.stop();
    this.asked = this.value;
    this.input.value = this.value;
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.stop();
  }

  private wait() {
    this.stop();
    this.timer = setTimeout(() => this.ask(), pauseMs);
  }

  private stop() {
    clearTimeout(this.timer);
  }

  private ask() {
    this.stop();
    if (this.input.value === this.asked) return;
    this.asked = this.input.value;
    this.dispatchEvent(new SearchEvent(this.asked));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'search-field': SearchFieldElement;
  }
  interface HTMLElementEventMap {
    'search-text': SearchEvent;
  }
}
