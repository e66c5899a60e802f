import {LitElement, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Reporting, ReportingLaw, ReportingSection} from '../../../../domain/pages/reporting.ts';
import {strings} from '../../../../locales/pages.ts';
import {richStyles} from '../../../text/rich-styles.ts';
import {renderRich} from '../../../text/rich-text.ts';
import {stackTables} from '../../../text/stack-tables.ts';
import {sharedStyles} from '../../../shared-styles.ts';
import './reporting-aid.ts';
import {sidePageStyles} from '../side-page-styles.ts';

/** When one has to report: an aid to decide, and below it the law, ethics and the national model. */
@customElement('reporting-page')
export class ReportingPageElement extends LitElement {
  static override styles = [sharedStyles, richStyles, sidePageStyles];

  @property({attribute: false}) reporting!: Reporting;

  protected override updated() {
    stackTables(this.renderRoot);
  }

  override render() {
    const {title, summary, lawState, sections, laws} = this.reporting;
    return html`<h1 tabindex="-1">${title}</h1>
      <p class="lead">${summary}</p>
      ${lawState === undefined ? nothing : html`<p class="muted">${strings().lawState(lawState)}</p>`}
      <reporting-aid class="no-print" .reporting=${this.reporting}></reporting-aid>
      ${sections.map((section) => this.renderSection(section))}
      ${this.renderSection(
        laws,
        laws.list.map((law) => this.renderLaw(law)),
      )}
      <p class="ways">
        <button class="button" @click=${() => window.print()}>${strings().printPart}</button>
      </p>`;
  }

  private renderSection({id, title, text}: ReportingSection, below: unknown = nothing) {
    return html`<section class="paper" aria-labelledby=${id}>
      <h2 id=${id}>${title}</h2>
      ${renderRich(text, this.reporting)} ${below}
    </section>`;
  }

  private renderLaw(law: ReportingLaw) {
    return html`<h3>${law.title}</h3>
      ${renderRich(law.text, this.reporting)}
      <div class="muted">${renderRich(law.note, this.reporting)}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'reporting-page': ReportingPageElement;
  }
}
