import {LitElement, css, html, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {Change, ChangeQuestion} from '../../../domain/pages/changes.ts';
import {hrefOf} from '../../../domain/course/route.ts';
import {strings} from '../../../locales/changes.ts';
import {titleInLanguage} from '../../text/title-in-language.ts';
import {sharedStyles} from '../../shared-styles.ts';

/** Tells that the learner knows of what changed. */
class ChangesSeenEvent extends Event {
  constructor() {
    super('changes-seen', {bubbles: true, composed: true});
  }
}

/**
 * What has changed since the learner finished, with the blocks that say so and a question each. Nothing of it is scored
 * or kept; it goes when the learner says so.
 * @fires changes-seen - The learner knows.
 */
@customElement('course-changes')
export class CourseChangesElement extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      section {
        padding: var(--kr-space-5);
        border: 1px solid var(--kr-line);
        border-left: 6px solid var(--kr-warm);
        border-radius: var(--kr-radius);
        background: var(--kr-surface);
      }
      h2 {
        margin-top: 0;
      }
      .list {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      .list > li {
        padding: var(--kr-space-4) 0;
        border-top: 1px solid var(--kr-line);
      }
      .what {
        font-weight: 600;
      }
      [role='group'] p {
        margin: var(--kr-space-3) 0;
      }
      .answers {
        display: flex;
        flex-wrap: wrap;
        gap: var(--kr-space-3);
      }
    `,
  ];

  /** The newest first. */
  @property({attribute: false}) changes: readonly Change[] = [];
  /** Change → what was answered. */
  @state() private answers: ReadonlyMap<Change, boolean> = new Map();

  override render() {
    const words = strings();
    return html`<section aria-labelledby="changed">
      <h2 id="changed">${words.changed}</h2>
      <p>${words.staysPassed}</p>
      <ul class="list">
        ${this.changes.map((change) => this.renderChange(change))}
      </ul>
      <p><button class="button primary" @click=${this.onSeen}>${words.seen}</button></p>
    </section>`;
  }

  private renderChange(change: Change) {
    const {what, places, question} = change;
    return html`<li>
      <p class="what">${what}</p>
      <p>${strings().whereItStands}</p>
      <ul>
        ${places.map(
          ({title, lang, ...place}) =>
            html`<li><a href=${hrefOf(place)}>${titleInLanguage({title, lang})}</a></li>`,
        )}
      </ul>
      ${question ? this.renderQuestion(change, question) : nothing}
    </li>`;
  }

  private renderQuestion(change: Change, {says, isTrue, why}: ChangeQuestion) {
    const words = strings();
    const answer = this.answers.get(change);
    return html`<div role="group" aria-label=${words.question}>
      <p>${words.question} ${says}</p>
      <div class="answers">
        ${[true, false].map(
          (value) =>
            html`<button
              class="button"
              aria-pressed=${answer === value ? 'true' : 'false'}
              @click=${() => (this.answers = new Map(this.answers).set(change, value))}
            >
              ${value ? words.isSo : words.isNotSo}
            </button>`,
        )}
      </div>
      <p role="status">
        ${answer === undefined ? nothing : html`${answer === isTrue ? words.right : words.otherwise} ${why}`}
      </p>
    </div>`;
  }

  private onSeen() {
    this.dispatchEvent(new ChangesSeenEvent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'course-changes': CourseChangesElement;
  }
  interface HTMLElementEventMap {
    'changes-seen': ChangesSeenEvent;
  }
}
