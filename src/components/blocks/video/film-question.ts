import {LitElement, css, html, nothing} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import type {Answer} from '../../../domain/blocks/answers/answer.ts';
import type {ChoiceBlock} from '../../../domain/blocks/choice/choice.ts';
import type {Source} from '../../../domain/course/course.ts';
import {strings} from '../../../locales/blocks.ts';
import type {CheckEvent, DraftEvent} from '../../events.ts';
import {sharedStyles} from '../../shared-styles.ts';
import {blockStyles} from '../block-styles.ts';
import '../choice/choice-block.ts';
import type {ChoiceBlockElement} from '../choice/choice-block.ts';

/**
 * The question at which a film stopped. The answer is for the learner alone: it goes no further than here.
 * @fires film-answered - The answer was checked.
 * @fires film-go-on - The film is to go on.
 */
@customElement('film-question')
export class FilmQuestionElement extends LitElement {
  static override readonly styles = [
    sharedStyles,
    blockStyles,
    css`
      :host {
        padding-block-start: var(--kr-space-4);
      }
    `,
  ];

  @property({attribute: false}) question!: ChoiceBlock;
  /** Decides in which order choices are shown. */
  @property({attribute: false}) seed = 0;
  /** The lesson's footnotes. */
  @property({attribute: false}) sources: readonly Source[] = [];

  @state() private answer: Answer | undefined;
  @state() private isChecked = false;
  @query('choice-block') private choice!: ChoiceBlockElement;

  protected override async firstUpdated(): Promise<void> {
    await this.choice.updateComplete;
    this.choice.focusHeading();
  }

  protected override render() {
    const words = strings().video;
    return html`<choice-block
        .block=${this.question}
        .answer=${this.answer}
        .checked=${this.isChecked}
        .seed=${this.seed}
        .inQuiz=${true}
        .lead=${words.asks}
        .sources=${this.sources}
        @course-draft=${this.onDraft}
        @course-check=${this.onCheck}
      ></choice-block>
      ${
        this.isChecked
          ? html`<div class="buttons">
              <button
                class="button primary"
                id="go-on"
                @click=${() => this.dispatchEvent(new Event('film-go-on'))}
              >
                ${words.goOn}
              </button>
            </div>`
          : nothing
      }`;
  }

  private onDraft(event: DraftEvent): void {
    event.stopPropagation();
    this.answer = event.answer;
  }

  private onCheck(event: CheckEvent): void {
    event.stopPropagation();
    this.answer = event.answer;
    this.isChecked = true;
    this.dispatchEvent(new Event('film-answered'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'film-question': FilmQuestionElement;
  }
}
