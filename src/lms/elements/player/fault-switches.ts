import {LitElement, css, html} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {sharedStyles} from '../../../components/shared-styles.ts';
import {type CommitFault, type Faults, noFaults} from '../../profiles/faults.ts';
import {type ImitatedLms, imitatedFor} from '../../profiles/imitation.ts';
import type {ScormVersion} from '../../package/manifest.ts';
import {words} from '../../words.ts';
import {LmsRequestEvent} from '../lms-request.ts';
import {lmsStyles} from '../lms-styles.ts';

const commitFaults: readonly CommitFault[] = ['none', 'refused', 'session-gone', 'lost'];
/** As long as a real LMS keeps a page waiting: a bad line, a very bad one. */
const delaysMs: readonly number[] = [0, 2000, 8000];

/** Lets the LMS misbehave from this moment on.
 * @fires lms-request - `set-faults` */
@customElement('fault-switches')
export class FaultSwitchesElement extends LitElement {
  static override styles = [
    sharedStyles,
    lmsStyles,
    css`
      fieldset {
        margin: 0 0 var(--kr-space-4);
        padding: 0;
        border: 0;
      }
      legend {
        padding: 0;
        font-weight: 600;
      }
      label {
        display: flex;
        gap: var(--kr-space-2);
        align-items: start;
        min-height: 2rem;
        padding: var(--kr-space-1) 0;
        font-weight: 400;
        font-size: var(--kr-size-s);
      }
      label.above {
        font-weight: 600;
      }
      select {
        max-width: 100%;
        min-height: var(--kr-tap);
      }
      input {
        flex: none;
        width: 1.25rem;
        height: 1.25rem;
        margin: 0.1rem 0 0;
        accent-color: var(--kr-accent);
      }
    `,
  ];

  @property({attribute: false}) faults: Faults = noFaults;
  /** Of the package: which LMSs play it. */
  @property({attribute: false}) version: ScormVersion = '1.2';

  override render() {
    const {faultsIntro, commitAnswers, commitAnswer, delays, delay, strict, strictHint} = words();
    return html`
      <p class="muted">${faultsIntro}</p>
      <fieldset>
        <legend>${commitAnswers}</legend>
        ${commitFaults.map((commit) =>
          this.renderRadio('commit', commitAnswer[commit], this.faults.commit === commit, {commit}),
        )}
      </fieldset>
      <fieldset>
        <legend>${delays}</legend>
        ${delaysMs.map((slowMs) =>
          this.renderRadio('delay', delay(slowMs / 1000), this.faults.slowMs === slowMs, {slowMs}),
        )}
      </fieldset>
      <label>
        <input
          type="checkbox"
          aria-describedby="strict"
          .checked=${this.faults.isStrict}
          @change=${() => this.request({isStrict: !this.faults.isStrict})}
        />
        ${strict}
      </label>
      <p id="strict" class="muted">${strictHint}</p>
      ${this.renderLike()}
    `;
  }

  private renderLike() {
    const {like, likeItself, likeHint, lmsNames} = words();
    const option = (id: ImitatedLms | undefined) =>
      html`<option value=${id ?? ''} .selected=${this.faults.like === id}>
        ${id ? lmsNames[id] : likeItself}
      </option>`;
    return html`<label class="above" for="like">${like}</label>
      <select id="like" aria-describedby="like-hint" @change=${this.onLike}>
        ${[undefined, ...imitatedFor(this.version)].map(option)}
      </select>
      <p id="like-hint" class="muted">${likeHint}</p>`;
  }

  private onLike({target}: Event) {
    const {value} = target as HTMLSelectElement;
    this.request({like: imitatedFor(this.version).find((id) => id === value)});
  }

  private renderRadio(name: string, text: string, isChosen: boolean, change: Partial<Faults>) {
    return html`<label>
      <input type="radio" name=${name} .checked=${isChosen} @change=${() => this.request(change)} />
      ${text}
    </label>`;
  }

  private request(change: Partial<Faults>) {
    const faults = {...this.faults, ...change};
    this.dispatchEvent(new LmsRequestEvent({type: 'set-faults', faults}));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fault-switches': FaultSwitchesElement;
  }
}
