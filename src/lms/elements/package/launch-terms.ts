import {LitElement, css, html, nothing} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import {sharedStyles} from '../../../components/shared-styles.ts';
import type {LaunchTerms} from '../../run/attempt.ts';
import type {ScormVersion} from '../../package/manifest.ts';
import {words} from '../../words.ts';
import {LmsRequestEvent} from '../lms-request.ts';
import {lmsStyles} from '../lms-styles.ts';

/**
 * How the next item is launched: mode, credit, mastery score, parameters. Read by the package's page.
 * @fires lms-request - `play-here`
 */
@customElement('launch-terms')
export class LaunchTermsElement extends LitElement {
  static override styles = [
    sharedStyles,
    lmsStyles,
    css`
      summary {
        cursor: pointer;
        min-height: var(--kr-tap);
        padding: var(--kr-space-2) 0;
        font-weight: 600;
      }
      .field {
        margin-bottom: var(--kr-space-4);
      }
      .field p {
        margin: var(--kr-space-1) 0 0;
      }
      input[type='text'] {
        width: 100%;
        max-width: 30rem;
      }
      input[type='number'] {
        width: 8rem;
      }
      .check {
        display: flex;
        gap: var(--kr-space-2);
        align-items: center;
        min-height: var(--kr-tap);
      }
      .check {
        margin-bottom: var(--kr-space-3);
      }
      .check input {
        flex: none;
        width: 1.25rem;
        height: 1.25rem;
        accent-color: var(--kr-accent);
      }
    `,
  ];

  @property({attribute: false}) version!: ScormVersion;
  /** See PackageStartElement. */
  @property({attribute: false}) isApart = false;
  @property({attribute: false}) isHere = false;
  @query('#mode') private mode!: HTMLSelectElement;
  @query('#credit') private credit!: HTMLInputElement;
  @query('#mastery') private mastery!: HTMLInputElement;
  @query('#override') private overrideField!: HTMLInputElement | null;
  @query('#parameters') private field!: HTMLInputElement;

  /** What the fields say now. */
  get terms(): LaunchTerms {
    return {
      mode: this.mode.value === 'browse' ? 'browse' : 'normal',
      hasCredit: this.credit.checked,
      masteryScore: this.mastery.validity.valid ? this.mastery.value : '',
      masteryOverride: this.overrideField?.checked ?? true,
    };
  }

  /** `?a=b` or `#a=b`; '' for none. */
  get parameters(): string {
    return this.field.value.trim();
  }

  override render() {
    const names = words();
    return html`<details>
      <summary>${names.advanced}</summary>
      <div class="field">
        <label for="mode">${names.mode}</label>
        <select id="mode">
          <option value="normal">${names.modeNormal}</option>
          <option value="browse">${names.modeBrowse}</option>
        </select>
      </div>
      <label class="check"><input id="credit" type="checkbox" checked />${names.credit}</label>
      <div class="field">
        <label for="mastery">${names.masteryScore}</label>
        <input id="mastery" type="number" min="0" max="100" aria-describedby="mastery-hint" />
        <p id="mastery-hint" class="muted">${names.masteryHint}</p>
      </div>
      ${
        this.version === '1.2'
          ? html`<label class="check"
              ><input id="override" type="checkbox" checked />${names.masteryOverride}</label
            >`
          : nothing
      }
      <div class="field">
        <label for="parameters">${names.parameters}</label>
        <input id="parameters" type="text" autocomplete="off" spellcheck="false" aria-describedby="hint" />
        <p id="hint" class="muted">${names.parametersHint}</p>
      </div>
      ${this.isApart ? this.renderPlace() : nothing}
    </details>`;
  }

  private renderPlace() {
    const {playHere, playHereHint} = words();
    return html`<div class="field">
      <label class="check"
        ><input
          type="checkbox"
          aria-describedby="here-hint"
          .checked=${this.isHere}
          @change=${this.onPlace}
        />${playHere}</label
      >
      <p id="here-hint" class="muted">${playHereHint}</p>
    </div>`;
  }

  private onPlace() {
    this.dispatchEvent(new LmsRequestEvent({type: 'play-here', isHere: !this.isHere}));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'launch-terms': LaunchTermsElement;
  }
}
