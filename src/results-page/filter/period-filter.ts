import {LitElement, css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {sharedStyles} from '../../components/shared-styles.ts';
import type {Filter, Period} from '../../results/analysis-model.ts';
import {monthOf, quarterOf, yearOf} from '../../results/analysis/time/period.ts';
import {periodName} from './period-name.ts';
import {ResultsRequestEvent} from '../results-request.ts';
import {resultsStyles} from '../results-styles.ts';
import {words} from '../words.ts';

/** Which days to show: by a press, of what the files hold, or, where names stand beside them anyway, any days.
 * @fires results-request - `set-filter` */
@customElement('period-filter')
export class PeriodFilterElement extends LitElement {
  static override styles = [
    sharedStyles,
    resultsStyles,
    css`
      /* Also while its calendar button has the focus: then the field itself is neither :focus nor :focus-visible. */
      input:focus-within {
        outline: 3px solid var(--kr-focus);
        outline-offset: 2px;
      }
      fieldset {
        min-width: 0;
        margin: var(--kr-space-4) 0 0;
        padding: 0;
        border: 0;
      }
      legend {
        padding: 0;
        font-size: var(--kr-size-s);
        font-weight: 600;
      }
      .row {
        margin: var(--kr-space-1) 0;
        align-items: end;
        gap: var(--kr-space-2) var(--kr-space-3);
      }
      [aria-pressed='true'],
      [aria-pressed='true']:hover {
        background: var(--kr-accent);
        color: var(--kr-on-accent);
      }
    `,
  ];

  @property({attribute: false}) filter: Filter = {};
  /** Whole quarters and years of the files, newest first. */
  @property({attribute: false}) periods: readonly Required<Period>[] = [];
  /** Names were replaced: only `periods` may be chosen. */
  @property({type: Boolean}) isNameless = false;
  /** `2026-11-24` */
  @property({attribute: false}) today = new Date().toISOString().slice(0, 10);

  override render() {
    const {period, periodHint, periodHintNameless} = words();
    return html`<fieldset aria-describedby="period-hint">
      <legend>${period}</legend>
      <div class="row">
        ${this.presets().map(([name, own]) => this.renderPreset(name, own))} ${this.renderKnown()}
        ${this.isNameless ? nothing : this.renderDays()}
      </div>
      <p id="period-hint" class="hint">${this.isNameless ? periodHintNameless : periodHint}</p>
    </fieldset>`;
  }

  private presets(): readonly (readonly [name: string, period: Required<Period> | undefined])[] {
    const {periodAll, thisMonth, lastMonth, thisQuarter, lastQuarter, thisYear, lastYear} = words();
    const [month, quarter, year] = [monthOf(this.today), quarterOf(this.today), yearOf(this.today)];
    return [
      [periodAll, undefined] as const,
      [thisMonth, month] as const,
      [lastMonth, monthOf(dayBefore(month.from))] as const,
      [thisQuarter, quarter] as const,
      [lastQuarter, quarterOf(dayBefore(quarter.from))] as const,
      [thisYear, year] as const,
      [lastYear, yearOf(dayBefore(year.from))] as const,
    ].filter(
      ([, own]) => !this.isNameless || own === undefined || this.periods.some((each) => isSame(each, own)),
    );
  }

  private renderPreset(name: string, own: Required<Period> | undefined) {
    return html`<button
      type="button"
      class="button small"
      aria-pressed=${isSame(own, this.filter.period) ? 'true' : 'false'}
      @click=${() => this.choose(own)}
    >
      ${name}
    </button>`;
  }

  /** Those of the files by name. */
  private renderKnown() {
    const {period} = this.filter;
    if (this.periods.length === 0) return nothing;
    const chosen = this.periods.find((each) => isSame(each, period));
    const choose = (from: string, to: string) =>
      this.choose(this.periods.find((each) => each.from === from && each.to === to));
    return html`<select
      aria-label=${words().period}
      @change=${(event: Event) => {
        const [from = '', to = ''] = valueOf(event).split(' ');
        choose(from, to);
      }}
    >
      <option value="" ?selected=${chosen === undefined}>${words().chooseQuarter}</option>
      ${this.periods.map(
        (each) =>
          html`<option value="${each.from} ${each.to}" ?selected=${each === chosen}>
            ${periodName(each)}
          </option>`,
      )}
    </select>`;
  }

  private renderDays() {
    const {periodFrom, periodTo} = words();
    const {from = '', to = ''} = this.filter.period ?? {};
    const day = (name: string, value: string, take: (value: string) => Period) =>
      html`<label
        >${name}
        <input type="date" .value=${value} @change=${(event: Event) => this.choose(take(valueOf(event)))} />
      </label>`;
    return html`${day(periodFrom, from, (value) => ({from: value, to}))}
    ${day(periodTo, to, (value) => ({from, to: value}))}`;
  }

  private choose(chosen: Period | undefined) {
    const {period, ...others} = this.filter;
    const ends = {...(chosen?.from && {from: chosen.from}), ...(chosen?.to && {to: chosen.to})};
    if (ends.from === period?.from && ends.to === period?.to) return;
    const filter = {
      ...others,
      ...(Object.keys(ends).length > 0 && {period: ends}),
    };
    this.dispatchEvent(new ResultsRequestEvent({type: 'set-filter', filter}));
  }
}

const isSame = (one: Period | undefined, other: Period | undefined): boolean =>
  one?.from === other?.from && one?.to === other?.to;

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

/** The handlers above stand on fields only. */
const valueOf = ({target}: Event): string => (target as HTMLInputElement | HTMLSelectElement).value;

declare global {
  interface HTMLElementTagNameMap {
    'period-filter': PeriodFilterElement;
  }
}
