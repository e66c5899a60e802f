import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';
import type {Source} from '../../../domain/course/course.ts';
import type {Institution} from '../../../domain/pages/institution.ts';
import {strings} from '../../../locales/blocks.ts';
import {moveFocus} from '../../focus/move-focus.ts';
import {plainText, renderRich} from '../../text/rich-text.ts';
import {renderMove, type Way} from '../moving/move-button.ts';
import {keyedText, limits, planFields, rowOf, type PlanRow} from './plan.ts';
import {planStepsStyles} from './plan-steps-styles.ts';

/** The steps of a plan changed; only `<action-plan-block>` listens. */
export class PlanRowsEvent extends Event {
  readonly rows: readonly PlanRow[];
  constructor(rows: readonly PlanRow[]) {
    super('plan-rows');
    this.rows = rows;
  }
}

/**
 * First actions of a plan: ticked, put in order, with who does each; own steps can be added.
 * @fires plan-rows - Anything of it changed.
 */
@customElement('plan-steps')
export class PlanStepsElement extends LitElement {
  static override readonly styles = planStepsStyles;

  @property({attribute: false}) institution!: Institution;
  @property({attribute: false}) rows: readonly PlanRow[] = [];
  /** Footnotes of the institutions' texts. */
  @property({attribute: false}) sources: readonly Source[] = [];

  /** Said by the screen reader, not shown. */
  @state() private spoken = '';
  @query('#own') private ownField!: HTMLInputElement | null;
  private focusNext: string | undefined;

  protected override updated(changed: PropertyValues): void {
    // A row that changes its place in the document loses focus: it is given back once it is there.
    if (!changed.has('rows')) return;
    if (this.focusNext) moveFocus(this.renderRoot.querySelector<HTMLElement>(this.focusNext));
    this.focusNext = undefined;
  }

  protected override render(): TemplateResult {
    const ownCount = this.rows.filter(({own}) => own !== undefined).length;
    return html`<ol class="plain-list">
        ${repeat(
          this.rows,
          ({key}) => key,
          (row, index) => html`<li data-key=${row.key}>${this.renderRow(row, index)}</li>`,
        )}
      </ol>
      ${ownCount < limits.lines ? this.renderOwnField() : nothing}
      <p class="visually-hidden" role="status">${this.spoken}</p>`;
  }

  private renderRow(row: PlanRow, index: number): TemplateResult {
    const words = strings().plan;
    const name = this.nameOf(row);
    return html`<div class="row ${row.isOn ? '' : 'off'}">
      <div class="head">
        <input
          type="checkbox"
          aria-label=${words.inPlan(name)}
          .checked=${live(row.isOn)}
          @change=${() => this.change({...row, isOn: !row.isOn})}
        />
        <span class="place">${index + 1}.</span>
        <div class="words">${row.own ?? renderRich(keyedText(this.institution.steps, row.key), this)}</div>
        <span class="moves">
          ${this.renderMoveOf(row, 'up', index, index === 0)}
          ${this.renderMoveOf(row, 'down', index, index === this.rows.length - 1)}
        </span>
      </div>
      ${row.isOn ? this.renderWho(row, name) : nothing}
      ${
        row.own === undefined
          ? nothing
          : html`<button class="quiet" aria-label=${words.removeLine(name)} @click=${() => this.takeOut(row)}>
              ${words.remove}
            </button>`
      }
    </div>`;
  }

  private renderMoveOf(row: PlanRow, way: Way, index: number, isAtEnd: boolean): TemplateResult {
    const onMove = () => this.move(row, index + (way === 'up' ? -1 : 1), way);
    return renderMove({way, name: this.nameOf(row), isAtEnd, onMove});
  }

  private renderWho(row: PlanRow, name: string): TemplateResult {
    const words = strings().plan;
    const filled = planFields.map((field) => row[field]).filter(Boolean);
    return html`<details>
      <summary>
        <span class="visually-hidden">${name}: </span
        >${words.who}${filled.length > 0 ? `: ${filled.join(', ')}` : ''}
      </summary>
      <div class="who">
        ${planFields.map(
          (field) =>
            html`<label>
              ${words[field]}
              <input
                class="line"
                type=${field === 'phone' ? 'tel' : 'text'}
                maxlength=${limits.fieldChars}
                autocomplete="off"
                .value=${live(row[field])}
                @input=${(e: InputEvent) => this.change({...row, [field]: valueOf(e)})}
              />
            </label>`,
        )}
      </div>
    </details>`;
  }

  private renderOwnField(): TemplateResult {
    const words = strings().plan;
    return html`<div class="add">
      <label for="own">${words.ownLine}</label>
      <input
        class="line"
        id="own"
        maxlength=${limits.lineChars}
        autocomplete="off"
        @keydown=${(press: KeyboardEvent) => press.key === 'Enter' && this.add()}
      />
      <button class="button" id="add" @click=${this.add}>${words.addLine}</button>
    </div>`;
  }

  private nameOf({key, own}: PlanRow): string {
    return own ?? plainText(keyedText(this.institution.steps, key));
  }

  private change(row: PlanRow): void {
    this.tell(this.rows.map((each) => (each.key === row.key ? row : each)));
  }

  private move(row: PlanRow, toIndex: number, way: Way): void {
    const rows = this.rows.filter((each) => each !== row);
    rows.splice(toIndex, 0, row);
    this.focusNext = `[data-key="${row.key}"] [value=${way}]`;
    this.spoken = strings().plan.moved(this.nameOf(row), toIndex + 1, rows.length);
    this.tell(rows);
  }

  private add(): void {
    const own = this.ownField?.value.trim() ?? '';
    if (this.ownField === null || own === '') {
      moveFocus(this.ownField);
      return;
    }
    this.ownField.value = '';
    const numbers = this.rows.map(({key}) => Number(/^own-(\d+)$/.exec(key)?.[1] ?? 0));
    this.spoken = strings().plan.lineAdded(own);
    this.focusNext = '#own';
    this.tell([...this.rows, rowOf(`own-${Math.max(0, ...numbers) + 1}`, own)]);
  }

  private takeOut(row: PlanRow): void {
    this.spoken = strings().plan.lineRemoved(this.nameOf(row));
    this.focusNext = '#own';
    this.tell(this.rows.filter((each) => each !== row));
  }

  private tell(rows: readonly PlanRow[]): void {
    this.dispatchEvent(new PlanRowsEvent(rows));
  }
}

/** The listener is on a text field. */
const valueOf = ({currentTarget}: Event): string => (currentTarget as HTMLInputElement).value;

declare global {
  interface HTMLElementTagNameMap {
    'plan-steps': PlanStepsElement;
  }
  interface HTMLElementEventMap {
    'plan-rows': PlanRowsEvent;
  }
}
