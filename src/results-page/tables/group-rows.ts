import {LitElement, css, html, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {sharedStyles} from '../../components/shared-styles.ts';
import type {GroupRow} from '../../results/trainer-model.ts';
import {resultsStyles} from '../results-styles.ts';
import {words} from '../words.ts';
import {groupTable, groupTableStyles} from './group-table.ts';

/** Groups against modules or questions, the hardest of a group first; questions of one module alone, since a course has some two hundred. */
@customElement('group-rows')
export class GroupRowsElement extends LitElement {
  static override styles = [
    sharedStyles,
    resultsStyles,
    groupTableStyles,
    css`
      :host {
        display: block;
      }
    `,
  ];

  @property({attribute: false}) name = '';
  @property() of: 'modules' | 'questions' = 'questions';
  @property({attribute: false}) groups: readonly string[] = [];
  /** In the order of the course. */
  @property({attribute: false}) rows: readonly GroupRow[] = [];
  @state() private module = '';
  /** By whose answers the hardest come first; undefined: as in the course. */
  @state() private group: string | undefined;

  override render() {
    const chosen = this.rows.filter(({module}) => this.module === '' || module === this.module);
    const at = this.group === undefined ? -1 : this.groups.indexOf(this.group);
    const rows = at < 0 ? chosen : chosen.toSorted((a, b) => shareIn(a, at) - shareIn(b, at));
    return html`${this.rows.length > 1 ? this.renderTools() : nothing}
      <p class="hint" role="status">${this.chosen}</p>
      ${groupTable(this.name, this.of === 'modules' ? words().module : words().columns.question, {groups: this.groups, rows})}`;
  }

  /** On paper, too, where the fields are not: else a part would look like the whole. */
  private get chosen(): string {
    const {hardestIn, module: label} = words();
    return [
      ...(this.module === '' ? [] : [`${label}: ${this.module}`]),
      ...(this.group === undefined ? [] : [hardestIn(this.group)]),
    ].join('; ');
  }

  private renderTools() {
    const {sortBy, sorts, hardestIn, module: label, all} = words();
    const modules = this.of === 'modules' ? [] : [...new Set(this.rows.map(({module}) => module))];
    return html`<div class="row screen-only tools">
      <label
        >${sortBy}
        <select @change=${(event: Event) => (this.group = this.groups[Number(valueOf(event))])}>
          <option value="-1" .selected=${this.group === undefined}>${sorts.order}</option>
          ${this.groups.map(
            (group, at) =>
              html`<option value=${at} .selected=${group === this.group}>${hardestIn(group)}</option>`,
          )}
        </select>
      </label>
      ${
        modules.length > 1
          ? html`<label
              >${label}
              <select @change=${(event: Event) => (this.module = valueOf(event))}>
                <option value="" .selected=${this.module === ''}>${all}</option>
                ${modules.map(
                  (module) =>
                    html`<option value=${module} .selected=${module === this.module}>${module}</option>`,
                )}
              </select>
            </label>`
          : nothing
      }
    </div>`;
  }
}

/** What too few of a group answered comes last. */
const shareIn = ({cells}: GroupRow, group: number): number => cells[group]?.mean ?? Number.POSITIVE_INFINITY;

/** The handlers above stand on selects. */
const valueOf = ({target}: Event): string => (target as HTMLSelectElement).value;

declare global {
  interface HTMLElementTagNameMap {
    'group-rows': GroupRowsElement;
  }
}
