import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {classMap} from 'lit/directives/class-map.js';
import type {RevealBlock} from '../../../domain/blocks/reveal/reveal.ts';
import type {Source} from '../../../domain/course/course.ts';
import {strings} from '../../../locales/blocks.ts';
import {SeenEvent} from '../../events.ts';
import {moveFocus} from '../../focus/move-focus.ts';
import {renderRich} from '../../text/rich-text.ts';
import {revealStyles} from './reveal-styles.ts';
import {isOtherBlock} from '../block-change.ts';

type Item = RevealBlock['items'][number];

/** From so many pieces on they can be opened at once. */
const fewest = 3;

/**
 * Text that opens piece by piece: cards, steps or folds.
 * @fires course-seen - Every piece was opened; once per visit.
 */
@customElement('reveal-block')
export class RevealBlockElement extends LitElement {
  static override readonly styles = revealStyles;

  @property({attribute: false}) block!: RevealBlock;
  /** The lesson's footnotes. */
  @property({attribute: false}) sources: readonly Source[] = [];

  /** Keys of the open cards or folds. */
  @state() private open: ReadonlySet<string> = new Set();
  @state() private stepIndex = 0;
  @query('.step.current') private step!: HTMLElement | null;
  /** Keys ever opened during this visit. */
  private seen = new Set<string>();
  private focusesStep = false;

  protected override willUpdate(changed: PropertyValues): void {
    if (!isOtherBlock(changed, this.block)) return;
    this.open = new Set();
    this.seen = new Set();
    this.stepIndex = 0;
  }

  protected override firstUpdated(): void {
    const first = this.block.items[0];
    if (this.block.look === 'steps' && first) this.see(first);
  }

  protected override updated(): void {
    if (this.focusesStep) moveFocus(this.step);
    this.focusesStep = false;
  }

  protected override render(): TemplateResult {
    const {title, body, look, items} = this.block;
    return html`<h2>${title}</h2>
      <div class="intro">${renderRich(body, this)}</div>
      ${
        look === 'steps'
          ? this.renderSteps()
          : html`${items.length >= fewest ? this.renderAll() : nothing}
              <ul class="plain-list ${look}">
                ${items.map((item) => html`<li>${look === 'cards' ? this.renderCard(item) : this.renderFold(item)}</li>`)}
              </ul>`
      }`;
  }

  private renderAll(): TemplateResult {
    const {openAll, closeAll} = strings();
    return html`<button class="all" id="all" @click=${this.onAll}>
      ${this.isAllOpen ? closeAll : openAll}
    </button>`;
  }

  private renderCard(item: Item): TemplateResult {
    const isOpen = this.open.has(item.key);
    return html`<div class=${classMap({card: true, open: isOpen})}>
      <button
        class="face"
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-controls="text-${item.key}"
        @click=${() => this.show(item, !isOpen)}
      >
        <span>${item.label}</span><span class="sign" aria-hidden="true"></span>
      </button>
      <div class="text" id="text-${item.key}">${renderRich(item.text, this)}</div>
    </div>`;
  }

  private renderFold(item: Item): TemplateResult {
    return html`<details
      ?open=${this.open.has(item.key)}
      @toggle=${(e: ToggleEvent) => this.show(item, e.newState === 'open')}
    >
      <summary><span>${item.label}</span><span class="sign" aria-hidden="true"></span></summary>
      <div class="text">${renderRich(item.text, this)}</div>
    </details>`;
  }

  private renderSteps(): TemplateResult {
    const words = strings();
    const last = this.block.items.length - 1;
    return html`<div class="walk">
      <div class="dots" aria-hidden="true">
        ${this.block.items.map((_item, index) => html`<i class=${classMap({reached: index <= this.stepIndex})}></i>`)}
      </div>
      ${this.block.items.map((item, index) => this.renderStep(item, index))}
      <div class="buttons">
        ${
          this.stepIndex > 0
            ? html`<button class="button" value="back" @click=${() => this.goTo(this.stepIndex - 1)}>
                ${words.previousStep}
              </button>`
            : nothing
        }
        ${
          this.stepIndex < last
            ? html`<button class="button primary" value="next" @click=${() => this.goTo(this.stepIndex + 1)}>
                ${words.nextStep}
              </button>`
            : nothing
        }
      </div>
    </div>`;
  }

  private renderStep(item: Item, index: number): TemplateResult {
    const place = strings().step(index + 1, this.block.items.length);
    return html`<div class=${classMap({step: true, current: index === this.stepIndex})} tabindex="-1">
      <h3><span class="kicker">${place}</span> ${item.label}</h3>
      <div>${renderRich(item.text, this)}</div>
    </div>`;
  }

  private get isAllOpen(): boolean {
    return this.block.items.every(({key}) => this.open.has(key));
  }

  private onAll(): void {
    const isOpen = !this.isAllOpen;
    for (const item of this.block.items) this.show(item, isOpen);
  }

  private show(item: Item, isOpen: boolean): void {
    if (this.open.has(item.key) === isOpen) return;
    const open = new Set(this.open);
    if (isOpen) open.add(item.key);
    else open.delete(item.key);
    this.open = open;
    if (isOpen) this.see(item);
  }

  private goTo(index: number): void {
    const item = this.block.items[index];
    if (!item) return;
    this.stepIndex = index;
    this.focusesStep = true;
    this.see(item);
  }

  private see({key}: Item): void {
    if (this.seen.has(key)) return;
    this.seen.add(key);
    if (this.seen.size === this.block.items.length) this.dispatchEvent(new SeenEvent(this.block.tracking));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'reveal-block': RevealBlockElement;
  }
}
