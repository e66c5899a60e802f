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
  /** Nothing of it is saved. */
  @property({type: Boolean}) isOnlyShown = false;

  override render() {
    const {testsTitle, testsHint, testsDrawn, testColumns: columns} = words();
    return html`<div class="card">
      <h3>${testsTitle}</h3>
      ${
        this.isOnlyShown
          ? nothing
          : html`<div class="row screen-only tools">${csvButton(this, 'tests', testsTitle)}</div>`
      }
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
        wordColumns: [0, 1, 3, 4, 5],
        isStacked: true,
      })}
      <p class="hint">${testsHint}</p>
      ${this.tests.some(({isDrawn}) => isDrawn) ? html`<p class="hint">${testsDrawn}</p>` : nothing}
    </div>`;
  }
}

function cellsOf(test: TestQuality) {
  const {title, passMark, markBy, people, questions, asked, isDrawn, alpha, error, reason} = test;
  const {decimal, points, noAlpha, drawnFrom, unknown, markOfWhom, alphaRead} = words();
  const isFew = people < smallestGroup;
  return [
    title,
    markOfWhom[markBy](passMark),
    isFew ? unknown : numberText(people),
    isDrawn ? drawnFrom(asked, questions) : numberText(questions),
    alpha === undefined
      ? noAlpha[reason ?? 'unrelated']
      : `${decimal(alpha)}: ${alphaRead[levelOf(asShown(alpha))]}`,
    error === undefined ? unknown : points(Math.round(error)),
  ];
}

/** Two digits: what is called weak and what is called very weak never read the same. */
const asShown = (alpha: number): number => Math.round(alpha * 100) / 100;

/** How a reliability is read (Nunnally's usual marks): people may be compared from 0.7. */
const levelOf = (alpha: number): keyof ReturnType<typeof words>['alphaRead'] =>
  alpha >= 0.9 ? 'high' : alpha >= 0.7 ? 'good' : alpha >= 0.5 ? 'weak' : 'poor';

declare global {
  interface HTMLElementTagNameMap {
    'test-list': TestListElement;
  }
}
