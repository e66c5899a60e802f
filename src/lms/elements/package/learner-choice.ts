import {LitElement, css, html} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import {sharedStyles} from '../../../components/shared-styles.ts';
import type {Learner} from '../../storage/database.ts';
import {words} from '../../words.ts';
import {LmsRequestEvent} from '../lms-request.ts';
import {lmsStyles} from '../lms-styles.ts';

/** Chooses who is learning, or adds somebody.
 * @fires lms-request - `choose-learner` or `add-learner` */
@customElement('learner-choice')
export class LearnerChoiceElement extends LitElement {
  static override styles = [
    sharedStyles,
    lmsStyles,
    css`
      .choice {
        display: grid;
        gap: var(--kr-space-4);
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
        align-items: end;
      }
      select {
        width: 100%;
      }
      form .row {
        flex-wrap: nowrap;
        gap: var(--kr-space-2);
      }
      form input {
        flex: 1;
        min-width: 0;
      }
    `,
  ];

  @property({attribute: false}) learners: readonly Learner[] = [];
  @property({attribute: false}) current: Learner | undefined;
  @query('#name') private nameField!: HTMLInputElement;

  override render() {
    const {learner, newLearner, newLearnerName, addLearner} = words();
    return html`<div class="choice">
      <div>
        <label for="learner">${learner}</label>
        <select id="learner" @change=${this.onChoose}>
          ${this.learners.map(
            ({id, name}) => html`<option value=${id} ?selected=${id === this.current?.id}>${name}</option>`,
          )}
        </select>
      </div>
      <form @submit=${this.onAdd}>
        <label for="name">${newLearner}</label>
        <div class="row">
          <input
            id="name"
            type="text"
            required
            maxlength="80"
            autocomplete="off"
            placeholder=${newLearnerName}
          />
          <button class="button">${addLearner}</button>
        </div>
      </form>
    </div>`;
  }

  private onChoose(event: Event & {readonly target: HTMLSelectElement}) {
    this.dispatchEvent(new LmsRequestEvent({type: 'choose-learner', learnerId: event.target.value}));
  }

  private onAdd(event: SubmitEvent) {
    event.preventDefault();
    const name = this.nameField.value.trim();
    if (name === '') return;
    this.nameField.value = '';
    this.dispatchEvent(new LmsRequestEvent({type: 'add-learner', name}));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'learner-choice': LearnerChoiceElement;
  }
}
