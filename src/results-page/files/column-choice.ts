import {LitElement, css, html, nothing, type PropertyValues} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {sharedStyles} from '../../components/shared-styles.ts';
import {
  type ColumnChoice,
  type ColumnRole,
  columnRoles,
  workRoles,
  type TablePreview,
} from '../../results/read/columns/column-choice.ts';
import {ResultsRequestEvent} from '../results-request.ts';
import {resultsStyles} from '../results-styles.ts';
import {words} from '../words.ts';
import {sheetChoice} from './sheet-choice.ts';

/** A dialog that asks what is in each column of a table, starting from what the values look like.
 * @fires results-request - `choose-columns`, `close-columns`, `open-columns` of another sheet */
@customElement('column-choice')
export class ColumnChoiceElement extends LitElement {
  static override styles = [
    sharedStyles,
    resultsStyles,
    css`
      dialog {
        width: min(70rem, 96vw);
        max-height: 92vh;
        overflow: auto;
        border: 1px solid var(--kr-line);
        border-radius: var(--kr-radius);
        background: var(--kr-surface);
        color: inherit;
      }
      dialog::backdrop {
        background: light-dark(#1c252999, #000000b3);
      }
      .fields {
        display: grid;
        gap: var(--kr-space-4);
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
        align-items: end;
        margin-bottom: var(--kr-space-4);
      }
      th {
        min-width: 11rem;
      }
      tbody td {
        max-width: 16rem;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .check {
        display: flex;
        gap: var(--kr-space-2);
        align-items: center;
        min-height: var(--kr-tap);
      }
      .check input {
        width: 1.5rem;
        height: 1.5rem;
        flex: none;
      }
      tr.heading td {
        font-weight: 600;
      }
      .scroll {
        margin-bottom: var(--kr-space-4);
        border: 1px solid var(--kr-line);
      }
      .wrong {
        color: var(--kr-wrong);
      }
    `,
  ];

  @property({attribute: false}) preview!: TablePreview;
  @state() private choice: ColumnChoice | undefined;
  @state() private lacksPerson = false;
  @query('dialog') private dialog!: HTMLDialogElement;

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('preview')) this.choice = this.preview.guess;
  }

  override firstUpdated() {
    this.dialog.showModal();
  }

  override render() {
    const {preview, choice} = this;
    if (!choice) return nothing;
    const names = words();
    const shown = Math.max(...preview.rows.map(({length}) => length), 0);
    return html`<dialog aria-labelledby="title" @close=${this.onClose}>
      <h2 id="title">${names.chooseColumnsOf(preview.name)}</h2>
      <p class="hint">${names.chooseColumnsHint}</p>
      ${this.renderFields(choice)}
      <div class="scroll" role="region" tabindex="0" aria-label=${names.chooseColumnsOf(preview.name)}>
        <table>
          <thead>
            <tr>
              ${Array.from({length: shown}, (_, index) => this.renderRole(choice, index))}
            </tr>
          </thead>
          <tbody>
            ${preview.rows.map(
              (row, index) =>
                html`<tr class=${preview.lines[index] === choice.headingRow ? 'heading' : ''}>
                  ${Array.from({length: shown}, (_, column) => html`<td>${row[column] ?? ''}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${preview.columns > shown ? html`<p>${names.moreColumns(preview.columns - shown)}</p>` : nothing}
      ${choice.headingRow > 0 ? this.renderName() : nothing}
      <p class="wrong" role="alert">${this.lacksPerson ? names.needsPerson : nothing}</p>
      <div class="row">
        <button class="button primary" @click=${this.onUse}>${names.useColumns}</button>
        <button class="button" @click=${() => this.dialog.close()}>${names.cancel}</button>
      </div>
    </dialog>`;
  }

  private renderFields(choice: ColumnChoice) {
    const {headingRow, activity, scoreMax, isList} = choice;
    const names = words();
    const rows = this.preview.lines.slice(0, 10);
    return html`<div class="fields">
      ${sheetChoice(this, this.preview, choice, (change) => this.set(change))}
      <label
        >${names.tableIs}
        <select class="kind" @change=${(event: Event) => this.set({isList: valueOf(event) === 'people'})}>
          <option value="results" .selected=${!isList}>${names.tableOfResults}</option>
          <option value="people" .selected=${isList === true}>${names.tableOfPeople}</option>
        </select>
      </label>
      <label
        >${names.headingRow}
        <select @change=${(event: Event) => this.set({headingRow: Number(valueOf(event))})}>
          <option value="0" .selected=${headingRow === 0}>${names.noHeadingRow}</option>
          ${rows.map((row) => html`<option value=${row} .selected=${row === headingRow}>${names.line(row)}</option>`)}
        </select>
      </label>
      ${isList ? nothing : this.renderResultFields(activity, scoreMax)}
    </div>`;
  }

  private renderResultFields(activity: string, scoreMax: number) {
    const names = words();
    return html`<label
        >${names.activityName}
        <input
          .value=${activity}
          autocomplete="off"
          @input=${(event: Event) => this.set({activity: valueOf(event)})}
        />
      </label>
      <label
        >${names.scoreMax}
        <input
          type="number"
          min="1"
          step="any"
          .value=${String(scoreMax)}
          @change=${(event: Event) => this.set({scoreMax: Math.max(Number(valueOf(event)), 0) || 100})}
        />
      </label>`;
  }

  /** A table without headings could not be known again. */
  private renderName() {
    const {formName, formNameHint} = words();
    return html`<label class="form-name"
        >${formName}
        <input autocomplete="off" maxlength="60" aria-describedby="kept" />
      </label>
      <p id="kept" class="hint">${formNameHint}</p>`;
  }

  /** What somebody did stands in no list of people; it is there again when the table is one of results after all. */
  private renderRole({roles, isList}: ColumnChoice, index: number) {
    const {roleOf, roles: names} = words();
    const possible = isList ? columnRoles.filter((role) => !workRoles.includes(role)) : columnRoles;
    const chosen = possible.find((role) => role === roles[index]) ?? 'ignore';
    return html`<th scope="col">
      <label
        >${roleOf(index + 1)}
        <select @change=${(event: Event) => this.setRole(index, valueOf(event))}>
          ${possible.map(
            (role) => html`<option value=${role} .selected=${role === chosen}>${names[role]}</option>`,
          )}
        </select>
      </label>
    </th>`;
  }

  private set(change: Partial<ColumnChoice>) {
    if (this.choice) this.choice = {...this.choice, ...change};
  }

  private setRole(index: number, value: string) {
    const role = columnRoles.find((each) => each === value);
    const {columns} = this.preview;
    const roles = Array.from(
      {length: columns},
      (_, each): ColumnRole => this.choice?.roles[each] ?? 'ignore',
    );
    if (role) this.set({roles: roles.with(index, role)});
    this.lacksPerson = false;
  }

  private onUse() {
    const {choice, preview} = this;
    this.lacksPerson = !choice?.roles.some((role) => personRoles.has(role));
    if (!choice || this.lacksPerson) return;
    const formName = this.renderRoot.querySelector<HTMLInputElement>('.form-name input')?.value.trim() ?? '';
    this.dispatchEvent(
      new ResultsRequestEvent({
        type: 'choose-columns',
        name: preview.name,
        choice,
        ...(formName !== '' && {formName}),
      }),
    );
    // Gives focus back to the button that opened it.
    this.dialog.close();
  }

  private onClose() {
    this.dispatchEvent(new ResultsRequestEvent({type: 'close-columns'}));
  }
}

const personRoles: ReadonlySet<ColumnRole> = new Set(['name', 'first-name', 'last-name', 'email', 'id']);

/** The handlers above stand on fields only. */
const valueOf = ({target}: Event): string => (target as HTMLInputElement | HTMLSelectElement).value;

declare global {
  interface HTMLElementTagNameMap {
    'column-choice': ColumnChoiceElement;
  }
}
