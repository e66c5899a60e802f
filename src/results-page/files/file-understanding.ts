import {LitElement, css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {sharedStyles} from '../../components/shared-styles.ts';
import {
  knownTraits,
  type ColumnUse,
  type FileReport,
  type KnownTrait,
  type ReadRow,
} from '../../results/model.ts';
import {type ResultsRequest, ResultsRequestEvent} from '../results-request.ts';
import {resultsStyles} from '../results-styles.ts';
import {tableTemplate} from '../tables/table-view.ts';
import {words} from '../words.ts';
import {numberText} from '../../languages/on-screen.ts';

/** What was understood of one file, before any figure: its columns, its first rows, and what has to be answered.
 * @fires results-request - `answer-question`, `label-file` */
@customElement('file-understanding')
export class FileUnderstandingElement extends LitElement {
  static override styles = [
    sharedStyles,
    resultsStyles,
    css`
      .question {
        padding: var(--kr-space-3) var(--kr-space-4);
        border-inline-start: 4px solid var(--kr-warm);
        border-radius: var(--kr-radius-s);
        background: var(--kr-warm-soft);
      }
      .label {
        display: flex;
        flex-wrap: wrap;
        gap: var(--kr-space-2);
        align-items: end;
        margin-top: var(--kr-space-3);
      }
      p {
        margin: var(--kr-space-2) 0;
      }
    `,
  ];

  @property({attribute: false}) file!: FileReport;
  /** Its name, or its number where names are replaced. */
  @property({attribute: false}) shownName = '';

  override render() {
    const {understoodTitle} = words();
    const {question, understood} = this.file;
    if (understood === 0) return nothing;
    return html`${question ? this.renderQuestion(question) : nothing}
      <details ?open=${question !== undefined}>
        <summary>${understoodTitle}</summary>
        ${this.renderColumns()} ${this.renderRows()} ${this.renderLabel()}
      </details>`;
  }

  private renderQuestion(question: NonNullable<FileReport['question']>) {
    const {notCounted, isThisRight, yesRight, whichDateOrder, dateOrders} = words();
    const {name} = this.file;
    const answer = (label: string, given: 'right' | 'day-first' | 'month-first') =>
      html`<button
        class="button small"
        aria-label="${label}: ${this.shownName}"
        @click=${() => this.request({type: 'answer-question', name, answer: given})}
      >
        ${label}
      </button>`;
    return html`<div class="question">
      <p><strong>${notCounted}</strong></p>
      <p>${question === 'is-this-right' ? isThisRight : whichDateOrder}</p>
      <div class="row">
        ${
          question === 'is-this-right'
            ? answer(yesRight, 'right')
            : [answer(dateOrders['day-first'], 'day-first'), answer(dateOrders['month-first'], 'month-first')]
        }
      </div>
    </div>`;
  }

  private renderColumns() {
    const {understoodColumns, unusedColumns, roles, uses} = words();
    const {columns} = this.file;
    if (columns.length === 0) return nothing;
    const wordOf = ({use}: ColumnUse): string =>
      use === 'grade' || use === 'completion' || use === 'part' || use === 'question'
        ? uses[use]
        : roles[use];
    const used = columns.filter(({use}) => use !== 'ignore');
    const unused = columns.filter(({use}) => use === 'ignore');
    return html`<p class="hint">
        ${understoodColumns}:
        ${used.map((column) => `${columnName(column)} → ${wordOf(column).toLowerCase()}`).join('; ')}
      </p>
      ${
        unused.length > 0
          ? html`<p class="hint">${unusedColumns}: ${unused.map(columnName).join('; ')}</p>`
          : nothing
      }`;
  }

  private renderRows() {
    const {
      attemptStatuses,
      understoodRows,
      answerCount,
      columns,
      unknown,
      complete,
      notComplete,
      percent,
      day,
      nameless,
      traits,
    } = words();
    const {rows} = this.file;
    if (rows.length === 0) return nothing;
    const stateOf = ({isComplete, status}: ReadRow): string =>
      isComplete === undefined
        ? status === undefined
          ? unknown
          : attemptStatuses[status]
        : isComplete
          ? complete
          : notComplete;
    return tableTemplate(`${understoodRows}: ${this.shownName}`, {
      columns: [
        columns.name,
        columns.email,
        traits['group'] ?? '',
        columns.standing,
        columns.score,
        columns.started,
        answerCount,
      ],
      rows: rows.map((row) => [
        row.name || nameless,
        row.email || unknown,
        row.groups.join(', ') || unknown,
        stateOf(row),
        row.score === undefined ? unknown : percent(row.score),
        row.startedWallMs === undefined ? unknown : day(row.startedWallMs),
        numberText(row.answers),
      ]),
      wordColumns: [0, 1, 2, 3],
    });
  }

  /** One file for each municipality is the usual case, and none of them says which. */
  private renderLabel() {
    const {labelFile, labelOf, labelHint, traits} = words();
    const {name, label} = this.file;
    const field = <Element extends HTMLElement>(selector: string) =>
      this.renderRoot.querySelector<Element>(selector);
    const send = () => {
      const trait = knownTraits.find((each) => each === field<HTMLSelectElement>('select')?.value);
      const value = field<HTMLInputElement>('input')?.value.trim() ?? '';
      if (trait) this.request({type: 'label-file', name, trait, value});
    };
    const chosen: KnownTrait = label?.trait ?? 'municipality';
    return html`<div class="label" role="group" aria-label=${labelOf(this.shownName)}>
      <label
        >${labelFile}
        <select @change=${send}>
          ${knownTraits.map(
            (trait) => html`<option value=${trait} ?selected=${trait === chosen}>${traits[trait]}</option>`,
          )}
        </select>
      </label>
      <label
        >${labelHint}
        <input autocomplete="off" .value=${label?.value ?? ''} @change=${send} />
      </label>
    </div>`;
  }

  private request(request: ResultsRequest) {
    this.dispatchEvent(new ResultsRequestEvent(request));
  }
}

/** As its heading says; without one by what was understood, else by its place. */
function columnName({heading, about = ''}: ColumnUse): string {
  const place = /^#(\d+)$/.exec(heading)?.[1];
  if (place === undefined) return heading;
  const name = words().roleOf(Number(place));
  return about === '' ? name : `${about} (${name})`;
}

declare global {
  interface HTMLElementTagNameMap {
    'file-understanding': FileUnderstandingElement;
  }
}
