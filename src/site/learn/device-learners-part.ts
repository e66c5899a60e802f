import {LitElement, css, html, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {KeepFocus} from '../../components/focus/keep-focus.ts';
import {AddLearnerEvent, ChooseLearnerEvent, RenameLearnerEvent} from './device-events.ts';
import type {DeviceState} from './device-state.ts';
import {words} from './words.ts';
import {devicePartStyles} from './device-part-styles.ts';
import {smallLetters} from '../../languages/formats.ts';

/** Who learns on this device: choose, add, name.
 * @fires choose-learner @fires add-learner @fires rename-learner */
@customElement('device-learners-part')
export class DeviceLearnersPartElement extends LitElement {
  static override styles = [
    ...devicePartStyles,
    css`
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--kr-space-2) var(--kr-space-4);
        min-height: var(--kr-tap);
        padding: var(--kr-space-2) 0;
        border-bottom: 1px solid var(--kr-line);
      }
      li span {
        overflow-wrap: anywhere;
      }
      form {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: var(--kr-space-3);
        margin-top: var(--kr-space-5);
      }
      .field {
        flex: 1 1 14rem;
        margin: 0;
      }
      .missing {
        flex-basis: 100%;
        margin: 0;
        color: var(--kr-wrong);
        font-weight: 600;
      }
    `,
  ];

  @property({attribute: false}) state!: DeviceState;
  /** Id of the field that was sent without a name. */
  @state() private missing = '';

  constructor() {
    super();
    // A learner who was chosen has no button any more.
    this.addController(new KeepFocus(this, () => this.renderRoot.querySelector('h2')));
  }

  override render() {
    const {learners, current} = this.state;
    return html`<h2 tabindex="-1">${words().who}</h2>
      <p>
        ${words().whoLead} ${this.state.report ? words().nameStaysUnlessSent : words().nameStays}
        ${words().noPassword}
      </p>
      <ul class="plain">
        ${learners.map(({id, name}) => this.renderLearner(id, name || words().nameless, id === current))}
      </ul>
      ${this.renderForm('rename', words().rename, words().saveName, learners.find(({id}) => id === current)?.name ?? '')}
      ${this.renderForm('add', words().newLearner, words().addLearner, '')}`;
  }

  private renderLearner(id: string, name: string, isCurrent: boolean) {
    return html`<li>
      <span>${isCurrent ? html`<strong>${name}</strong> – ${words().current}` : name}</span>
      ${
        isCurrent
          ? nothing
          : html`<button
              class="button"
              aria-label=${words().chooseNamed(name)}
              @click=${() => this.dispatchEvent(new ChooseLearnerEvent(id))}
            >
              ${words().choose}
            </button>`
      }
    </li>`;
  }

  private renderForm(id: 'rename' | 'add', label: string, button: string, value: string) {
    const isMissing = this.missing === id;
    return html`<form novalidate @submit=${(event: SubmitEvent) => this.onSubmit(event, id)}>
      <label class="field"
        ><span>${label} <span class="muted">(${smallLetters(words().yourName)})</span></span>
        <input
          name="name"
          autocomplete="off"
          maxlength="80"
          .value=${value}
          aria-invalid=${isMissing ? 'true' : nothing}
          aria-describedby=${isMissing ? `${id}-missing` : nothing}
      /></label>
      <button class="button">${button}</button>
      ${isMissing ? html`<p class="missing" id="${id}-missing">${words().nameMissing}</p>` : nothing}
    </form>`;
  }

  private onSubmit(event: SubmitEvent, id: 'rename' | 'add') {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).querySelector('input');
    const name = field?.value.trim() ?? '';
    this.missing = name === '' ? id : '';
    if (name === '') return field?.focus();
    if (id === 'add' && field) field.value = '';
    this.dispatchEvent(id === 'add' ? new AddLearnerEvent(name) : new RenameLearnerEvent(name));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'device-learners-part': DeviceLearnersPartElement;
  }
}
