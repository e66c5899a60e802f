import {LitElement, css, html, nothing} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {saveFile} from '../../components/save-file.ts';
import {sharedStyles} from '../../components/shared-styles.ts';
import {OpenQuestionEvent} from '../questions/open-question.ts';
import {ResultsRequestEvent} from '../results-request.ts';
import {resultsStyles} from '../results-styles.ts';
import {tableTemplate} from '../tables/table-view.ts';
import {words} from '../words.ts';
import type {Chart} from './chart.ts';
import {chartPng} from './chart-png.ts';
import {chartStyles} from './chart-styles.ts';
import {drawChart} from './draw-chart.ts';
import type {Figure} from './figure.ts';

/** A chart with all that makes it usable by everybody: what it says in words, its table, its picture as a file.
 * @fires results-request - `save-table`
 * @fires open-question - Its line in the list is asked for. */
@customElement('chart-figure')
export class ChartFigureElement extends LitElement {
  static override styles = [
    sharedStyles,
    resultsStyles,
    chartStyles,
    css`
      figure {
        margin: 0;
      }
      figcaption p {
        margin-bottom: var(--kr-space-4);
        max-width: var(--kr-measure);
      }
      .plot + .hint {
        margin: var(--kr-space-3) 0 0;
      }
      .tools {
        display: flex;
        flex-wrap: wrap;
        gap: var(--kr-space-2);
        align-items: start;
        justify-content: flex-end;
        margin-top: var(--kr-space-4);
      }
      details {
        flex: 1 1 10rem;
        min-width: 0;
      }
      /* The buttons stay at the table's head. */
      details[open] {
        flex-basis: 100%;
        order: 1;
      }
      summary {
        width: fit-content;
        color: var(--kr-accent);
        font-weight: 600;
      }
    `,
  ];

  @property({attribute: false}) figure!: Figure;
  /** There is none before the first layout: a phone's then. */
  @state() private width = 320;
  @query('.plot') private plot!: HTMLElement;
  @query('svg') private drawn!: SVGSVGElement;
  // A frame later: a chart that grows while it is being measured would be measured without end.
  private readonly resize = new ResizeObserver(() => requestAnimationFrame(() => this.measure()));

  override firstUpdated() {
    this.resize.observe(this.plot);
    // What is pressed are links inside, by pointer or key.
    this.renderRoot.addEventListener('click', (event) => this.onPress(event));
  }

  override connectedCallback() {
    super.connectedCallback();
    if (this.hasUpdated) this.resize.observe(this.plot);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.resize.disconnect();
  }

  override render() {
    const {heading, summary, note, chart} = this.figure;
    const em = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) * rootPart;
    const {height, body} = drawChart(chart, {width: this.width, em});
    return html`<figure class="card" aria-labelledby="heading">
      <figcaption>
        <h3 id="heading">${heading}</h3>
        <p>${summary}</p>
      </figcaption>
      <div class="plot">
        <svg
          class="chart"
          role=${isPressed(chart) ? 'group' : 'img'}
          aria-label="${heading}. ${summary}"
          viewBox="0 0 ${this.width} ${height}"
        >
          ${body}
        </svg>
      </div>
      ${note ? html`<p class="hint">${note}</p>` : nothing} ${this.renderTools()}
    </figure>`;
  }

  private renderTools() {
    const {tableOf, table, savePng, savePngOf, saveCsv, saveCsvOf} = words();
    const {heading, table: view, csv, isOnScreenOnly} = this.figure;
    return html`<div class="tools screen-only">
      <details>
        <summary aria-label=${tableOf(heading)}>${table}</summary>
        ${tableTemplate(tableOf(heading), view)}
      </details>
      ${
        csv
          ? html`<button
              class="button small"
              aria-label=${saveCsvOf(heading)}
              @click=${() => this.dispatchEvent(new ResultsRequestEvent({type: 'save-table', table: csv}))}
            >
              ${saveCsv}
            </button>`
          : nothing
      }
      ${
        isOnScreenOnly
          ? nothing
          : html`<button class="button small" aria-label=${savePngOf(heading)} @click=${this.onPng}>
              ${savePng}
            </button>`
      }
    </div>`;
  }

  private onPress(event: Event) {
    const link = event.target instanceof Element && event.target.closest('[data-question]');
    if (!link) return;
    event.preventDefault();
    this.dispatchEvent(new OpenQuestionEvent(link.getAttribute('data-question') ?? ''));
  }

  private measure() {
    if (this.isConnected) this.width = Math.max(this.plot.clientWidth, 200);
  }

  private async onPng() {
    const {heading} = this.figure;
    saveFile(`${heading}.png`, await chartPng(this.drawn, heading));
  }
}

/** Something in it leads elsewhere: no picture then, but a group of links. */
const isPressed = (chart: Chart): boolean =>
  chart.type === 'bars' && chart.bars.some(({question}) => question !== undefined);

/** Text of a chart, in parts of the page's root size; the same as in `chartStyles`. */
const rootPart = 0.9375;

declare global {
  interface HTMLElementTagNameMap {
    'chart-figure': ChartFigureElement;
  }
}
