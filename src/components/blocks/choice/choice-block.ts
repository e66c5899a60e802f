import {css, html, nothing, type TemplateResult} from 'lit';
import {customElement} from 'lit/decorators.js';
import type {ChoiceBlock} from '../../../domain/blocks/choice/choice.ts';
import {strings} from '../../../locales/blocks.ts';
import {optionStyles} from '../practice/option-styles.ts';
import {PracticeElement} from '../practice/practice-element.ts';
import {partResult} from '../practice/result-view.ts';

type Choice = ChoiceBlock['choices'][number];

/** Pick one (radio buttons) or several (checkboxes); events and properties as in PracticeElement. */
@customElement('choice-block')
export class ChoiceBlockElement extends PracticeElement<ChoiceBlock> {
  static override readonly styles = [
    ...PracticeElement.styles,
    optionStyles,
    css`
      .plain-list > li + li {
        margin-block-start: var(--kr-space-2);
      }
    `,
  ];

  protected override hasOnePart(): boolean {
    return !this.block.many;
  }

  protected override renderActivity(): TemplateResult {
    const words = strings();
    const {many} = this.block;
    return html`<fieldset
      role=${many ? 'group' : 'radiogroup'}
      aria-labelledby="title"
      aria-describedby="body"
      aria-invalid=${!many && this.isGap() ? 'true' : nothing}
      ?data-gap=${this.isGap()}
    >
      <legend class="hint">${many ? words.hintMany : words.hintOne}</legend>
      <ul class="plain-list">
        ${this.shuffled(this.block.choices).map((choice) => html`<li>${this.renderChoice(choice)}</li>`)}
      </ul>
    </fieldset>`;
  }

  private renderChoice(choice: Choice): TemplateResult {
    const isPicked = choice.key in this.current;
    return html`<label class="option">
        <input
          type=${this.block.many ? 'checkbox' : 'radio'}
          name="choice"
          value=${choice.key}
          aria-invalid=${this.block.many && this.isGap() ? 'true' : nothing}
          .checked=${isPicked}
          ?disabled=${!this.isOpen}
          @change=${this.onChange}
        />
        <span>${this.rich(choice.text)}</span>
      </label>
      ${this.checked && (isPicked || choice.right) ? this.renderFeedback(choice, isPicked) : nothing}`;
  }

  private renderFeedback(choice: Choice, isPicked: boolean): TemplateResult {
    const words = strings();
    const reason = this.rich(choice.feedback);
    if (!isPicked)
      return partResult('missed', this.block.many ? words.partMissedToo : words.partMissed, reason);
    return choice.right
      ? partResult('right', words.partRight, reason, this.partIsVerdict)
      : partResult('wrong', words.partWrong, reason, this.partIsVerdict);
  }

  private onChange(): void {
    const picked = this.renderRoot.querySelectorAll<HTMLInputElement>('input:checked');
    this.give(Object.fromEntries([...picked].map(({value}) => [value, 'x'])));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'choice-block': ChoiceBlockElement;
  }
}
