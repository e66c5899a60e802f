import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, query, state} from 'lit/decorators.js';
import {classMap} from 'lit/directives/class-map.js';
import {repeat} from 'lit/directives/repeat.js';
import {dealt} from '../../../domain/blocks/sort/deal.ts';
import type {SortBlock} from '../../../domain/blocks/sort/sort.ts';
import {strings} from '../../../locales/blocks.ts';
import {moveFocus} from '../../focus/move-focus.ts';
import {plainText} from '../../text/rich-text.ts';
import {startDrag} from '../moving/pointer-drag.ts';
import {PracticeElement} from '../practice/practice-element.ts';
import {outcomeIcon, partResult} from '../practice/result-view.ts';
import {sortStyles} from './sort-styles.ts';

type Card = SortBlock['cards'][number];
type Group = SortBlock['groups'][number];

/** So many cards are read at once after the check. */
const mostUnfolded = 6;

/**
 * Cards come one at a time, with a button per group right below, so that nothing has to be carried
 * across a long page. A sorted card can be taken back by pressing it; dragging is a second way.
 * Events and properties as in PracticeElement.
 */
@customElement('sort-block')
export class SortBlockElement extends PracticeElement<SortBlock> {
  static override readonly styles = [...PracticeElement.styles, ...sortStyles];
  protected override readonly countsParts = true;

  /** The card asked for by the learner; otherwise the first unsorted one is in hand. */
  @state() private wantedKey: string | undefined;
  /** Group under a dragged card. */
  @state() private overGroup: string | undefined;
  @query('#hand') private hand!: HTMLElement | null;
  private focusesHand = false;
  /** How often these cards were tried during this visit: another deal each time. */
  private round = 0;

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.focusesHand) moveFocus(this.hand);
    this.focusesHand = false;
  }

  protected override renderActivity(): TemplateResult {
    const unsorted = this.unsorted;
    return html`${this.isOpen ? this.renderHand(unsorted) : nothing}
      <div class="groups">${this.block.groups.map((group) => this.renderGroup(group))}</div>
      ${!this.isOpen && unsorted.length > 0 ? this.renderLeftOver(unsorted) : nothing}`;
  }

  /** Not all cards of a large pack at once. */
  protected override get asked(): SortBlock {
    if (this.inQuiz) return this.block;
    const pack = this.shuffled(this.block.cards);
    return {...this.block, cards: dealt(pack, this.current, this.isOpen ? this.round : undefined)};
  }

  protected override get retryWords(): string {
    const isPart = this.asked.cards.length < this.block.cards.length;
    return isPart ? strings().retryOtherCards : super.retryWords;
  }

  protected override onRetry(): void {
    this.round++;
    super.onRetry();
  }

  private get unsorted(): readonly Card[] {
    return this.shuffled(this.asked.cards).filter(({key}) => !(key in this.current));
  }

  private renderHand(unsorted: readonly Card[]): TemplateResult {
    const words = strings();
    const total = this.asked.cards.length;
    const card = unsorted.find(({key}) => key === this.wantedKey) ?? unsorted[0];
    if (!card) return html`<p class="hint" id="hand" tabindex="-1">${words.allSorted}</p>`;
    return html`<p class="hint">${words.hintSort}</p>
      <div class="desk">
        <div
          class="card in-hand"
          id="hand"
          tabindex="-1"
          data-part=${card.key}
          ?data-gap=${this.isGap(card.key)}
          @pointerdown=${(e: PointerEvent) => this.onPress(e, card)}
        >
          <span class="handle" aria-hidden="true"></span>
          <div>
            <span class="kicker">${words.card(total - unsorted.length + 1, total)}</span>
            ${this.rich(card.text)}
          </div>
        </div>
        <div class="choices" role="group" aria-label=${words.whichGroup}>
          ${this.block.groups.map(
            ({key, label}) =>
              html`<button
                class="button"
                data-aloud="choice"
                value=${key}
                @click=${() => this.put(card, key)}
              >
                ${label}
              </button>`,
          )}
        </div>
        ${
          unsorted.length > 1
            ? html`<button class="other" @click=${() => this.onOther(unsorted, card)}>
                ${words.otherCard}
              </button>`
            : nothing
        }
      </div>`;
  }

  private renderGroup({key, label}: Group): TemplateResult {
    const cards = this.block.cards.filter((card) => this.current[card.key] === key);
    return html`<div class=${classMap({group: true, over: this.overGroup === key})} data-drop=${key}>
      <p class="name" id="group-${key}">${label} <span class="count">${cards.length}</span></p>
      ${
        cards.length === 0
          ? html`<p class="empty">${strings().emptyGroup}</p>`
          : this.isFolded
            ? this.renderFolded(cards)
            : this.renderCards(cards, `group-${key}`)
      }
    </div>`;
  }

  private renderCards(cards: readonly Card[], labelId: string): TemplateResult {
    return html`<ul class="plain-list" aria-labelledby=${labelId}>
      ${repeat(
        cards,
        (card) => card.key,
        (card) => html`<li>${this.renderSorted(card)}</li>`,
      )}
    </ul>`;
  }

  /** Of many cards those that belong elsewhere are what there is to read; the others unfold. */
  private get isFolded(): boolean {
    return this.checked && this.asked.cards.length > mostUnfolded;
  }

  private renderFolded(cards: readonly Card[]): TemplateResult {
    const {items} = this.grade;
    const wrong = cards.filter(({key}) => !items[key]);
    const right = cards.filter(({key}) => items[key]);
    const group = `group-${String(this.current[cards[0]?.key ?? ''])}`;
    return html`${wrong.length > 0 ? this.renderCards(wrong, group) : nothing}
    ${
      right.length > 0
        ? html`<details class="fine">
            <summary class="fold-line">${outcomeIcon('right')} ${strings().rightCards(right.length)}</summary>
            ${this.renderCards(right, group)}
          </details>`
        : nothing
    }`;
  }

  private renderSorted(card: Card): TemplateResult {
    if (this.isOpen) {
      return html`<button
        class="card"
        @pointerdown=${(e: PointerEvent) => this.onPress(e, card)}
        @click=${() => this.takeBack(card)}
      >
        ${this.rich(card.text)}<span class="visually-hidden"> (${strings().takeBack})</span>
      </button>`;
    }
    return html`<div class="card">${this.rich(card.text)}</div>
      ${this.checked ? this.renderFeedback(card) : nothing}`;
  }

  private renderFeedback({key, group, feedback}: Card): TemplateResult {
    const words = strings();
    if (this.grade.items[key]) return partResult('right', words.partRight, this.rich(feedback));
    return partResult('wrong', words.belongsTo(this.labelOf(group)), this.rich(feedback));
  }

  private renderLeftOver(cards: readonly Card[]): TemplateResult {
    return html`<div class="group left-over">
      <p class="name">${strings().unsorted}</p>
      <ul class="plain-list">
        ${cards.map((card) => html`<li>${this.renderSorted(card)}</li>`)}
      </ul>
    </div>`;
  }

  private labelOf(groupKey: string): string {
    return this.block.groups.find(({key}) => key === groupKey)?.label ?? groupKey;
  }

  private put(card: Card, groupKey: string): void {
    this.wantedKey = undefined;
    this.focusesHand = true;
    this.say(strings().wasSorted(plainText(card.text), this.labelOf(groupKey)));
    this.give({...this.current, [card.key]: groupKey});
  }

  private takeBack(card: Card): void {
    this.wantedKey = card.key;
    this.focusesHand = true;
    this.say(strings().wasTakenBack(plainText(card.text)));
    this.give(Object.fromEntries(Object.entries(this.current).filter(([key]) => key !== card.key)));
  }

  private onOther(unsorted: readonly Card[], card: Card): void {
    this.wantedKey = unsorted[(unsorted.indexOf(card) + 1) % unsorted.length]?.key;
    this.focusesHand = true;
  }

  private onPress(press: PointerEvent, card: Card): void {
    // currentTarget is the element the listener is on, always one of ours.
    startDrag(press, press.currentTarget as HTMLElement, {
      onOver: (group) => (this.overGroup = group),
      onDrop: (group) => this.put(card, group),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sort-block': SortBlockElement;
  }
}
