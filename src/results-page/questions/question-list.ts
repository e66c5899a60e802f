import {LitElement, css, html, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {sharedStyles} from '../../components/shared-styles.ts';
import {smallestGroup, type PassRate, type QuestionAnalysis} from '../../results/analysis-model.ts';
import type {TrainerFigures} from '../../results/trainer-model.ts';
import {csvButton} from '../tables/csv-button.ts';
import {type MoreOfQuestion, questionRow} from './question-row.ts';
import {resultsStyles} from '../results-styles.ts';
import {words} from '../words.ts';

type Sort = keyof ReturnType<typeof words>['sorts'];

/** Questions shown at first: a whole course has some two hundred. */
const shownAtFirst = 20;

/** Every question: how hard, how well it discriminates, what people answered, in its own words.
 * @fires results-request - `save-table` */
@customElement('question-list')
export class QuestionListElement extends LitElement {
  static override styles = [
    sharedStyles,
    resultsStyles,
    css`
      .row {
        justify-content: space-between;
        align-items: end;
        margin-bottom: var(--kr-space-3);
      }
      ol {
        list-style: none;
        margin: 0;
        padding: 0;
      }
      li {
        border-top: 1px solid var(--kr-line);
      }
      summary {
        display: grid;
        gap: var(--kr-space-1) var(--kr-space-4);
        grid-template-columns: minmax(0, 1fr) 7rem;
        align-items: center;
        padding: var(--kr-space-3) 0;
      }
      summary::-webkit-details-marker {
        display: none;
      }
      .text::before {
        content: '▸ ';
        color: var(--kr-accent);
      }
      [open] > summary .text::before {
        content: '▾ ';
      }
      summary .hint {
        grid-column: 1 / -1;
        max-width: none;
      }
      .meter {
        width: 100%;
        height: 0.75rem;
        border-radius: 3px;
        background: var(--kr-surface-2);
      }
      .meter rect {
        fill: var(--kr-accent);
      }
      .flag {
        padding: 0 var(--kr-space-2);
        border-radius: var(--kr-radius-s);
        background: var(--kr-partly-soft);
        color: var(--kr-partly);
        font-weight: 600;
      }
      .more {
        padding: 0 0 var(--kr-space-4) var(--kr-space-4);
      }
      @media (max-width: 40rem) {
        summary {
          grid-template-columns: minmax(0, 1fr);
        }
      }
      @media print {
        summary {
          display: grid !important;
        }
      }
      @media (forced-colors: active) {
        .meter {
          outline: 1px solid CanvasText;
        }
        .meter rect {
          fill: Highlight;
        }
      }
    `,
  ];

  @property({attribute: false}) questions: readonly QuestionAnalysis[] = [];
  /** For their titles. */
  @property({attribute: false}) modules: readonly PassRate[] = [];
  /** See `Analysis`: answers of few people may be shown. */
  @property({type: Boolean}) isOwnGroup = false;
  /** Options and places; a moment later than the questions. */
  @property({attribute: false}) trainer: TrainerFigures | undefined;
  @state() private sort: Sort = 'order';
  @state() private module = '';
  @state() private showsAll = false;

  override render() {
    const {questionsHint, showAllQuestions, ownGroupNote} = words();
    const hasFew = this.questions.some(({answered}) => answered < smallestGroup);
    const chosen = this.questions.filter(({module}) => this.module === '' || module === this.module);
    const shown = sorted(chosen, this.sort).slice(0, this.showsAll ? undefined : shownAtFirst);
    return html`<div class="card">
      <p class="hint">${questionsHint}</p>
      ${this.isOwnGroup && hasFew ? html`<p class="hint">${ownGroupNote(smallestGroup)}</p>` : nothing}
      ${this.renderTools()}
      <ol>
        ${repeat(
          shown,
          ({id}) => id,
          (question) => questionRow(question, this.isOwnGroup ? 1 : smallestGroup, this.moreOf(question)),
        )}
      </ol>
      ${
        shown.length < chosen.length
          ? html`<button class="button" @click=${() => (this.showsAll = true)}>
              ${showAllQuestions(chosen.length)}
            </button>`
          : nothing
      }
    </div>`;
  }

  private moreOf({id}: QuestionAnalysis): MoreOfQuestion {
    return {options: this.trainer?.options[id] ?? [], place: this.trainer?.places[id]};
  }

  private renderTools() {
    const {questions, options, optionsCsv, sortBy, sorts, module: label, all} = words();
    // The keys of an object of words are what it was written with.
    const kinds = Object.keys(sorts) as Sort[];
    const modules = [...new Set(this.questions.map(({module}) => module))];
    const titleOf = (id: string) => this.modules.find((each) => each.id === id)?.title ?? id;
    return html`<div class="row screen-only">
      <label
        >${sortBy}
        <select @change=${this.onSort}>
          ${kinds.map((kind) => html`<option value=${kind} ?selected=${kind === this.sort}>${sorts[kind]}</option>`)}
        </select>
      </label>
      ${
        modules.length > 1
          ? html`<label
              >${label}
              <select @change=${this.onModule}>
                <option value="" ?selected=${this.module === ''}>${all}</option>
                ${modules.map(
                  (id) => html`<option value=${id} ?selected=${id === this.module}>${titleOf(id)}</option>`,
                )}
              </select>
            </label>`
          : nothing
      }
      ${csvButton(this, 'questions', questions)} ${csvButton(this, 'options', options, optionsCsv)}
    </div>`;
  }

  private onSort({target}: Event) {
    // The handler stands on the select, whose values are the keys.
    this.sort = (target as HTMLSelectElement).value as Sort;
  }

  private onModule({target}: Event) {
    // As above.
    this.module = (target as HTMLSelectElement).value;
  }
}

/** Those without the figure come last. */
function sorted(questions: readonly QuestionAnalysis[], sort: Sort): readonly QuestionAnalysis[] {
  if (sort === 'order') return questions;
  const key = sort === 'hardest' ? 'difficulty' : 'discrimination';
  return questions.toSorted((a, b) => (a[key] ?? 2) - (b[key] ?? 2));
}

declare global {
  interface HTMLElementTagNameMap {
    'question-list': QuestionListElement;
  }
}
