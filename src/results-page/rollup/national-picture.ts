import {LitElement, css, html, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {sharedStyles} from '../../components/shared-styles.ts';
import type {QuestionBank} from '../../domain/exchange/question-bank.ts';
import type {National, NationalPeriod, NationalScope, Sum} from '../../results/rollup/national-model.ts';
import {isYear} from '../../results/rollup/period.ts';
import '../charts/chart-figure.ts';
import {csvButton} from '../tables/csv-button.ts';
import {courseWords, type CourseWords} from '../questions/course-words.ts';
import {nationalAttitudes, nationalHardest, townsFigure} from '../figures/national-figures.ts';
import {resultsStyles} from '../results-styles.ts';
import {bandWords} from './rollup-tables.ts';
import {tableTemplate, type TableView} from '../tables/table-view.ts';
import {words} from '../words.ts';
import {numberText} from '../../languages/on-screen.ts';

/** What the roll-ups of many municipalities say together, one period at a time, with what rounding does to it.
 * @fires results-request - `save-table` */
@customElement('national-picture')
export class NationalPictureElement extends LitElement {
  static override styles = [
    sharedStyles,
    resultsStyles,
    css`
      .row {
        margin-bottom: var(--kr-space-4);
      }
      chart-figure,
      details,
      .scroll {
        margin-bottom: var(--kr-space-4);
      }
    `,
  ];

  @property({attribute: false}) national!: National;
  @property({attribute: false}) bank: QuestionBank | undefined;
  @state() private chosen = '';

  override render() {
    const {rollupPeriod, periodName} = words();
    const {periods} = this.national;
    const period = periods.find((each) => each.period === this.chosen) ?? periods[0];
    if (!period) return nothing;
    return html`${
      periods.length > 1
        ? html`<label class="screen-only"
            >${rollupPeriod}
            <select
              @change=${({target}: Event) => {
                if (target instanceof HTMLSelectElement) this.chosen = target.value;
              }}
            >
              ${periods.map(
                (each) =>
                  html`<option value=${each.period} ?selected=${each === period}>
                    ${periodName(each.period)}
                  </option>`,
              )}
            </select>
          </label>`
        : nothing
    }
    ${this.renderPeriod(period)}`;
  }

  private renderPeriod(period: NationalPeriod) {
    const names = words();
    const course = courseWords(this.bank);
    const {scopes, towns, contents} = period;
    const figures = [
      townsFigure('right', period),
      townsFigure('done', period),
      ...scopes.flatMap((scope) => [nationalHardest(scope, course), nationalAttitudes(scope, course)]),
    ];
    return html`<p aria-live="polite">${names.nationalLead(towns.length, names.periodName(period.period))}</p>
      ${noteLines(period).map((line) => html`<p class="hint">${line}</p>`)}
      ${contents > 1 ? html`<p class="hint">${names.nationalContents(contents)}</p>` : nothing}
      ${tableTemplate(names.nationalCounts, peopleTable(scopes, course))}
      <p class="hint">${names.detailedNote} ${names.missingNote}</p>
      <details>
        <summary>${names.nationalMinutes}</summary>
        ${tableTemplate(names.nationalMinutes, minutesTable(scopes, course))}
      </details>
      <div class="row screen-only">
        ${csvButton(this, 'rollups', names.nationalTitle, names.rollupsCsv)}
        ${csvButton(this, 'codebook', names.codebookCsv, names.codebookCsv)}
        <p class="hint">${names.rollupsHint}</p>
      </div>
      ${figures.map((figure) => (figure ? html`<chart-figure .figure=${figure}></chart-figure>` : nothing))}`;
  }
}

/** How far the numbers may be from the truth. */
function noteLines({period, scopes, towns}: NationalPeriod): readonly string[] {
  const {nationalError, nationalPartError, nationalMissing, nationalYear, nationalUnknownEnds} = words();
  const [first] = scopes;
  if (!first) return [];
  const part = scopes
    .flatMap(({questions}) => questions.flatMap(({counts}) => counts))
    .toSorted((a, b) => b.error.most - a.error.most)[0];
  const unknown = towns.flatMap(({municipality, rollup}) => (rollup.isFinishingKnown ? [] : [municipality]));
  return [
    nationalError(first.finished.error.most, first.finished.error.usual),
    ...(part ? [nationalPartError(part.error.most, part.error.usual)] : []),
    nationalMissing,
    ...(unknown.length > 0 ? [nationalUnknownEnds(unknown, unknown.length < towns.length)] : []),
    ...(isYear(period) ? [nationalYear] : []),
  ];
}

const cell = ({count, error}: Sum): string => words().plusMinus(count, error.usual);

function peopleTable(scopes: readonly NationalScope[], course: CourseWords): TableView {
  const {part, measures, mayBeMissing} = words();
  return {
    columns: [
      part,
      measures.active,
      measures.done,
      measures.finished,
      measures.passed,
      measures.detailed,
      mayBeMissing,
    ],
    rows: scopes.map(({scope, active, done, finished, passed, detailed, missing}) => [
      course.scope(scope),
      ...[active, done, finished, passed, detailed].map(cell),
      numberText(missing),
    ]),
  };
}

function minutesTable(scopes: readonly NationalScope[], course: CourseWords): TableView {
  const {part, measures} = words();
  const timed = scopes.filter(({minutes}) => minutes !== undefined);
  const bands = timed[0]?.minutes?.bands ?? [];
  return {
    columns: [part, measures.minutes, ...bands.map((_, at) => bandWords(at))],
    rows: timed.map(({scope, minutes}) => [
      course.scope(scope),
      ...(minutes ? [minutes.all, ...minutes.bands] : []).map(cell),
    ]),
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'national-picture': NationalPictureElement;
  }
}
