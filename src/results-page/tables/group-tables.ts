import {LitElement, css, html, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {sharedStyles} from '../../components/shared-styles.ts';
import type {GroupRow, GroupTables} from '../../results/trainer-model.ts';
import {csvButton} from './csv-button.ts';
import {questionName} from '../questions/question-name.ts';
import {resultsStyles} from '../results-styles.ts';
import {tableTemplate} from './table-view.ts';
import {words} from '../words.ts';
import {numberText} from '../../languages/on-screen.ts';
import {traitName} from './trait-name.ts';

/** Groups against modules, and, when asked for, against every question: a course has some two hundred.
 * @fires results-request - `save-table` */
@customElement('group-tables')
export class GroupTablesElement extends LitElement {
  static override styles = [
    sharedStyles,
    resultsStyles,
    css`
      .card + .card,
      details,
      .hint {
        margin-top: var(--kr-space-4);
      }
      summary {
        color: var(--kr-accent);
        font-weight: 600;
      }
      .scroll + .scroll {
        margin-top: var(--kr-space-4);
      }
      td small {
        display: block;
        white-space: normal;
        font-size: 0.9em;
        color: var(--kr-muted);
      }
      tbody th {
        min-width: min(14rem, 32vw);
      }
      @media print {
        /* With its hundreds of questions open it is longer than a sheet. */
        .card:has([open]) {
          break-inside: auto;
        }
        table {
          width: 100%;
          table-layout: fixed;
        }
        thead th:first-child,
        tbody th {
          width: 26%;
        }
        /* The heading of what lies open. */
        [open] > summary {
          display: block !important;
        }
      }
    `,
  ];

  @property({attribute: false}) tables: readonly GroupTables[] = [];
  /** Traits whose questions lie open: only then their hundreds of rows are made. */
  @state() private open: ReadonlySet<string> = new Set();

  override render() {
    return html`${this.tables
      .filter(({modules}) => modules.length > 0)
      .map((table) => this.renderTrait(table))}`;
  }

  private renderTrait({trait, groups, modules, questions}: GroupTables) {
    const {groupModules, groupQuestions, groupTablesHint} = words();
    const name = traitName(trait);
    return html`<div class="card">
      <h3>${groupModules(name)}</h3>
      <p class="hint">${groupTablesHint}</p>
      <div class="row screen-only tools">${csvButton(this, 'group-modules', groupModules(name))}</div>
      ${tablesOf(groupModules(name), words().module, {groups, rows: modules})}
      ${
        questions.length > 0
          ? html`<details @toggle=${(event: Event) => this.onToggle(event, trait)}>
              <summary>${groupQuestions(name)} (${numberText(questions.length)})</summary>
              <div class="row screen-only tools">
                ${csvButton(this, 'group-questions', groupQuestions(name))}
              </div>
              ${
                this.open.has(trait)
                  ? tablesOf(groupQuestions(name), words().columns.question, {groups, rows: questions})
                  : nothing
              }
            </details>`
          : nothing
      }
    </div>`;
  }

  private onToggle({currentTarget}: Event, trait: string) {
    const isOpen = currentTarget instanceof HTMLDetailsElement && currentTarget.open;
    const others = [...this.open].filter((each) => each !== trait);
    this.open = new Set(isOpen ? [...others, trait] : others);
  }
}

/** As many groups as stand beside each other on paper; there may be forty. */
const mostColumns = 6;

/** Several tables below each other, each narrow enough for a sheet. */
function tablesOf(
  name: string,
  first: string,
  {groups, rows}: {readonly groups: readonly string[]; readonly rows: readonly GroupRow[]},
) {
  const starts = groups.map((_, at) => at).filter((at) => at % mostColumns === 0);
  return starts.map((from) => {
    const own = groups.slice(from, from + mostColumns);
    const title = starts.length === 1 ? name : `${name}: ${own[0] ?? ''} – ${own.at(-1) ?? ''}`;
    const cut = rows.map((row) => ({...row, cells: row.cells.slice(from, from + mostColumns)}));
    return tableTemplate(title, viewOf(first, own, cut));
  });
}

function viewOf(first: string, groups: readonly string[], rows: readonly GroupRow[]) {
  const {cell, percent, unknown, between} = words();
  return {
    columns: [first, ...groups],
    rows: rows.map(({id, title, isGone, cells}) => [
      questionName({id, text: title, isGone}),
      ...cells.map((found) =>
        found
          ? html`<strong>${percent(found.mean)}</strong>
              <small>${cell(between(found.interval, percent), found.count)}</small>`
          : unknown,
      ),
    ]),
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'group-tables': GroupTablesElement;
  }
}
