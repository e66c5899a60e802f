import {LitElement, css, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {classMap} from 'lit/directives/class-map.js';
import type {FigureBlock} from '../../../domain/blocks/figure/figure.ts';
import type {Source} from '../../../domain/course/course.ts';
import {strings} from '../../../locales/blocks.ts';
import {drawSvg} from '../../text/draw-svg.ts';
import {drawingStyles} from '../../text/drawing-styles.ts';
import {richStyles} from '../../text/rich-styles.ts';
import {renderRich} from '../../text/rich-text.ts';
import {foldStyles} from '../../fold-styles.ts';
import {sharedStyles} from '../../shared-styles.ts';
import {blockStyles} from '../block-styles.ts';
import {isOtherBlock} from '../block-change.ts';
import {titleInLanguage} from '../../text/title-in-language.ts';

type Spot = FigureBlock['spots'][number];

/** A drawing with hotspots. Each hotspot is a button below it; pressing the drawing is a second way. */
@customElement('figure-block')
export class FigureBlockElement extends LitElement {
  static override readonly styles = [
    sharedStyles,
    richStyles,
    blockStyles,
    drawingStyles,
    foldStyles,
    css`
      figure {
        margin: 0;
      }
      .frame {
        display: grid;
        place-items: center;
        padding: var(--kr-space-3) var(--kr-space-1);
        border: 1px solid var(--kr-line);
        border-radius: var(--kr-radius) var(--kr-radius) 0 0;
        background: var(--kr-surface);
      }
      /* A photograph stands upright, too, and has to fit into the LMS's frame. */
      svg:has(> image) {
        max-height: 85vh;
      }
      figcaption {
        padding: var(--kr-space-3) min(var(--kr-space-4), 4vw);
        border: 1px solid var(--kr-line);
        border-block-start: 0;
        border-radius: 0 0 var(--kr-radius) var(--kr-radius);
        background: var(--kr-surface-2);
        color: var(--kr-muted);
        font-size: var(--kr-size-s);
      }
      .spots {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--kr-space-2);
        margin-block: var(--kr-space-4);
      }
      @media (max-width: 30rem) {
        .spots {
          grid-template-columns: repeat(auto-fill, minmax(min(9.5rem, 100%), 1fr));
        }
        li:has(.open) {
          grid-column: 1 / -1;
        }
        .spots {
          gap: 0.375rem;
          margin-block: var(--kr-space-3) var(--kr-space-1);
        }
        .spot {
          gap: var(--kr-space-2);
          padding: var(--kr-space-1) var(--kr-space-2);
          line-height: 1.3;
        }
        figcaption {
          padding-block: var(--kr-space-2);
        }
      }
      .spot {
        display: flex;
        align-items: center;
        gap: var(--kr-space-3);
        width: 100%;
        min-height: var(--kr-tap);
        padding: var(--kr-space-2) var(--kr-space-3);
        border: 1px solid var(--kr-control-line);
        border-radius: var(--kr-radius-s);
        background: var(--kr-surface);
        font-weight: 600;
        line-height: 1.35;
        text-align: start;
      }
      .spot:hover,
      .open .spot {
        border-color: var(--kr-warm);
        background: var(--kr-warm-soft);
      }
      .letter {
        flex: none;
        display: grid;
        place-items: center;
        width: 1.75em;
        height: 1.75em;
        border-radius: 50%;
        background: var(--kr-warm);
        color: var(--kr-on-accent);
        font-size: var(--kr-size-s);
      }
      .spot-label {
        min-width: 0;
      }
      .spot-text {
        padding: var(--kr-space-3) min(var(--kr-space-4), 4vw);
        border-inline-start: 3px solid var(--kr-warm);
        margin-block-start: var(--kr-space-2);
      }
      @media (forced-colors: active) {
        .letter {
          border: 1px solid ButtonText;
        }
      }
      @media print {
        .spot-text[hidden] {
          display: block !important;
        }
      }
    `,
  ];

  @property({attribute: false}) block!: FigureBlock;
  /** The lesson's footnotes. */
  @property({attribute: false}) sources: readonly Source[] = [];

  /** Key of the spot whose text is shown and whose part of the drawing is marked. */
  @state() private openKey: string | undefined;
  private drawing: SVGElement | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('block')) return;
    if (isOtherBlock(changed, this.block)) this.openKey = undefined;
    this.drawing = drawSvg(this.block.drawing);
    this.drawing.addEventListener('click', (press) => this.onDrawing(press));
    this.drawing.setAttribute('role', 'img');
    this.drawing.setAttribute('aria-label', this.block.alt);
    // Its words, and those that describe it.
    if (this.block.lang !== undefined) this.drawing.setAttribute('lang', this.block.lang);
    for (const letter of this.drawing.querySelectorAll('[data-spot] .key')) {
      letter.textContent = letterOf(letter.closest('[data-spot]')?.getAttribute('data-spot') ?? '');
    }
  }

  protected override updated(): void {
    for (const part of this.drawing?.querySelectorAll('[data-spot]') ?? []) {
      part.classList.toggle('marked', part.getAttribute('data-spot') === this.openKey);
    }
  }

  protected override render(): TemplateResult {
    const {body, caption, description, spots} = this.block;
    const words = strings();
    return html`<h2>${titleInLanguage(this.block)}</h2>
      <div class="intro">${renderRich(body, this)}</div>
      <figure>
        <div class="frame">${this.drawing}</div>
        <figcaption>${renderRich(caption, this)}</figcaption>
      </figure>
      ${
        spots.length === 0
          ? nothing
          : html`<ul class="plain-list spots" aria-label=${words.figureSpots}>
              ${spots.map((spot) => html`<li>${this.renderSpot(spot)}</li>`)}
            </ul>`
      }
      <details>
        <summary class="fold-line">${words.figureDescription}</summary>
        <div>${renderRich(description, this)}</div>
      </details>`;
  }

  private renderSpot({key, label, text}: Spot): TemplateResult {
    const isOpen = key === this.openKey;
    return html`<div class=${classMap({open: isOpen})}>
      <button
        class="spot"
        value=${key}
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-controls="spot-${key}"
        @click=${() => (this.openKey = isOpen ? undefined : key)}
      >
        <span class="letter" aria-hidden="true">${letterOf(key)}</span
        ><span class="spot-label" lang=${this.block.lang ?? nothing}>${label}</span>
      </button>
      <div class="spot-text" id="spot-${key}" ?hidden=${!isOpen}>${renderRich(text, this)}</div>
    </div>`;
  }

  private onDrawing({target}: MouseEvent): void {
    if (!(target instanceof Element)) return;
    const key = target.closest('[data-spot]')?.getAttribute('data-spot');
    if (key && this.block.spots.some((spot) => spot.key === key)) this.openKey = key;
  }
}

/** How a hotspot is called on screen: on its button and on the empty texts of class `key` in its part of the drawing. */
const letterOf = (key: string): string => key.toUpperCase();

declare global {
  interface HTMLElementTagNameMap {
    'figure-block': FigureBlockElement;
  }
}
