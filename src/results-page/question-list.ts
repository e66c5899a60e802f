import {LitElement, css, html, nothing, svg} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {sharedStyles} from '../components/shared-styles.ts';
import {type QuestionAnalysis, type ResponseCount, smallestGroup} from '../results/analysis-model.ts';
import {ResultsRequestEvent} from './results-request.ts';
import {resultsStyles} from './results-styles.ts';
import {tableTemplate} from './table-view.ts';
import {words} from './words.ts';

type Sort = keyof ReturnType<typeof words>['sorts'];

/** Different answers that are listed for one question; numbers may have hundreds. */
const mostResponses = 12;

/** Below this a question does not tell who knows from who does not. */
const weak = 0.1;

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
  @state() private sort: Sort = 'order';

  override render() {
    const {questions, questionsHint, sortBy, sorts, saveCsv, saveCsvOf} = words();
    // The keys of an object of words are what it was written with.
    const kinds = Object.keys(sorts) as Sort[];
    return html`<div class="card">
      <p class="hint">${questionsHint}</p>
      <div class="row screen-only">
        <label
          >${sortBy}
          <select @change=${this.onSort}>
            ${kinds.map((kind) => html`<option value=${kind} ?selected=${kind === this.sort}>${sorts[kind]}</option>`)}
          </select>
        </label>
        <button
          class="button small"
          aria-label=${saveCsvOf(questions)}
          @click=${() => this.dispatchEvent(new ResultsRequestEvent({type: 'save-table', table: 'questions'}))}
        >
          ${saveCsv}
        </button>
      </div>
      <ol>
        ${sorted(this.questions, this.sort).map((question) => this.renderQuestion(question))}
      </ol>
    </div>`;
  }

  private renderQuestion(question: QuestionAnalysis) {
    const {answeredBy, rightShare, discriminates, decimal, share, toReview, tooFew} = words();
    const {id, text, answered, difficulty, discrimination} = question;
    const isSmall = answered < smallestGroup;
    const facts = [
      answeredBy(answered),
      ...(difficulty === undefined || isSmall ? [] : [rightShare(share(difficulty))]),
      ...(discrimination === undefined || isSmall ? [] : [discriminates(decimal(discrimination))]),
    ];
    return html`<li>
      <details>
        <summary>
          <span class="text">${text || id}</span>
          ${
            difficulty === undefined || isSmall
              ? html`<span></span>`
              : svg`<svg class="meter" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                  <rect width=${difficulty * 100} height="10"></rect>
                </svg>`
          }
          <span class="hint">
            ${facts.join(' · ')}
            ${
              !isSmall && discrimination !== undefined && discrimination < weak
                ? html`<span class="flag">${toReview}</span>`
                : nothing
            }
          </span>
        </summary>
        <div class="more">${isSmall ? html`<p>${tooFew}</p>` : this.renderMore(question)}</div>
      </details>
    </li>`;
  }

  private renderMore({
    text,
    id,
    right,
    wrong,
    responses,
    discrimination,
    discriminationCount,
  }: QuestionAnalysis) {
    const names = words();
    const rest = responses.length - mostResponses;
    return html`${right ? html`<p><strong>${names.rightAnswer}:</strong> ${right}</p>` : nothing}
    ${
      wrong.length > 0
        ? html`<p>
            <strong>${names.mostWrong}:</strong>
            ${wrong.map((each) => `${each.words} (${names.share(each.share)})`).join('; ')}
          </p>`
        : nothing
    }
    ${tableTemplate(`${names.answers}: ${text || id}`, {
      columns: [names.columns.response, names.columns.result, names.countHeading, names.shareHeading],
      rows: responses
        .slice(0, mostResponses)
        .map((each) => [
          each.words,
          verdictOf(each),
          each.count.toLocaleString('lv'),
          names.share(each.share),
        ]),
      wordColumns: [0, 1],
    })}
    ${rest > 0 ? html`<p class="hint">${names.moreAnswers(rest)}</p>` : nothing}
    ${
      discrimination === undefined
        ? nothing
        : html`<p class="hint">${names.discriminationBasis(discriminationCount)}</p>`
    }`;
  }

  private onSort({target}: Event) {
    // The handler stands on the select, whose values are the keys.
    this.sort = (target as HTMLSelectElement).value as Sort;
  }
}

const verdictOf = ({isRight}: ResponseCount): string =>
  isRight === undefined ? '' : isRight ? words().isRight : words().isWrong;

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
