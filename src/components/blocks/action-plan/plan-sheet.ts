import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {HelpContact} from '../../../domain/pages/help.ts';
import type {HardRule, Institution} from '../../../domain/pages/institution.ts';
import {strings} from '../../../locales/blocks.ts';
import {plainText} from '../../text/rich-text.ts';
import {keyedText, type Plan} from './plan.ts';

/** Inner height of an A4 page with margins of 12 mm. */
const pageHeightPx = ((297 - 24) / 25.4) * 96;
/** From the most comfortable letters to the smallest that are still read with ease. */
const sizes = ['roomy', 'plain', 'tight', 'tightest'] as const;

/** The finished plan on one A4 page: black on white, empty fields to be filled in by hand. */
@customElement('plan-sheet')
export class PlanSheetElement extends LitElement {
  static override readonly styles = css`
    :host {
      display: block;
      box-sizing: border-box;
      width: 186mm;
      background: Canvas;
      color: CanvasText;
      font: 11pt / 1.35 var(--kr-font);
    }
    :host([size='plain']) {
      font-size: 10pt;
    }
    :host([size='tight']) {
      font-size: 9pt;
    }
    :host([size='tightest']) {
      font-size: 8pt;
      line-height: 1.25;
    }
    h1 {
      margin: 0 0 0.3em;
      font: 600 1.4em / 1.2 var(--kr-font-heading);
    }
    .who {
      display: flex;
      justify-content: space-between;
      gap: 2em;
      margin: 0 0 0.8em;
      font-weight: 600;
    }
    h2 {
      margin: 0.8em 0 0.25em;
      font: 700 1em / 1.3 var(--kr-font);
    }
    ul {
      margin: 0;
      padding-inline-start: 1.2em;
    }
    table {
      width: 100%;
      border-collapse: collapse;
      table-layout: fixed;
    }
    th,
    td {
      padding: 0.25em 0.4em;
      border: 0.5pt solid CanvasText;
      text-align: start;
      vertical-align: top;
      overflow-wrap: break-word;
      hyphens: auto;
    }
    th {
      font-weight: 700;
    }
    :host([size='roomy']) td {
      padding-block: 0.6em;
    }
    .blank {
      display: inline-block;
      width: 12em;
      max-width: 60%;
      border-block-end: 0.5pt solid CanvasText;
    }
    /* Short words: one that is divided is read twice. */
    th {
      overflow-wrap: normal;
      hyphens: manual;
    }
    .number {
      width: 2.4em;
    }
    .step {
      width: 42%;
    }
    .columns {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0 2em;
    }
    .unchecked {
      margin: 0 0 0.8em;
    }
    .foot {
      margin: 1em 0 0;
      padding-block-start: 0.4em;
      border-block-start: 0.5pt solid CanvasText;
      font-size: 0.85em;
    }
  `;

  @property({attribute: false}) plan!: Plan;
  @property({attribute: false}) institution!: Institution;
  @property({attribute: false}) hardRules: readonly HardRule[] = [];
  @property({attribute: false}) contacts: readonly HelpContact[] = [];
  /** Names of the institutions whose local contacts are written in by hand. */
  @property({attribute: false}) partners: readonly string[] = [];
  /** The course's version and the state of the law, in words. */
  @property({attribute: false}) edition: readonly string[] = [];
  /** How large the letters are. */
  @property({reflect: true}) size: (typeof sizes)[number] = 'roomy';

  /** Takes the largest letters with which all of it stands on one page. */
  async fit(): Promise<void> {
    for (const size of sizes) {
      this.size = size;
      await this.updateComplete;
      if (this.offsetHeight <= pageHeightPx) return;
    }
  }

  protected override render(): TemplateResult {
    const words = strings().plan;
    const {plan, institution} = this;
    const signs = plan.signs.map((key) => plainText(keyedText(institution.notices, key))).filter(Boolean);
    return html`<h1>${words.sheetTitle}</h1>
      <p class="who">
        <span>${institution.name}</span>
        ${plan.reviewOn ? html`<span>${words.reviewOn(plan.reviewOn)}</span>` : nothing}
      </p>
      ${institution.checked ? nothing : html`<p class="unchecked">${words.unchecked}</p>`}
      ${this.renderSteps()}
      <div class="columns">
        ${this.renderList(words.signs, signs)}
        ${this.renderList(
          words.rules,
          this.hardRules.map(({text}) => plainText(text)),
        )}
        ${this.renderList(words.avoid, institution.avoid.map(plainText))}
        ${this.renderList(
          words.contacts,
          this.contacts.map(({name, phones}) =>
            [name, ...phones.map(({number}) => number.replaceAll(' ', '\u00a0'))].join(', '),
          ),
        )}
        ${this.renderList(
          words.localContacts,
          this.partners.map((name) => html`${name}: <span class="blank"></span>`),
        )}
      </div>
      <p class="foot">${[words.sheetFoot, words.sheetReporting, ...this.edition].map(ended).join(' ')}</p>`;
  }

  private renderSteps(): TemplateResult {
    const words = strings().plan;
    const rows = this.plan.rows.filter(({isOn}) => isOn);
    return html`<table>
      <thead>
        <tr>
          <th class="number" scope="col">${words.number}</th>
          <th class="step" scope="col">${words.step}</th>
          <th scope="col">${words.post}</th>
          <th scope="col">${words.phone}</th>
          <th scope="col">${words.substitute}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row, index) =>
            html`<tr>
              <td>${index + 1}.</td>
              <td>${row.own ?? plainText(keyedText(this.institution.steps, row.key))}</td>
              <td>${row.post}</td>
              <td>${row.phone}</td>
              <td>${row.substitute}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  private renderList(title: string, lines: readonly unknown[]): TemplateResult | typeof nothing {
    if (lines.length === 0) return nothing;
    return html`<div>
      <h2>${title}</h2>
      <ul>
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>
    </div>`;
  }
}

/** Sentences in a row. */
const ended = (sentence: string): string => (sentence.endsWith('.') ? sentence : `${sentence}.`);

declare global {
  interface HTMLElementTagNameMap {
    'plan-sheet': PlanSheetElement;
  }
}
