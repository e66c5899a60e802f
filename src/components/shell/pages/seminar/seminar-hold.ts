import {LitElement, html, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {hrefOf} from '../../../../domain/course/route.ts';
import type {Agenda} from '../../../../domain/pages/seminar.ts';
import {
  beginSeminar,
  seminarAfter,
  writeSeminar,
  type SeminarAction,
  type SeminarState,
} from '../../../../domain/seminar/seminar-state.ts';
import {emptyPlan, heldParts, type SeminarPlan} from '../../../../domain/seminar/plan.ts';
import {slidesOf, type LoadedPart} from '../../../../domain/seminar/slides.ts';
import type {SeminarWords} from '../../../../locales/by-language/seminar.ts';
import {richStyles} from '../../../text/rich-styles.ts';
import {renderRich} from '../../../text/rich-text.ts';
import {sharedStyles} from '../../../shared-styles.ts';
import {sidePageStyles} from '../side-page-styles.ts';
import {
  KeepSeminarEvent,
  type PlanSeminarEvent,
  type SeminarEvent,
  type ShowPartEvent,
} from './seminar-event.ts';
import './seminar-plan.ts';
import './wall/seminar-stage.ts';

/**
 * One agenda: its parts, and the ways to hold it, to print its sheets and to see what was decided.
 * @fires course-keep-seminar - What the room did so far changed.
 * @fires course-plan-seminar - The trainer planned otherwise.
 */
@customElement('seminar-hold')
export class SeminarHoldElement extends LitElement {
  static override styles = [sharedStyles, richStyles, sidePageStyles];

  @property({attribute: false}) agenda!: Agenda;
  /** Its parts with what they show. */
  @property({attribute: false}) parts: readonly LoadedPart[] = [];
  @property({attribute: false}) words!: SeminarWords;
  /** What the room did before, in this tab. */
  @property({attribute: false}) kept: SeminarState | undefined;
  /** How the trainer planned it before, on this device. */
  @property({attribute: false}) plan: SeminarPlan = emptyPlan;
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
    const {id, title, text} = agenda;
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
      <seminar-plan
        .agenda=${agenda}
        .parts=${this.parts}
        .plan=${this.plan}
        .words=${words}
        @course-plan-seminar=${this.onPlan}
        @course-show-part=${this.onShowPart}
      ></seminar-plan>
      <section class="paper" aria-labelledby="keys">
        <h2 id="keys">${words.keysTitle}</h2>
        <ul>
          ${words.keyLines.map((line) => html`<li>${line}</li>`)}
        </ul>
      </section>
      <p class="muted">${words.stays} ${words.filmsNeedLine}</p>
      ${this.renderAgain()}
      ${
        this.isOnWall
          ? html`<seminar-stage
              .parts=${this.held}
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
    // Of a stage that has just gone: its last clock may be another agenda's.
    if (!this.isOnWall) return;
    this.act(action);
  }

  private act(action: SeminarAction): void {
    this.room = seminarAfter(this.current, action);
    this.dispatchEvent(new KeepSeminarEvent(writeSeminar(this.room)));
  }

  private get held(): readonly LoadedPart[] {
    return heldParts(this.parts, this.plan);
  }

  /** The room stays where it is: what was left out before that place must not move it. */
  private onPlan({plan}: PlanSeminarEvent): void {
    const before = slidesOf(this.held, this.current);
    this.plan = plan;
    const after = slidesOf(this.held, this.current).map(({key}) => key);
    const next = before.slice(this.current.at).find(({key}) => after.includes(key));
    const at = next ? after.indexOf(next.key) : after.length - 1;
    if (at !== this.current.at) this.act({type: 'go', at});
  }

  private onShowPart({part}: ShowPartEvent): void {
    this.act({type: 'go', at: slidesOf(this.held, this.current).findIndex((slide) => slide.part === part)});
    this.isOnWall = true;
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
