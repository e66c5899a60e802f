import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import type {Answer, Grade} from '../../../domain/blocks/answers/answer.ts';
import {gradeAnswer, isAnswered, type PracticeBlock} from '../../../domain/blocks/practice.ts';
import {openParts} from '../../../domain/blocks/open-parts.ts';
import type {Source} from '../../../domain/course/course.ts';
import type {RichText} from '../../../domain/text/rich-text.ts';
import {shuffled} from '../../../domain/quiz/shuffle.ts';
import {strings} from '../../../locales/blocks.ts';
import {CheckEvent, DraftEvent, RetryEvent} from '../../events.ts';
import {moveFocus, moveFocusBelow, type Stand} from '../../focus/move-focus.ts';
import {richStyles} from '../../text/rich-styles.ts';
import {plainText, renderRich} from '../../text/rich-text.ts';
import {sharedStyles} from '../../shared-styles.ts';
import {blockStyles} from '../block-styles.ts';
import {isEnterOnOption} from './enter-key.ts';
import {beginning, gapStyles, goToGap} from '../gap.ts';
import {outcomeIcon} from './result-view.ts';
import {verdictWords, wholeOf} from './verdict-words.ts';
import {isOtherBlock} from '../block-change.ts';
import {titleInLanguage} from '../../text/title-in-language.ts';

/**
 * What the activities share: heading, text, "check", verdict, "try again", focus. A subclass draws
 * the activity and calls `give` when the learner changes the answer.
 *
 * @fires course-draft - The answer changed.
 * @fires course-check - "Check" was pressed and everything is answered.
 * @fires course-retry - "Try again" was pressed.
 */
export abstract class PracticeElement<B extends PracticeBlock> extends LitElement {
  static override styles = [sharedStyles, richStyles, blockStyles, gapStyles];

  @property({attribute: false}) block!: B;
  /** The saved answer, maybe half-done. */
  @property({attribute: false}) answer: Answer | undefined;
  /** True shows the feedback and takes no more changes. */
  @property({attribute: false}) checked = false;
  /** Decides in which order things are shown; a question shown again looks the same. */
  @property({attribute: false}) seed = 0;
  /** No answer is taken: the session has ended, or another page has the course open. */
  @property({attribute: false}) readOnly = false;
  /** A question of a quiz: smaller heading, no "try again". */
  @property({attribute: false}) inQuiz = false;
  /** Its answer counts: of a partly right one the verdict says how much. */
  @property({attribute: false}) scored = false;
  /** Words above the heading, read with it: "Question 3 of 8". */
  @property({attribute: false}) lead = '';
  /** The lesson's footnotes. */
  @property({attribute: false}) sources: readonly Source[] = [];

  /** The newest answer until the owner hands it back as `answer`, so that a press shows at once. */
  @state() private draft: Answer | undefined;
  /** Said by the screen reader, not shown. */
  @state() private spoken = '';
  /** Shown and said: why "check" did nothing. */
  @state() private notice = '';
  /** "Check" was pressed before all was answered: what is missing is marked until it is there. */
  @state() private isRefused = false;
  @query('#title') private heading!: HTMLElement | null;
  @query('#verdict') private verdict!: HTMLElement | null;
  private startedAtMs = 0;
  private focusNext: 'heading' | 'verdict' | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.startedAtMs = performance.now();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('answer') || isOtherBlock(changed, this.block)) this.draft = undefined;
    if (this.checked || isOtherBlock(changed, this.block)) this.isRefused = false;
    if (changed.has('checked') && !this.checked) this.startedAtMs = performance.now();
  }

  protected override updated(changed: PropertyValues): void {
    // The pressed button is gone after a check or a retry: focus goes to what replaced it.
    if (!changed.has('checked')) return;
    if (this.focusNext === 'verdict' && this.checked) moveFocusBelow(this.verdict, this.heading);
    if (this.focusNext === 'heading' && !this.checked) this.focusHeading();
    this.focusNext = undefined;
  }

  protected override render(): TemplateResult {
    const words = strings();
    return html`<div class=${this.inQuiz ? 'question' : 'paper'} @keydown=${this.onEnter}>
      ${this.renderHeading()} ${this.renderBody()} ${this.renderAnswering()}
      <p class="notice" role="status">${this.notice}</p>
      <p class="visually-hidden" role="status">${this.spoken}</p>
      ${
        this.checked || this.readOnly
          ? nothing
          : html`<div class="buttons">
              <button class="button primary" id="check" @click=${this.onCheck}>${words.check}</button>
            </div>`
      }
      ${
        this.checked && !this.readOnly && !this.inQuiz
          ? html`<div class="buttons">
              <button class="button" id="retry" @click=${this.onRetry}>${this.retryWords}</button>
            </div>`
          : nothing
      }
    </div>`;
  }

  /** Moves focus to the heading: for a new question, or after "try again". */
  focusHeading(stand: Stand = 'if-hidden'): void {
    moveFocus(this.heading, stand);
  }

  /** The text before the activity. */
  protected renderBody(): TemplateResult {
    return html`<div class="intro" id="body">${this.rich(this.block.body)}</div>`;
  }

  /** What is done, and how it was: the verdict comes last, where the learner's eye is. */
  protected renderAnswering(): TemplateResult {
    return html`${this.renderActivity()} ${this.renderVerdict()}`;
  }

  /** What is said of its one part says all: the verdict would repeat it. */
  protected hasOnePart(): boolean {
    return false;
  }

  /** The feedback of its one part stands for the verdict, unless the author has words of their own for that. */
  protected get partIsVerdict(): boolean {
    return this.hasOnePart() && this.block.verdicts[wholeOf(this.grade)] === undefined;
  }

  /** Its parts are answered one by one, so that it may be said how many were right. */
  protected readonly countsParts: boolean = false;

  /** The activity itself. */
  protected abstract renderActivity(): TemplateResult;

  /** The answer on screen. */
  protected get current(): Answer {
    return this.draft ?? this.answer ?? {};
  }

  protected get isOpen(): boolean {
    return !this.checked && !this.readOnly;
  }

  /** True where an answer was asked for and is missing: of this part, or of the block as a whole. */
  protected isGap(key?: string): boolean {
    if (!this.isRefused) return false;
    if (key === undefined) return !isAnswered(this.asked, this.current);
    return openParts(this.asked, this.current).some((part) => part.key === key);
  }

  protected get grade(): Grade {
    return gradeAnswer(this.asked, this.current);
  }

  /** The block with what of it is asked this time. */
  protected get asked(): B {
    return this.block;
  }

  protected get retryWords(): string {
    return strings().retry;
  }

  /** Takes a changed answer: shows it and asks for it to be kept. */
  protected give(answer: Answer): void {
    this.draft = answer;
    this.notice = '';
    this.dispatchEvent(new DraftEvent(this.block.tracking, answer));
  }

  protected say(words: string): void {
    this.spoken = words;
  }

  protected rich(text: RichText): readonly unknown[] {
    return renderRich(text, {sources: this.sources});
  }

  protected shuffled<T extends {readonly key: string}>(items: readonly T[]): T[] {
    return shuffled(items, this.seed, this.block.tracking, ({key}) => key);
  }

  private renderHeading(): TemplateResult {
    const {activity, optionalActivity} = strings();
    const lead = this.lead || (this.inQuiz ? '' : this.block.required ? activity : optionalActivity);
    const content = html`${lead && html`<span class="kicker">${lead}</span> `}${titleInLanguage(this.block)}`;
    return this.inQuiz
      ? html`<h3 id="title" tabindex="-1">${content}</h3>`
      : html`<h2 id="title" tabindex="-1">${content}</h2>`;
  }

  /** How the whole answer was; nothing before the check. */
  protected renderVerdict(): TemplateResult | typeof nothing {
    if (!this.checked || this.partIsVerdict) return nothing;
    const {grade, scored, countsParts} = this;
    const whole = wholeOf(grade);
    const own = this.block.verdicts[whole];
    return html`<div class="result verdict ${whole}" id="verdict" tabindex="-1">
      ${outcomeIcon(whole)}
      <div>${verdictWords(grade, {own: own && this.rich(own), scored, countsParts})}</div>
    </div>`;
  }

  private onEnter(event: KeyboardEvent): void {
    if (isEnterOnOption(event) && this.isOpen) this.onCheck();
  }

  /** Why "check" did nothing. */
  protected get unanswered(): string {
    return strings().unanswered[this.block.type];
  }

  private onCheck(): void {
    if (!isAnswered(this.asked, this.current)) {
      void this.refuse();
      return;
    }
    this.focusNext = 'verdict';
    const latencyMs = Math.round(performance.now() - this.startedAtMs);
    this.dispatchEvent(new CheckEvent(this.block.tracking, this.current, latencyMs));
  }

  /** Says what is missing, marks it, and leads to the first of it. */
  private async refuse(): Promise<void> {
    this.isRefused = true;
    this.notice = this.firstGap ?? this.unanswered;
    await this.updateComplete;
    goToGap(this.renderRoot);
  }

  /** How many parts are left, and how the first of them on screen begins; undefined before one of several is answered. */
  private get firstGap(): string | undefined {
    const open = openParts(this.asked, this.current);
    if (open.length === openParts(this.asked, {}).length) return undefined;
    const onScreen = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-part]')];
    const parts = onScreen.flatMap(({dataset}) => open.find(({key}) => key === dataset['part']) ?? []);
    return parts[0] && strings().missing(open.length, beginning(plainText(parts[0].text)));
  }

  protected onRetry(): void {
    this.focusNext = 'heading';
    this.say('');
    this.dispatchEvent(new RetryEvent(this.block.tracking));
  }
}
