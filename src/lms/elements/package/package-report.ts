import {LitElement, css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {sharedStyles} from '../../../components/shared-styles.ts';
import {englishCertainty, englishFindings} from '../../../package-check/english.ts';
import {type Finding, type Place, sentenceOf} from '../../../package-check/finding.ts';
import {type PackageReport, type ReportPart, reportParts} from '../../../package-check/package-report.ts';
import {rules} from '../../../package-check/rules.ts';
import {words} from '../../words.ts';
import {lmsStyles} from '../lms-styles.ts';
import {saveJson} from '../save-json.ts';

/** More findings of one part than anybody reads; the download has them all. */
const shownFindings = 20;

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
      .export {
        margin-top: var(--kr-space-4);
      }
      ul {
        margin: var(--kr-space-1) 0 0;
        padding-left: 1.25rem;
        font-size: var(--kr-size-s);
        overflow-wrap: anywhere;
      }
      li {
        margin-bottom: var(--kr-space-2);
      }
      code,
      small {
        display: block;
        color: var(--kr-muted);
      }
      .breaks {
        color: var(--kr-wrong);
      }
    `,
  ];

  @property({attribute: false}) report: PackageReport = {};

  override render() {
    const {reportTitle, reportIntro, exportReport} = words();
    return html`<details>
      <summary>${reportTitle}: ${this.renderSum()}</summary>
      <p class="muted">${reportIntro}</p>
      ${reportParts.map((part) => this.renderPart(part))}
      <p class="export">
        <button class="button" @click=${this.onExport}>${exportReport}</button>
      </p>
    </details>`;
  }

  private renderSum() {
    const {reportSound, reportFound, reportStale} = words();
    const count = reportParts.flatMap((part) => this.report[part] ?? []).length;
    // Names are always looked at: without them an older version of this page has checked.
    if (!this.report.names) return reportStale;
    return count === 0 ? reportSound : reportFound(count);
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
      ${found?.length ? this.renderFindings(found, why, reportMore) : nothing}`;
  }

  private renderFindings(found: readonly Finding[], why: string, more: (n: number) => string) {
    const rest = found.length - shownFindings;
    return html`<p class="muted">${why}</p>
      <ul>
        ${found
          .slice(0, shownFindings)
          .map(
            (one) =>
              html`<li>
                ${one.place ? this.renderPlace(one.place) : nothing}${sentenceOf(words().findings, one)}
                ${this.renderRule(one)}
              </li>`,
          )}
      </ul>
      ${rest > 0 ? html`<p class="muted">${more(rest)}</p>` : nothing}`;
  }

  private renderPlace({file, line, element}: Place) {
    return html`<code>${words().reportPlace(file, line, element)}</code>`;
  }

  /** How sure it is, and where the rule is written. */
  private renderRule({code}: Finding) {
    const {reportCertainty, reportWhere} = words();
    const rule = rules[code];
    const where = rule.certainty === 'may-break' ? ` ${reportWhere[rule.where]}` : '';
    return html`<small
      ><strong class=${rule.certainty}>${reportCertainty[rule.certainty]}</strong>${where} ·
      ${rule.cites}</small
    >`;
  }

  private onExport() {
    const {findings} = words();
    const lines = reportParts.flatMap((part) =>
      (this.report[part] ?? []).map((one) => ({
        part,
        ...one,
        sentence: sentenceOf(findings, one),
        english: `${sentenceOf(englishFindings, one)} [${englishCertainty(one)}]`,
      })),
    );
    saveJson('pakotnes-parbaude.json', lines);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'package-report': PackageReportElement;
  }
}
