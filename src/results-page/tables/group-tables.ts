import {LitElement, css, html, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {sharedStyles} from '../../components/shared-styles.ts';
import type {GroupTables} from '../../results/trainer-model.ts';
import {sharedCsvButton} from './csv-button.ts';
import './group-rows.ts';
import {resultsStyles} from '../results-styles.ts';
import {words} from '../words.ts';
import {numberText} from '../../languages/on-screen.ts';
import {traitName} from './trait-name.ts';

/** Groups against modules, and, when asked for, against every question: a course has some two hundred.
 * Every table holds all of these divisions, so it is saved from one place.
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
      @media print {
        /* With its hundreds of questions open it is longer than a sheet. */
        .card:has([open]) {
          break-inside: auto;
        }
        /* The heading of what lies open. */
        [open] > summary {
          display: block !important;
        }
      }
    `,
  ];

  @property({attribute: false}) tables: readonly GroupTables[] = [];
  /** Nothing of it is saved. */
  @property({type: Boolean}) isOnlyShown = false;
  /** Traits whose questions lie open: only then their hundreds of rows are made. */
  @state() private open: ReadonlySet<string> = new Set();

  override render() {
    const shown = this.tables.filter(({modules}) => modules.length > 0);
    const saved = (['group-modules', 'group-questions'] as const).filter(
      (table) => table === 'group-modules' || shown.some(({questions}) => questions.length > 0),
    );
    return html`${
      shown.length > 0 && !this.isOnlyShown
        ? html`<div class="row screen-only tools">${saved.map((table) => sharedCsvButton(this, table))}</div>`
        : nothing
    }
    ${shown.map((table) => this.renderTrait(table))}`;
  }

  private renderTrait({trait, groups, modules, questions}: GroupTables) {
    const {groupModules, groupQuestions, groupTablesHint} = words();
    const name = traitName(trait);
    return html`<div class="card">
      <h3>${groupModules(name)}</h3>
      <p class="hint">${groupTablesHint}</p>
      <group-rows of="modules" .name=${groupModules(name)} .groups=${groups} .rows=${modules}></group-rows>
      ${
        questions.length > 0
          ? html`<details @toggle=${(event: Event) => this.onToggle(event, trait)}>
              <summary>${groupQuestions(name)} (${numberText(questions.length)})</summary>
              ${
                this.open.has(trait)
                  ? html`<group-rows
                      of="questions"
                      .name=${groupQuestions(name)}
                      .groups=${groups}
                      .rows=${questions}
                    ></group-rows>`
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

declare global {
  interface HTMLElementTagNameMap {
    'group-tables': GroupTablesElement;
  }
}
