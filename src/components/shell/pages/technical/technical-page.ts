import {LitElement, css, html} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {ShownCall, TechnicalReport} from '../../../../domain/technical/technical-report.ts';
import {strings} from '../../../../locales/technical.ts';
import {saveFile} from '../../../save-file.ts';
import {sharedStyles} from '../../../shared-styles.ts';
import {copyText} from './copy-text.ts';
import {sidePageStyles} from '../side-page-styles.ts';
import {factsOf, lineOf, textOf} from './technical-lines.ts';

/** What happened between the course and the LMS, for the administrator of the LMS: to read, to copy, to keep as a file. */
@customElement('technical-page')
export class TechnicalPageElement extends LitElement {
  static override styles = [
    sharedStyles,
    sidePageStyles,
    css`
      .facts {
        display: grid;
        grid-template-columns: minmax(8rem, max-content) 1fr;
        gap: var(--kr-space-1) var(--kr-space-4);
        margin: 0;
      }
      dt {
        color: var(--kr-muted);
      }
      dd {
        margin: 0;
        overflow-wrap: anywhere;
      }
      .lines {
        margin: 0;
        padding: 0;
        list-style: none;
        font:
          var(--kr-size-s) / 1.5 ui-monospace,
          monospace;
        overflow-wrap: anywhere;
      }
      .lines li {
        padding: var(--kr-space-1) 0;
        border-top: 1px solid var(--kr-line);
      }
      .refused {
        color: var(--kr-wrong);
        font-weight: 600;
      }
      @media (max-width: 30rem) {
        .facts {
          grid-template-columns: 1fr;
          gap: 0;
        }
        dd {
          margin-bottom: var(--kr-space-2);
        }
      }
    `,
  ];

  @property({attribute: false}) report!: TechnicalReport;
  /** What came of the newest press. */
  @state() private done: 'copied' | 'notCopied' | 'saved' | undefined;

  override render() {
    const {technical, technicalPage: words} = strings();
    const {facts, refusals, calls} = this.report;
    return html`<h1 tabindex="-1">${technical}</h1>
      <p class="lead">${words.lead}</p>
      <p>${words.privacy}</p>
      <p class="ways no-print">
        <button class="button" id="copy" @click=${this.onCopy}>${words.copy}</button>
        <button class="button" id="save" @click=${this.onSave}>${words.save}</button>
      </p>
      <p role="status">${this.done && words[this.done]}</p>
      <section class="paper" id="refusals">
        <h2>${words.refusals}</h2>
        ${refusals.length > 0 ? renderLines(refusals) : html`<p>${words.noRefusals}</p>`}
      </section>
      <section class="paper">
        <h2>${words.visit}</h2>
        <dl class="facts">
          ${factsOf(facts).map(
            ([label, value]) =>
              html`<dt>${label}</dt>
                <dd>${value}</dd>`,
          )}
        </dl>
      </section>
      <section class="paper" id="calls">
        <h2>${words.calls(calls.length)}</h2>
        <p class="muted">${words.times}</p>
        ${calls.length > 0 ? renderLines(calls) : html`<p>${words.noCalls}</p>`}
      </section>`;
  }

  private async onCopy(): Promise<void> {
    this.done = (await copyText(textOf(this.report))) ? 'copied' : 'notCopied';
  }

  private onSave(): void {
    saveFile(strings().technicalPage.fileName, new Blob([textOf(this.report)], {type: 'text/plain'}));
    this.done = 'saved';
  }
}

const renderLines = (calls: readonly ShownCall[]) =>
  html`<ol class="lines">
    ${calls.map((call) => html`<li class=${call.code ? 'refused' : ''}>${lineOf(call)}</li>`)}
  </ol>`;

declare global {
  interface HTMLElementTagNameMap {
    'technical-page': TechnicalPageElement;
  }
}
