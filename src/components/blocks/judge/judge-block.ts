import {css, html, nothing, type TemplateResult} from 'lit';
import {customElement} from 'lit/decorators.js';
import type {JudgeBlock} from '../../../domain/blocks/judge/judge.ts';
import {strings} from '../../../locales/blocks.ts';
import {optionStyles} from '../practice/option-styles.ts';
import {PracticeElement} from '../practice/practice-element.ts';
import {partResult} from '../practice/result-view.ts';

type Statement = JudgeBlock['statements'][number];

/** Myth or fact: two radio buttons per statement; events and properties as in PracticeElement. */
@customElement('judge-block')
export class JudgeBlockElement extends PracticeElement<JudgeBlock> {
  static override readonly styles = [
    ...PracticeElement.styles,
    optionStyles,
    css`
      .plain-list > li + li {
        margin-block-start: var(--kr-space-3);
        padding-block-start: var(--kr-space-3);
        border-block-start: 1px solid var(--kr-line);
      }
      legend {
        max-width: 100%;
        margin-block-end: var(--kr-space-2);
        padding: 0;
        font-weight: 600;
        line-height: 1.35;
      }
      .sides {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(8rem, 100%), 1fr));
        gap: var(--kr-space-2);
        max-width: 26rem;
      }
      @media (max-width: 30rem) {
        .plain-list > li + li {
          margin-block-start: var(--kr-space-2);
          padding-block-start: 0.375rem;
        }
        legend {
          margin-block-end: 0.375rem;
        }
        .sides .option {
          gap: 0.375rem;
          padding-inline: var(--kr-space-2);
          line-height: 1.35;
        }
      }
      .sides + .result {
        margin-block-start: var(--kr-space-3);
      }
    `,
  ];
  protected override readonly countsParts = true;

  protected override hasOnePart(): boolean {
    return this.block.statements.length === 1;
  }

  protected override get unanswered(): string {
    return this.hasOnePart() ? strings().unanswered.choice : super.unanswered;
  }

  protected override renderActivity(): TemplateResult {
    return html`${this.hasOnePart() ? nothing : html`<p class="hint">${strings().hintJudge}</p>`}
      <ul class="plain-list">
        ${this.block.statements.map((statement) => html`<li>${this.renderStatement(statement)}</li>`)}
      </ul>`;
  }

  private renderStatement(statement: Statement): TemplateResult {
    const given = this.current[statement.key];
    // A quiz question says its statement in the heading.
    const hasText = statement.text.length > 0;
    const isGap = this.isGap(statement.key);
    return html`<fieldset
      role="radiogroup"
      aria-labelledby=${hasText ? `statement-${statement.key}` : 'title'}
      aria-invalid=${isGap ? 'true' : nothing}
      data-part=${statement.key}
      ?data-gap=${isGap}
    >
      ${
        hasText
          ? html`<legend id="statement-${statement.key}">${this.rich(statement.text)}</legend>`
          : nothing
      }
      <div class="sides">
        ${this.renderSide(statement.key, 'f', given)} ${this.renderSide(statement.key, 't', given)}
      </div>
      ${isGap && hasText ? html`<p class="gap">${strings().pickedNothing}</p>` : nothing}
      ${this.checked ? this.renderFeedback(statement) : nothing}
    </fieldset>`;
  }

  private renderSide(key: string, side: 't' | 'f', given: string | undefined): TemplateResult {
    const {labels} = this.block;
    return html`<label class="option">
      <input
        type="radio"
        name=${key}
        value=${side}
        .checked=${given === side}
        ?disabled=${!this.isOpen}
        @change=${() => this.give({...this.current, [key]: side})}
      />
      <span>${side === 't' ? labels.true : labels.false}</span>
    </label>`;
  }

  private renderFeedback({key, feedback}: Statement): TemplateResult {
    const words = strings();
    return this.grade.items[key]
      ? partResult('right', words.partRight, this.rich(feedback), this.partIsVerdict)
      : partResult('wrong', words.partWrong, this.rich(feedback), this.partIsVerdict);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'judge-block': JudgeBlockElement;
  }
}
