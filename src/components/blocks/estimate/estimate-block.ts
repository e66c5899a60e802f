import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {guessing, guessOf, type EstimateBlock} from '../../../domain/blocks/estimate/estimate.ts';
import {strings} from '../../../locales/blocks.ts';
import {renderEstimateScale} from './estimate-scale.ts';
import {estimateStyles} from './estimate-styles.ts';
import {PracticeElement} from '../practice/practice-element.ts';
import {isOtherBlock} from '../block-change.ts';

/**
 * Guess a figure: a number field and a slider that follow each other; after the check the guess and
 * the figure stand on one scale. Events and properties as in PracticeElement.
 */
@customElement('estimate-block')
export class EstimateBlockElement extends PracticeElement<EstimateBlock> {
  static override readonly styles = [...PracticeElement.styles, estimateStyles];

  /** What stands in the field while it is no number of the scale. */
  @state() private typed: string | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (isOtherBlock(changed, this.block) || changed.has('checked')) this.typed = undefined;
  }

  protected override renderActivity(): TemplateResult {
    const guess = guessOf(this.block, this.current);
    if (!this.checked) return this.renderFields(guess);
    return html`${guess === undefined ? nothing : renderEstimateScale(this.block, guess)}
      <div class="meaning">${this.rich(this.block.feedback)}</div>`;
  }

  private renderFields(guess: number | undefined): TemplateResult {
    const words = strings();
    const {from, to, step, unit} = this.block;
    return html`<p class="hint" id="how">${words.hintEstimate(this.withUnit(from), this.withUnit(to))}</p>
      <div class="guess">
        <label for="number">${words.yourGuess}</label>
        <span class="field">
          <input
            id="number"
            type="number"
            inputmode=${Number.isInteger(step) ? 'numeric' : 'decimal'}
            min=${from}
            max=${to}
            step=${step}
            .value=${live(this.typed ?? String(guess ?? ''))}
            ?disabled=${!this.isOpen}
            aria-describedby=${unit ? 'unit how' : 'how'}
            aria-invalid=${this.isGap() ? 'true' : nothing}
            ?data-gap=${this.isGap()}
            @input=${this.onInput}
            @change=${this.onChange}
          />
          ${unit ? html`<span id="unit">${unit}</span>` : nothing}
        </span>
      </div>
      <div class="slide">
        <input
          id="slider"
          type="range"
          class=${guess === undefined ? 'unset' : ''}
          min=${from}
          max=${to}
          step=${step}
          .value=${live(String(guess ?? this.middle))}
          ?disabled=${!this.isOpen}
          aria-label=${words.slider}
          aria-valuetext=${guess === undefined ? words.noGuess : this.withUnit(guess)}
          @input=${this.onSlide}
        />
        <span class="ends" aria-hidden="true">
          <span>${this.withUnit(from)}</span><span>${this.withUnit(to)}</span>
        </span>
      </div>`;
  }

  /** Where the slider waits: the value of the scale nearest to its middle. */
  private get middle(): number {
    const {from, to} = this.block;
    return this.onScale((from + to) / 2);
  }

  /** The value of the scale nearest to a number. */
  private onScale(value: number): number {
    const {from, to, step} = this.block;
    const steps = Math.round((Math.min(to, Math.max(from, value)) - from) / step);
    return Number((from + steps * step).toFixed(6));
  }

  private withUnit(value: number): string {
    return strings().figure(value, this.block.unit);
  }

  private onSlide({currentTarget}: Event): void {
    // The listener is on the slider.
    this.guess((currentTarget as HTMLInputElement).valueAsNumber);
  }

  /** A number of the scale counts at once; anything else waits until it is finished. */
  private onInput({currentTarget}: Event): void {
    const {value} = currentTarget as HTMLInputElement; // the listener is on the field
    const guess = guessOf(this.block, {a: value});
    if (guess !== undefined) this.guess(guess);
    else this.give({});
    this.typed = guess === undefined ? value : undefined;
  }

  /** A finished number goes to the nearest one of the scale. A field taken away by the check says so, too. */
  private onChange({currentTarget}: Event): void {
    if (!this.isOpen) return;
    const {valueAsNumber} = currentTarget as HTMLInputElement; // the listener is on the field
    this.typed = undefined;
    if (!Number.isNaN(valueAsNumber)) this.guess(this.onScale(valueAsNumber));
  }

  private guess(value: number): void {
    this.typed = undefined;
    this.give(guessing(value));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'estimate-block': EstimateBlockElement;
  }
}
