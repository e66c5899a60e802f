import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import type {Answer} from '../../../domain/blocks/answers/answer.ts';
import type {Decision, ScenarioBlock} from '../../../domain/blocks/scenario/scenario-block.ts';
import {isDecided} from '../../../domain/blocks/scenario/decision.ts';
import {isBegun, scenarioState} from '../../../domain/blocks/scenario/scenario.ts';
import type {ScenarioState, ScenarioStep} from '../../../domain/blocks/scenario/scenario.ts';
import type {Source} from '../../../domain/course/course.ts';
import type {SavedAnswer} from '../../../domain/progress/progress.ts';
import type {RichText} from '../../../domain/text/rich-text.ts';
import {shuffled} from '../../../domain/quiz/shuffle.ts';
import {strings} from '../../../locales/blocks.ts';
import {CheckEvent, RetryEvent} from '../../events.ts';
import {moveFocus} from '../../focus/move-focus.ts';
import {renderRich} from '../../text/rich-text.ts';
import {renderOption} from './scenario-option.ts';
import {renderChoose, renderEnd, renderOffered, renderPath, renderTaken} from './scenario-parts.ts';
import {scenarioStyles} from './scenario-styles.ts';
import {isEnterOnOption} from '../practice/enter-key.ts';
import {isOtherBlock} from '../block-change.ts';
import {goToGap} from '../gap.ts';
import {titleInLanguage} from '../../text/title-in-language.ts';

/**
 * A branching case as one story that runs down the page: every decision taken stays, with what came
 * of it, and can be taken back; the next one stands below.
 *
 * @fires course-check - A decision was taken; `slot` is the decision's.
 * @fires course-retry - A decision, and with it all after it, was taken back; `slot` is the decision's.
 */
@customElement('scenario-block')
export class ScenarioBlockElement extends LitElement {
  static override readonly styles = scenarioStyles;

  @property({attribute: false}) block!: ScenarioBlock;
  /** Answers of the module by slot: those of the decisions are among them. */
  @property({attribute: false}) answers: ReadonlyMap<number, SavedAnswer> | undefined;
  /** It is near to the work of the learner's institution. */
  @property({attribute: false}) isNear = false;
  /** It is an optional case of another institution: named, and folded until it is wanted. */
  @property({attribute: false}) isOffered = false;
  /** Somebody was led to it. */
  @property({attribute: false}) isSought = false;
  /** Decides in which order options are shown. */
  @property({attribute: false}) seed = 0;
  /** No answer is taken: the session has ended, or another page has the course open. */
  @property({attribute: false}) readOnly = false;
  /** The lesson's footnotes. */
  @property({attribute: false}) sources: readonly Source[] = [];

  /** An offered case was opened, by whatever way. */
  @state() private isOpened = false;
  /** At the last update. */
  private wasBegun = false;
  /** What is picked of the open decision. */
  @state() private picked: Answer = {};
  /** Shown and said: why "choose" did nothing. */
  @state() private notice = '';
  /** Said by the screen reader, not shown. */
  @state() private spoken = '';
  /** `decision-option` of everything chosen during this visit. */
  private readonly tried = new Set<string>();
  private focusNext: string | undefined;
  /** Answers to the decisions of this story, as they were looked at last. */
  private taken: string | undefined;
  /** Decision just taken, until the story goes on. */
  private chosenIn: string | undefined;
  private openedAtMs = performance.now();

  protected override willUpdate(changed: PropertyValues): void {
    const isOther = isOtherBlock(changed, this.block);
    this.unfold(changed, isOther);
    if (!changed.has('answers') && !isOther) return;
    // Answers of other blocks come along: they take nothing away that is picked here.
    const taken = this.block.decisions.map(({tracking}) => this.answers?.get(tracking)?.packed ?? '').join();
    if (taken === this.taken && !isOther) return;
    this.taken = taken;
    this.picked = {};
    this.notice = '';
    this.openedAtMs = performance.now();
    if (this.chosenIn !== undefined) this.spoken = this.onward();
    this.chosenIn = undefined;
  }

  /** It opens when somebody is led to it, and when it is begun; from then on it is the learner's to fold. */
  private unfold(changed: PropertyValues, isOther: boolean): void {
    const wasBegun = this.wasBegun && !isOther;
    this.wasBegun = isBegun(this.block, this.answers);
    if (isOther) this.isOpened = false;
    const becameSought = this.isSought && (isOther || changed.has('isSought'));
    if (becameSought || (this.wasBegun && !wasBegun)) this.isOpened = true;
  }

  protected override updated(changed: PropertyValues): void {
    // What focus goes to comes with the answers.
    if (!changed.has('answers')) return;
    if (this.focusNext) moveFocus(this.renderRoot.querySelector<HTMLElement>(`#${this.focusNext}`));
    this.focusNext = undefined;
  }

  protected override render(): TemplateResult {
    const words = strings().scenario;
    const {whose, required} = this.block;
    const onToggle = (isOpen: boolean) => (this.isOpened = isOpen);
    return html`<div class="paper">
      <h2 id="title" tabindex="-1">
        <span class="kicker">${required ? words.kicker : words.optional}</span> ${titleInLanguage(this.block)}
      </h2>
      ${this.isNear ? html`<p class="near">${words.near}</p>` : nothing}
      ${
        this.isOffered
          ? renderOffered(this.renderStory(), {whose, isOpen: this.isOpened, onToggle})
          : this.renderStory()
      }
    </div>`;
  }

  private renderStory(): TemplateResult {
    const words = strings().scenario;
    const {body, decisions} = this.block;
    const state = this.state;
    return html`<div class="intro">${this.rich(body)}</div>
      ${decisions.length > 1 ? renderPath(this.block, state, (id) => this.goTo(id)) : nothing}
      <ol class="story">
        ${repeat(
          state.steps,
          ({decision}) => decision.id,
          (step, index) => html`<li>${this.renderStep(step, index)}</li>`,
        )}
        ${state.open ? html`<li class="open">${this.renderOpen(state.open, state.steps.length)}</li>` : nothing}
      </ol>
      ${state.isAtEnd ? renderEnd(this.block, state, (text) => this.rich(text)) : nothing}
      <p class="visually-hidden" role="status">${this.spoken}</p>
      <p class="hint invented">${words.invented}</p>`;
  }

  private get state(): ScenarioState {
    return scenarioState(this.block, this.answers);
  }

  private renderStep(step: ScenarioStep, index: number): TemplateResult {
    const {decision} = step;
    return html`${this.renderQuestion(decision, index)}
    ${renderTaken(step, {
      rich: (text) => this.rich(text),
      goBack: this.readOnly ? undefined : () => this.goBack(decision),
    })}`;
  }

  private renderQuestion(decision: Decision, index: number): TemplateResult {
    return html`<h3 id="decision-${decision.id}" tabindex="-1">
        <span class="kicker">${strings().scenario.decision(index + 1)}</span>
        ${titleInLanguage({title: decision.title, lang: this.block.lang})}
      </h3>
      ${this.rich(decision.body)}`;
  }

  private renderOpen(decision: Decision, index: number): TemplateResult {
    const words = strings().scenario;
    const options = shuffled(decision.options, this.seed, decision.tracking, ({key}) => key);
    return html`${this.renderQuestion(decision, index)}
      <fieldset
        aria-labelledby="decision-${decision.id}"
        ?data-gap=${this.notice !== ''}
        @keydown=${(event: KeyboardEvent) => isEnterOnOption(event) && !this.readOnly && this.choose(decision)}
      >
        <legend class="hint">${decision.many ? words.hintMany : words.hintOne}</legend>
        <ul class="plain-list">
          ${repeat(
            options,
            ({key}) => key,
            (option) =>
              html`<li>
                ${renderOption(decision, option, {
                  isPicked: option.key in this.picked,
                  wasTried: this.tried.has(`${decision.id}-${option.key}`),
                  readOnly: this.readOnly,
                  isMissing: this.notice !== '',
                  text: this.rich(option.text),
                  onChange: () => this.onChange(),
                })}
              </li>`,
          )}
        </ul>
      </fieldset>
      <p class="notice" role="status">${this.notice}</p>
      ${
        this.readOnly
          ? nothing
          : renderChoose(decision, !this.isOffered || this.wasBegun, () => this.choose(decision))
      }`;
  }

  private rich(text: RichText): readonly unknown[] {
    return renderRich(text, {sources: this.sources});
  }

  private onChange(): void {
    const picked = this.renderRoot.querySelectorAll<HTMLInputElement>('input:checked');
    this.picked = Object.fromEntries([...picked].map(({value}) => [value, 'x']));
    this.notice = '';
  }

  /** Focus goes to what came of the decision; the next one follows below and is announced. */
  private choose(decision: Decision): void {
    const words = strings().scenario;
    if (!isDecided(decision, this.picked)) {
      this.notice = decision.many ? words.undecidedMany : words.undecided;
      return void this.updateComplete.then(() => goToGap(this.renderRoot));
    }
    for (const key of Object.keys(this.picked)) this.tried.add(`${decision.id}-${key}`);
    const latencyMs = Math.round(performance.now() - this.openedAtMs);
    this.focusNext = `outcome-${decision.id}`;
    this.chosenIn = decision.id;
    this.dispatchEvent(new CheckEvent(decision.tracking, this.picked, latencyMs));
  }

  /** Where the story leads after the newest decision, said while focus is on what came of it. */
  private onward(): string {
    const words = strings().scenario;
    const {open, isAtEnd} = this.state;
    return isAtEnd ? words.saidEnd : open ? words.saidNext(open.title) : words.saidStop;
  }

  private goBack({id, tracking}: Decision): void {
    this.focusNext = `decision-${id}`;
    this.spoken = '';
    this.dispatchEvent(new RetryEvent(tracking));
  }

  private goTo(id: string): void {
    moveFocus(this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`), 'top');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'scenario-block': ScenarioBlockElement;
  }
}
