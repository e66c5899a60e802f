import {css, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, state} from 'lit/decorators.js';
import {classMap} from 'lit/directives/class-map.js';
import {repeat} from 'lit/directives/repeat.js';
import type {Answer} from '../../../domain/blocks/answers/answer.ts';
import type {OrderBlock} from '../../../domain/blocks/order/order.ts';
import {shuffledAway} from '../../../domain/quiz/shuffle.ts';
import {strings} from '../../../locales/blocks.ts';
import {moveFocus} from '../../focus/move-focus.ts';
import {plainText} from '../../text/rich-text.ts';
import {moveStyles, renderMove, type Way} from '../moving/move-button.ts';
import {startDrag} from '../moving/pointer-drag.ts';
import {PracticeElement} from '../practice/practice-element.ts';
import {partResult} from '../practice/result-view.ts';
import {cardStyles} from '../sort/sort-styles.ts';

type Item = OrderBlock['items'][number];

/**
 * Put rows in order with "up" and "down" buttons; dragging is a second way. What is on screen is
 * the answer, so it can be checked without a move. Events and properties as in PracticeElement.
 */
@customElement('order-block')
export class OrderBlockElement extends PracticeElement<OrderBlock> {
  static override readonly styles = [
    ...PracticeElement.styles,
    cardStyles,
    moveStyles,
    css`
      .plain-list > li + li {
        margin-block-start: var(--kr-space-2);
      }
      .card {
        align-items: center;
        padding: var(--kr-space-1) var(--kr-space-1) var(--kr-space-1) var(--kr-space-3);
      }
      /* The number lies on the handle. */
      @container (max-width: 26rem) {
        .card {
          column-gap: 0.375rem;
          padding-inline-start: var(--kr-space-1);
        }
        .moves {
          gap: 0.125rem;
        }
        .handle {
          width: 1.75rem;
          margin: 0;
        }
        .handle + .place {
          width: 1.75rem;
          margin-inline-start: calc(-1.75rem - 0.375rem);
          border-radius: var(--kr-radius-s);
          background: var(--kr-surface);
          text-align: center;
          pointer-events: none;
        }
      }
      @container (18.5rem <= width <= 26rem) {
        .short .moves {
          flex-direction: row;
        }
      }
      .place {
        flex: none;
        color: var(--kr-accent);
        font-weight: 700;
        font-variant-numeric: tabular-nums;
      }
      .card + .result {
        margin-block: 2px var(--kr-space-3);
      }
    `,
  ];

  /** Key of the row under a dragged one. */
  @state() private overKey: string | undefined;
  private focusNextMove: {readonly key: string; readonly way: Way} | undefined;

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // A row that changes its place in the document loses focus; the learner stays on its button.
    const {key, way} = this.focusNextMove ?? {};
    if (key) moveFocus(this.renderRoot.querySelector<HTMLElement>(`[data-drop="${key}"] [value=${way}]`));
    this.focusNextMove = undefined;
  }

  protected override renderActivity(): TemplateResult {
    const rows = this.rows;
    return html`${this.isOpen ? html`<p class="hint">${strings().hintOrder}</p>` : nothing}
      <ol class="plain-list ${isShort(rows) ? 'short' : ''}" aria-labelledby="title">
        ${repeat(
          rows,
          ({key}) => key,
          (item, index) => html`<li data-drop=${item.key}>${this.renderRow(item, index, rows.length)}</li>`,
        )}
      </ol>`;
  }

  protected override get current(): Answer {
    const given = super.current;
    return this.isOpen ? answerOf(this.arranged(given)) : given;
  }

  private get rows(): readonly Item[] {
    return this.arranged(super.current);
  }

  /** Rows with a place stand in it; those without (nothing moved yet, or added since) follow, shuffled. */
  private arranged(given: Answer): readonly Item[] {
    const placeOf = ({key}: Item) => Number(given[key] ?? Infinity);
    return shuffledAway(this.block.items, this.seed, this.block.tracking, ({key}) => key).sort(
      (a, b) => placeOf(a) - placeOf(b) || 0, // ∞ − ∞ is no number
    );
  }

  private renderRow(item: Item, index: number, total: number): TemplateResult {
    const isOver = this.overKey === item.key;
    return html`<div
        class=${classMap({card: true, over: isOver})}
        @pointerdown=${(press: PointerEvent) => this.onPress(press, item)}
      >
        ${this.isOpen ? html`<span class="handle" aria-hidden="true"></span>` : nothing}
        <span class="place">${index + 1}.</span>
        <div>${this.rich(item.text)}</div>
        ${
          this.isOpen
            ? html`<span class="moves">
                ${this.renderMove(item, 'up', index, index === 0)}
                ${this.renderMove(item, 'down', index, index === total - 1)}
              </span>`
            : nothing
        }
      </div>
      ${this.checked ? this.renderFeedback(item) : nothing}`;
  }

  private renderMove(item: Item, way: Way, index: number, isAtEnd: boolean): TemplateResult {
    const onMove = () => this.move(item, index + (way === 'up' ? -1 : 1), way);
    return renderMove({way, name: plainText(item.text), isAtEnd, onMove});
  }

  private renderFeedback({key, feedback}: Item): TemplateResult {
    const words = strings();
    if (this.grade.items[key]) return partResult('right', words.partRight, this.rich(feedback));
    const place = this.block.items.findIndex((item) => item.key === key) + 1;
    return partResult('wrong', words.rightPlace(place), this.rich(feedback));
  }

  private move(item: Item, toIndex: number, way: Way): void {
    const rows = this.rows.filter((row) => row !== item);
    rows.splice(toIndex, 0, item);
    this.focusNextMove = {key: item.key, way};
    this.say(strings().wasMoved(plainText(item.text), toIndex + 1, rows.length));
    this.give(answerOf(rows));
  }

  private onPress(press: PointerEvent, item: Item): void {
    const fromIndex = this.rows.indexOf(item);
    // currentTarget is the element the listener is on, always one of ours.
    startDrag(press, press.currentTarget as HTMLElement, {
      onOver: (key) => (this.overKey = key),
      onDrop: (key) => {
        const toIndex = this.rows.findIndex((row) => row.key === key);
        if (toIndex !== fromIndex) this.move(item, toIndex, toIndex < fromIndex ? 'up' : 'down');
      },
    });
  }
}

/** On a phone rows of so many characters are no higher with their arrows side by side. */
const mostBesideArrows = 60;

const isShort = (rows: readonly Item[]): boolean => {
  const lengths = rows.map(({text}) => plainText(text).length);
  return lengths.reduce((sum, length) => sum + length, 0) <= mostBesideArrows * rows.length;
};

function answerOf(rows: readonly Item[]): Answer {
  return Object.fromEntries(rows.map(({key}, index) => [key, String(index + 1)]));
}

declare global {
  interface HTMLElementTagNameMap {
    'order-block': OrderBlockElement;
  }
}
