import {LitElement, css, html, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {hrefOf} from '../../../../domain/course/route.ts';
import {minutesOf, type Agenda} from '../../../../domain/pages/seminar.ts';
import {
  beginSeminar,
  seminarAfter,
  writeSeminar,
  type SeminarState,
} from '../../../../domain/seminar/seminar-state.ts';
import type {LoadedPart} from '../../../../domain/seminar/slides.ts';
import type {SeminarWords} from '../../../../locales/by-language/seminar.ts';
import {richStyles} from '../../../text/rich-styles.ts';
import {renderRich} from '../../../text/rich-text.ts';
import {sharedStyles} from '../../../shared-styles.ts';
import {sidePageStyles} from '../side-page-styles.ts';
import {KeepSeminarEvent, type SeminarEvent} from './seminar-event.ts';
import './seminar-stage.ts';

/**
 * One agenda: its parts, and the ways to hold it, to print its sheets and to see what was decided.
 * @fires course-keep-seminar - What the room did so far changed.
 */
@customElement('seminar-hold')
export class SeminarHoldElement extends LitElement {
  static override styles = [
    sharedStyles,
    richStyles,
    sidePageStyles,
    css`
      ol {
        padding-inline-start: 1.5em;
      }
      li {
        margin-bottom: var(--kr-space-1);
      }
    `,
  ];

  @property({attribute: false}) agenda!: Agenda;
  /** Its parts with what they show. */
  @property({attribute: false}) parts: readonly LoadedPart[] = [];
  @property({attribute: false}) words!: SeminarWords;
  /** What the room did before, in this tab. */
  @property({attribute: false}) kept: SeminarState | undefined;
  @state() private room: SeminarState | undefined;
  @state() private isOnWall = false;
  @state() private isAsking = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('agenda');
    if (!before || before.id === this.agenda.id) return;
    // The page stays when another agenda is opened; what one room did is not the other's.
    this.room = undefined;
    this.isOnWall = false;
    this.isAsking = false;
  }

  override render() {
    const {agenda, words} = this;
    const {id, title, text, parts} = agenda;
    const room = this.current;
    return html`<p class="muted"><a href=${hrefOf({page: 'seminar'})}>${words.back}</a></p>
      <h1 tabindex="-1">${title}</h1>
      ${renderRich(text, {sources: []})}
      <p class="ways">
        <button class="button primary" @click=${() => (this.isOnWall = true)}>
          ${room.at > 0 ? words.goOn : words.begin}
        </button>
        <a class="button" href=${hrefOf({page: 'seminar', part: `sheets-${id}`})}>${words.sheets}</a>
        <a class="button" href=${hrefOf({page: 'seminar', part: `decided-${id}`})}>${words.toMinutes}</a>
      </p>
      <p>${words.howTo}</p>
      <p class="muted">${words.stays} ${words.filmsNeedLine}</p>
      <section class="paper" aria-labelledby="parts">
        <h2 id="parts">${words.parts}: ${words.minutes(minutesOf(agenda))}</h2>
        <ol>
          ${parts.map((part) => html`<li>${part.title} <span class="muted">${words.minutes(part.minutes)}</span></li>`)}
        </ol>
      </section>
      ${this.renderAgain()}
      ${
        this.isOnWall
          ? html`<seminar-stage
              .parts=${this.parts}
              .room=${room}
              .words=${words}
              @course-seminar=${this.onAction}
              @close=${this.onClose}
            ></seminar-stage>`
          : nothing
      }`;
  }

  private get current(): SeminarState {
    return this.room ?? this.kept ?? beginSeminar(this.agenda.id);
  }

  private renderAgain() {
    const {words} = this;
    if (!this.isAsking)
      return html`<p>
        <button class="button" @click=${() => (this.isAsking = true)}>${words.startAgain}</button>
      </p>`;
    return html`<div role="group" aria-label=${words.startAgain}>
      <p role="alert">${words.sure}</p>
      <p class="ways">
        <button class="button" @click=${this.onErase}>${words.erase}</button>
        <button class="button" @click=${() => (this.isAsking = false)}>${words.keep}</button>
      </p>
    </div>`;
  }

  private onAction({action}: SeminarEvent): void {
    this.room = seminarAfter(this.current, action);
    this.dispatchEvent(new KeepSeminarEvent(writeSeminar(this.room)));
  }

  private onErase(): void {
    this.room = beginSeminar(this.agenda.id);
    this.isAsking = false;
    this.dispatchEvent(new KeepSeminarEvent(undefined));
  }

  private onClose(): void {
    this.isOnWall = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'seminar-hold': SeminarHoldElement;
  }
}
