import {LitElement, css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {sharedStyles} from '../../components/shared-styles.ts';
import {type PackageReport, type ReportPart, reportParts} from '../../package-check/package-report.ts';
import {words} from '../words.ts';
import {lmsStyles} from './lms-styles.ts';
import {saveJson} from './save-json.ts';

/** More sentences of one part than anybody reads; the download has them all. */
const shownSentences = 20;

/** What the check of a package has found, part by part, and what that means for an LMS. */
@customElement('package-report')
export class PackageReportElement extends LitElement {
  static override styles = [
    sharedStyles,
    lmsStyles,
    css`
      summary {
        cursor: pointer;
        min-height: var(--kr-tap);
        padding: var(--kr-space-2) 0;
        font-weight: 600;
      }
      h3 {
        margin: var(--kr-space-4) 0 var(--kr-space-1);
        font-size: 1em;
      }
      .mark {
        font-weight: 600;
      }
      .mark.right {
        color: var(--kr-right);
      }
      .mark.wrong {
        color: var(--kr-wrong);
      }
      p {
        margin-bottom: var(--kr-space-1);
      }
      ul {
        margin: var(--kr-space-1) 0 0;
        padding-left: 1.25rem;
        font-size: var(--kr-size-s);
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({attribute: false}) report: PackageReport = {};

  override render() {
    const {reportTitle, reportSound, reportFound, reportIntro, exportReport} = words();
    const count = reportParts.flatMap((part) => this.report[part] ?? []).length;
    return html`<details>
      <summary>${reportTitle}: ${count === 0 ? reportSound : reportFound(count)}</summary>
      <p class="muted">${reportIntro}</p>
      ${reportParts.map((part) => this.renderPart(part))}
      <p>
        <button class="button" @click=${() => saveJson('pakotnes-parbaude.json', this.report)}>
          ${exportReport}
        </button>
      </p>
    </details>`;
  }

  private renderPart(part: ReportPart) {
    const found = this.report[part];
    const {reportPart, reportFine, reportFound, reportSkipped, reportMore} = words();
    const {title, why} = reportPart[part];
    const state =
      found === undefined
        ? html`<span class="mark">${reportSkipped}</span>`
        : found.length === 0
          ? html`<span class="mark right">✓ ${reportFine}</span>`
          : html`<span class="mark wrong">✗ ${reportFound(found.length)}</span>`;
    return html`<h3>${title} · ${state}</h3>
      ${found?.length ? this.renderSentences(found, why, reportMore) : nothing}`;
  }

  private renderSentences(found: readonly string[], why: string, more: (n: number) => string) {
    const rest = found.length - shownSentences;
    return html`<p class="muted">${why}</p>
      <ul lang="en">
        ${found.slice(0, shownSentences).map((sentence) => html`<li>${sentence}</li>`)}
      </ul>
      ${rest > 0 ? html`<p class="muted">${more(rest)}</p>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'package-report': PackageReportElement;
  }
}
