import {LitElement, css, html, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {
  answersFor,
  decidedBy,
  questionsFor,
  type AidAnswer,
  type AidPicks,
  type AidQuestion,
  type Reporting,
} from '../../../../domain/pages/reporting.ts';
import {strings} from '../../../../locales/pages.ts';
import {optionStyles} from '../../../blocks/practice/option-styles.ts';
import {richStyles} from '../../../text/rich-styles.ts';
import {renderRich} from '../../../text/rich-text.ts';
import {sharedStyles} from '../../../shared-styles.ts';
import {sidePageStyles} from '../side-page-styles.ts';

/** Four or five questions of a case and what to do by their answers. Nothing of it is kept. */
@customElement('reporting-aid')
export class ReportingAidElement extends LitElement {
  static override styles = [
    sharedStyles,
    richStyles,
    optionStyles,
    sidePageStyles,
    css`
      fieldset {
        display: grid;
        gap: var(--kr-space-2);
        min-width: 0;
        margin: 0 0 var(--kr-space-4);
        padding: 0;
        border: 0;
      }
      legend {
        margin-bottom: var(--kr-space-2);
        padding: 0;
        font-weight: 600;
      }
      .answers {
        margin-top: var(--kr-space-5);
      }
      .at-once {
        margin: 0 0 var(--kr-space-4);
        padding-inline-start: var(--kr-space-4);
        border-inline-start: 6px solid var(--kr-warm);
      }
      .answers a[href^='tel:'] {
        display: inline-flex;
        align-items: center;
        min-height: var(--kr-tap);
        padding: 0 var(--kr-space-4);
        border: 2px solid var(--kr-warm);
        border-radius: var(--kr-radius);
        color: var(--kr-warm);
        font-size: var(--kr-size-l);
        font-weight: 600;
        text-decoration: none;
      }
    `,
  ];

  @property({attribute: false}) reporting!: Reporting;
  @state() private picks: AidPicks = {};

  override render() {
    const words = strings();
    const {aid} = this.reporting;
    const answers = answersFor(aid, this.picks);
    // What one pick decides is not looked for below the questions that are left.
    const below = answers.filter((answer) => decidedBy(answer) === undefined);
    return html`<section class="paper" aria-labelledby="aid">
      <h2 id="aid">${aid.title}</h2>
      ${renderRich(aid.text, this.reporting)}
      ${questionsFor(aid, this.picks).map((question) => [
        this.renderQuestion(question),
        this.renderAtOnce(answers.filter((answer) => decidedBy(answer) === question.id)),
      ])}
      <p class="visually-hidden" role="status">${answers.map(({title}) => title).join('. ')}</p>
      ${
        below.length > 0
          ? html`<div class="answers">
              <h3>${words.aidDo}</h3>
              ${below.map(
                (answer) =>
                  html`<h4>${answer.title}</h4>
                    ${this.renderText(answer)}`,
              )}
            </div>`
          : nothing
      }
      ${answers.length === 0 ? html`<p>${words.aidOpen}</p>` : nothing}
      ${
        Object.keys(this.picks).length > 0
          ? html`<p class="ways">
              <button class="button" @click=${() => (this.picks = {})}>${words.aidAgain}</button>
            </p>`
          : nothing
      }
      <p class="muted">${words.aidNote}</p>
    </section>`;
  }

  private renderQuestion({id, title, options}: AidQuestion) {
    return html`<fieldset>
      <legend>${title}</legend>
      ${options.map(
        ({key, label}) =>
          html`<label class="option"
            ><input
              type="radio"
              name=${id}
              value=${key}
              .checked=${this.picks[id] === key}
              @change=${() => (this.picks = {...this.picks, [id]: key})}
            /><span>${label}</span></label
          >`,
      )}
    </fieldset>`;
  }

  private renderAtOnce(answers: readonly AidAnswer[]) {
    if (answers.length === 0) return nothing;
    return html`<div class="answers at-once">
      ${answers.map(
        (answer) =>
          html`<h3>${answer.title}</h3>
            ${this.renderText(answer)}`,
      )}
    </div>`;
  }

  private renderText({text, laws}: AidAnswer) {
    const {list} = this.reporting.laws;
    return html`${renderRich(text, this.reporting)}
    ${list
      .filter(({id}) => laws.includes(id))
      .map(({note}) => html`<div class="muted">${renderRich(note, this.reporting)}</div>`)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'reporting-aid': ReportingAidElement;
  }
}
