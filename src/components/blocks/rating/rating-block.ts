import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {classMap} from 'lit/directives/class-map.js';
import type {Answer} from '../../../domain/blocks/answers/answer.ts';
import {openStatements, ratingScale, type RatingBlock} from '../../../domain/blocks/rating/rating.ts';
import type {Source} from '../../../domain/course/course.ts';
import {strings} from '../../../locales/blocks.ts';
import {CheckEvent, DraftEvent} from '../../events.ts';
import {moveFocus} from '../../focus/move-focus.ts';
import {renderRich} from '../../text/rich-text.ts';
import {outcomeIcon} from '../practice/result-view.ts';
import {ratingStyles} from './rating-styles.ts';
import {isOtherBlock} from '../block-change.ts';
import {goToGap} from '../gap.ts';

type Statement = RatingBlock['statements'][number];

/**
 * Statements rated on five points: of attitudes or of the course. Nothing is right or wrong.
 *
 * @fires course-draft - A rating changed.
 * @fires course-check - All statements are rated and the button was pressed; this is final.
 */
@customElement('rating-block')
export class RatingBlockElement extends LitElement {
  static override readonly styles = ratingStyles;

  @property({attribute: false}) block!: RatingBlock;
  /** The saved ratings, maybe half-done. */
  @property({attribute: false}) answer: Answer | undefined;
  /** True once they were given: shown, not changed any more. */
  @property({attribute: false}) checked = false;
  /** The same statements as rated before the course; shown beside the new ones once those are given. */
  @property({attribute: false}) ratedBefore: Answer | undefined;
  /** No answer is taken: the session has ended, or another page has the course open. */
  @property({attribute: false}) readOnly = false;
  /** A look before learning: ratings are kept nowhere. */
  @property({attribute: false}) isPreview = false;
  /** The lesson's footnotes. */
  @property({attribute: false}) sources: readonly Source[] = [];

  /** The newest ratings until the owner hands them back as `answer`. */
  @state() private draft: Answer | undefined;
  /** Key of the first statement without a rating, after the button did nothing: there it is shown and said why. */
  @state() private missing: string | undefined;
  /** The button did nothing: every statement without a rating is marked until it has one. */
  @state() private isRefused = false;
  @query('#thanks') private thanks!: HTMLElement | null;
  private focusesThanks = false;
  private startedAtMs = performance.now();

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('answer') || isOtherBlock(changed, this.block)) this.draft = undefined;
    if (isOtherBlock(changed, this.block)) this.missing = undefined;
    if (isOtherBlock(changed, this.block)) this.isRefused = false;
    if (isOtherBlock(changed, this.block)) this.startedAtMs = performance.now();
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('checked') || !this.checked) return;
    if (this.focusesThanks) moveFocus(this.thanks);
    this.focusesThanks = false;
  }

  protected override render(): TemplateResult {
    const words = strings().rating;
    const {title, body, statements, type} = this.block;
    const isReported = statements.some(({interaction}) => interaction >= 0);
    return html`<div class="paper">
      <h2 id="title" tabindex="-1"><span class="kicker">${words.kicker[type]}</span> ${title}</h2>
      <div class="intro">${renderRich(body, this)}</div>
      <p class="hint">${words.hint} ${this.isPreview ? words.preview : isReported ? words.reported : ''}</p>
      <ul class="plain-list statements">
        ${statements.map((statement) => html`<li>${this.renderStatement(statement)}</li>`)}
      </ul>
      ${this.checked ? this.renderThanks() : nothing}
      ${
        this.checked || this.readOnly
          ? nothing
          : html`<div class="buttons">
              <button class="button primary" id="send" @click=${this.onSend}>${words.send}</button>
            </div>`
      }
    </div>`;
  }

  private get current(): Answer {
    return this.draft ?? this.answer ?? {};
  }

  private renderStatement({key, text}: Statement): TemplateResult {
    const words = strings().rating;
    const given = this.current[key];
    const before = this.checked ? this.ratedBefore?.[key] : undefined;
    const isMissing = key === this.missing;
    const notice = isMissing ? words.unrated(openStatements(this.block, this.current).length) : '';
    const isGap = this.isRefused && !this.checked && !given;
    return html`<fieldset
      role="radiogroup"
      aria-labelledby="statement-${key}"
      aria-invalid=${isGap ? 'true' : nothing}
      ?data-gap=${isGap}
    >
      <legend id="statement-${key}">${renderRich(text, this)}</legend>
      <p class="notice" role="status">${notice}</p>
      <div class="scale">${ratingScale.map((value) => this.renderPoint(key, value, given, before))}</div>
      <p class="ends" aria-hidden="true"><span>${words.point[1]}</span><span>${words.point[5]}</span></p>
      ${
        before
          ? html`<p class="change">
              <span>${words.before}: <strong>${pointName(before)}</strong></span>
              ${given ? html`<span>${words.now}: <strong>${pointName(given)}</strong></span>` : nothing}
            </p>`
          : html`<p class="given">${given ? pointName(given) : ''}</p>`
      }
    </fieldset>`;
  }

  private renderPoint(key: string, value: Point, given: string | undefined, before: string | undefined) {
    return html`<label class=${classMap({point: true, before: value === before})}>
      <input
        type="radio"
        name=${key}
        value=${value}
        aria-label=${pointName(value)}
        .checked=${value === given}
        ?disabled=${this.checked || this.readOnly}
        @change=${() => this.rate(key, value)}
      />
      <span aria-hidden="true">${value}<span class="word"> – ${strings().rating.point[value]}</span></span>
    </label>`;
  }

  private renderThanks(): TemplateResult {
    return html`<div class="result right verdict" id="thanks" tabindex="-1">
      ${outcomeIcon('right')}
      <div>${strings().rating.thanks}</div>
    </div>`;
  }

  private rate(key: string, value: Point): void {
    this.draft = {...this.current, [key]: value};
    this.missing = undefined;
    this.dispatchEvent(new DraftEvent(this.block.tracking, this.draft));
  }

  private async onSend(): Promise<void> {
    const answer = this.current;
    const [missing] = openStatements(this.block, answer);
    if (missing) {
      this.missing = missing.key;
      this.isRefused = true;
      await this.updateComplete;
      goToGap(this.renderRoot);
      return;
    }
    this.focusesThanks = true;
    const latencyMs = Math.round(performance.now() - this.startedAtMs);
    this.dispatchEvent(new CheckEvent(this.block.tracking, answer, latencyMs));
  }
}

type Point = (typeof ratingScale)[number];

/** "4 – Drīzāk piekrītu"; a stored value outside the scale as it is. */
function pointName(value: string): string {
  const point = ratingScale.find((each) => each === value);
  return point ? `${point} – ${strings().rating.point[point]}` : value;
}

declare global {
  interface HTMLElementTagNameMap {
    'rating-block': RatingBlockElement;
  }
}
