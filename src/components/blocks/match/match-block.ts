import {html, nothing, type TemplateResult} from 'lit';
import {customElement} from 'lit/decorators.js';
import {classMap} from 'lit/directives/class-map.js';
import type {MatchBlock} from '../../../domain/blocks/match/match.ts';
import {plainText} from '../../text/rich-text.ts';
import {strings} from '../../../locales/blocks.ts';
import {matchStyles} from './match-styles.ts';
import {PracticeElement} from '../practice/practice-element.ts';
import {partResult} from '../practice/result-view.ts';

type Pair = MatchBlock['pairs'][number];
type Target = MatchBlock['targets'][number] & {
  /** Capital by place on screen; the permanent key stays unseen. */
  readonly letter: string;
};

/** Lines of options that are short enough to stand in words at every row on a phone. */
const mostWordedLines = 8;
const charsPerLine = 32;

/**
 * Join each left row with a lettered option: one radio button per letter, so that long texts stand
 * on screen once; on a phone short ones stand in words at every row. Events and properties as in PracticeElement.
 */
@customElement('match-block')
export class MatchBlockElement extends PracticeElement<MatchBlock> {
  static override readonly styles = [...PracticeElement.styles, matchStyles];
  protected override readonly countsParts = true;

  protected override renderActivity(): TemplateResult {
    const words = strings();
    const targets = this.shuffled(this.block.targets).map((target, place) => ({
      ...target,
      letter: String.fromCharCode(65 + place),
    }));
    return html`<p class="hint">${words.hintMatch}</p>
      <div class=${classMap({sides: true, worded: linesOf(targets) <= mostWordedLines})}>
        <div class="targets">
          <p class="name" id="targets">${words.options}</p>
          <ul class="plain-list" aria-labelledby="targets">
            ${targets.map(
              ({letter, text}) =>
                html`<li><b class="letter">${letter}</b> <span>${this.rich(text)}</span></li>`,
            )}
          </ul>
        </div>
        <ol class="plain-list pairs">
          ${this.shuffled(this.block.pairs).map((pair) => html`<li>${this.renderPair(pair, targets)}</li>`)}
        </ol>
      </div>`;
  }

  private renderPair(pair: Pair, targets: readonly Target[]): TemplateResult {
    const given = this.current[pair.key];
    const picked = targets.find(({key}) => key === given);
    const isGap = this.isGap(pair.key);
    return html`<fieldset
      role="radiogroup"
      aria-labelledby="pair-${pair.key}"
      aria-invalid=${isGap ? 'true' : nothing}
      data-part=${pair.key}
      ?data-gap=${isGap}
    >
      <legend id="pair-${pair.key}">${this.rich(pair.text)}</legend>
      <div class="letters">${targets.map((target) => this.renderLetter(pair, target, given))}</div>
      ${isGap ? html`<p class="gap">${strings().pickedNothing}</p>` : this.renderPicked(picked)}
      ${this.checked ? this.renderFeedback(pair, targets) : nothing}
    </fieldset>`;
  }

  /** The letter's words; where one can still choose, the letters themselves show that nothing is. */
  private renderPicked(picked: Target | undefined): TemplateResult | typeof nothing {
    if (!picked && this.isOpen) return nothing;
    return html`<p class="picked">
      ${picked ? html`<b>${picked.letter}</b> ${plainText(picked.text)}` : strings().pickedNothing}
    </p>`;
  }

  private renderLetter(pair: Pair, target: Target, given: string | undefined): TemplateResult {
    return html`<label>
      <input
        type="radio"
        name=${pair.key}
        value=${target.key}
        aria-label="${target.letter}: ${plainText(target.text)}"
        .checked=${given === target.key}
        ?disabled=${!this.isOpen}
        @change=${() => this.give({...this.current, [pair.key]: target.key})}
      />
      <span aria-hidden="true">${target.letter} <span class="words">${plainText(target.text)}</span></span>
    </label>`;
  }

  private renderFeedback({key, target, feedback}: Pair, targets: readonly Target[]): TemplateResult {
    const words = strings();
    const reason = this.rich(feedback);
    if (this.grade.items[key]) return partResult('right', words.partRight, reason);
    const letter = targets.find((option) => option.key === target)?.letter ?? '';
    return partResult('wrong', `${words.partWrong}. ${words.rightLetter(letter)}`, reason);
  }
}

/** How many lines the options take in a frame 360 px wide, roughly. */
function linesOf(targets: readonly Target[]): number {
  return targets.reduce((sum, {text}) => sum + Math.ceil(plainText(text).length / charsPerLine), 0);
}

declare global {
  interface HTMLElementTagNameMap {
    'match-block': MatchBlockElement;
  }
}
