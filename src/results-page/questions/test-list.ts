import {LitElement, css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {sharedStyles} from '../../components/shared-styles.ts';
import {smallestGroup} from '../../results/analysis-model.ts';
import type {TestQuality} from '../../results/trainer-model.ts';
import {csvButton} from '../tables/csv-button.ts';
import {resultsStyles} from '../results-styles.ts';
import {tableTemplate} from '../tables/table-view.ts';
import {words} from '../words.ts';
import {numberText} from '../../languages/on-screen.ts';

/** Every test with its own pass mark, and how far its result can be trusted.
 * @fires results-request - `save-table` */
@customElement('test-list')
export class TestListElement extends LitElement {
  static override styles = [
    sharedStyles,
    resultsStyles,
    css`
      .hint {
        margin: var(--kr-space-4) 0 0;
      }
    `,
  ];

  @property({attribute: false}) tests: readonly TestQuality[] = [];

  override render() {
    const {testsTitle, testsHint, testsDrawn, testColumns: columns} = words();
    return html`<div class="card">
      <h3>${testsTitle}</h3>
      ${tableTemplate(testsTitle, {
        columns: [
          columns.test,
          columns.mark,
          columns.people,
          columns.questions,
          columns.alpha,
          columns.error,
        ],
        rows: this.tests.map((test) => cellsOf(test)),
        wordColumns: [0, 3, 4, 5],
      })}
      <div class="row screen-only">${csvButton(this, 'tests', testsTitle)}</div>
      <p class="hint">${testsHint}</p>
      ${this.tests.some(({isDrawn}) => isDrawn) ? html`<p class="hint">${testsDrawn}</p>` : nothing}
    </div>`;
  }
}

function cellsOf({title, passMark, people, questions, asked, isDrawn, alpha, error, reason}: TestQuality) {
  const {percent, decimal, points, noAlpha, drawnFrom, unknown} = words();
  const isFew = people < smallestGroup;
  return [
    title,
    percent(passMark),
    isFew ? unknown : numberText(people),
    isDrawn ? drawnFrom(asked, questions) : numberText(questions),
    alpha === undefined ? noAlpha[reason ?? 'unrelated'] : decimal(alpha),
    error === undefined ? unknown : points(Math.round(error)),
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'test-list': TestListElement;
  }
}
