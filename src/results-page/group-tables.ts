import {LitElement, css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {sharedStyles} from '../components/shared-styles.ts';
import type {GroupRow, GroupTables} from '../results/trainer-model.ts';
import {resultsStyles} from './results-styles.ts';
import {tableTemplate} from './table-view.ts';
import {words} from './words.ts';
import {numberText} from '../languages/on-screen.ts';

/** Groups against modules, and, when asked for, against every question: a course has some two hundred. */
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
      td {
        white-space: nowrap;
      }
      tbody th {
        min-width: min(14rem, 32vw);
      }
    `,
  ];

  @property({attribute: false}) tables: readonly GroupTables[] = [];

  override render() {
    return html`${this.tables
      .filter(({modules}) => modules.length > 0)
      .map((table) => this.renderTrait(table))}`;
  }

  private renderTrait({trait, groups, modules, questions}: GroupTables) {
    const {traits, groupModules, groupQuestions, groupTablesHint} = words();
    const name = traits[trait] ?? trait;
    return html`<div class="card">
      <h3>${groupModules(name)}</h3>
      ${tableTemplate(groupModules(name), viewOf(words().module, groups, modules))}
      <p class="hint">${groupTablesHint}</p>
      ${
        questions.length > 0
          ? html`<details>
              <summary>${groupQuestions(name)} (${numberText(questions.length)})</summary>
              ${tableTemplate(groupQuestions(name), viewOf(words().columns.question, groups, questions))}
            </details>`
          : nothing
      }
    </div>`;
  }
}

function viewOf(first: string, groups: readonly string[], rows: readonly GroupRow[]) {
  const {cell, percent, unknown, between} = words();
  return {
    columns: [first, ...groups],
    rows: rows.map(({title, cells}) => [
      title,
      ...cells.map((found) =>
        found ? cell(percent(found.mean), between(found.interval, percent), found.count) : unknown,
      ),
    ]),
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'group-tables': GroupTablesElement;
  }
}
