import {LitElement, css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {sharedStyles} from '../../components/shared-styles.ts';
import type {Analysis} from '../../results/analysis-model.ts';
import type {TrainerFigures} from '../../results/trainer-model.ts';
import {asideStyles, asideTools, inventedNotice} from '../aside.ts';
import {resultsStyles} from '../results-styles.ts';
import {smallText} from '../filter/too-small.ts';
import {type SummaryPart, summaryLines} from './summary-lines.ts';
import {words} from '../words.ts';

/** One sheet of paper for the management: who, how many finished, what was hard, what changed, what next. No names.
 * @fires results-request - `close-aside` */
@customElement('summary-sheet')
export class SummarySheetElement extends LitElement {
  static override styles = [
    sharedStyles,
    resultsStyles,
    asideStyles,
    css`
      h2:focus {
        outline: none;
      }
      ul {
        max-width: var(--kr-measure);
        margin: 0;
        padding-inline-start: 1.25em;
      }
      li {
        margin-bottom: var(--kr-space-1);
      }
      @media print {
        /* The longest of everything still fits on one A4 sheet. */
        :host {
          font-size: 9pt;
          line-height: 1.25;
        }
        h2 {
          font-size: 15pt;
          margin: 0 0 4pt;
        }
        h3 {
          font-size: 11pt;
          margin: 0 0 2pt;
        }
        p {
          margin: 0 0 4pt;
        }
        li {
          margin: 0;
        }
        ul {
          max-width: none;
        }
        section.card {
          margin-top: 6pt;
          padding: 0;
          border: 0;
        }
      }
    `,
  ];

  @property({attribute: false}) analysis!: Analysis;
  @property({attribute: false}) trainer: TrainerFigures | undefined;
  /** Whom and what the figures are about, in words. */
  @property({attribute: false}) selection = '';
  /** The figures are about nobody. */
  @property({type: Boolean}) isInvented = false;
  /** Wall time. */
  @property({attribute: false}) madeMs = Date.now();

  override render() {
    const {summary, summaryParts, summaryMade, day, brand} = words();
    const lines = summaryLines(this.analysis, this.trainer);
    // The keys of an object of words are what it was written with.
    const parts = this.analysis.isOnScreenOnly ? [] : (Object.keys(summaryParts) as SummaryPart[]);
    return html`${asideTools(this)}
      <h2 tabindex="-1">${summary}: ${brand}</h2>
      ${inventedNotice(this.isInvented)}
      <p class="hint">${this.selection} ${summaryMade(day(this.madeMs))}</p>
      ${this.analysis.isOnScreenOnly ? html`<p class="notice">${smallText(this.analysis)}</p>` : nothing}
      ${parts.map(
        (part) =>
          html`<section class="card">
            <h3>${summaryParts[part]}</h3>
            <ul>
              ${lines[part].map((line) => html`<li>${line}</li>`)}
            </ul>
          </section>`,
      )}`;
  }

  override firstUpdated() {
    this.renderRoot.querySelector('h2')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'summary-sheet': SummarySheetElement;
  }
}
