import {LitElement, css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {KeepFocus} from '../../components/focus/keep-focus.ts';
import {sharedStyles} from '../../components/shared-styles.ts';
import type {NamedForm} from '../../results/known-forms.ts';
import {ResultsRequestEvent} from '../results-request.ts';
import {resultsStyles} from '../results-styles.ts';
import {words} from '../words.ts';

/** The forms of tables that this browser keeps: what is kept of them, and how each is deleted.
 * @fires results-request - `forget-form` */
@customElement('known-forms')
export class KnownFormsElement extends LitElement {
  static override styles = [
    sharedStyles,
    resultsStyles,
    css`
      ul {
        list-style: none;
        margin: 0;
        padding: 0;
      }
      li {
        display: flex;
        flex-wrap: wrap;
        gap: var(--kr-space-2) var(--kr-space-4);
        align-items: center;
        justify-content: space-between;
        max-width: var(--kr-measure);
        padding: var(--kr-space-1) 0;
      }
      span {
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({attribute: false}) forms: readonly NamedForm[] = [];
  @property({attribute: false}) areKept = true;

  constructor() {
    super();
    this.addController(new KeepFocus(this, () => this.renderRoot.querySelector('summary')));
  }

  override render() {
    const {forms: title, formsHint, formsNotKept, forget, forgetForm} = words();
    if (this.forms.length === 0) return nothing;
    return html`<details>
      <summary>${title(this.forms.length)}</summary>
      <p class="hint">${formsHint}${this.areKept ? nothing : html` <strong>${formsNotKept}</strong>`}</p>
      <ul>
        ${this.forms.map(
          ({name}) =>
            html`<li>
              <span>${name}</span>
              <button
                class="button small"
                aria-label=${forgetForm(name)}
                @click=${() => this.dispatchEvent(new ResultsRequestEvent({type: 'forget-form', name}))}
              >
                ${forget}
              </button>
            </li>`,
        )}
      </ul>
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'known-forms': KnownFormsElement;
  }
}
