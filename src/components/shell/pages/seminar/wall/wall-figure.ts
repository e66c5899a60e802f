import {LitElement, css, html, type PropertyValues} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {FigureBlock} from '../../../../../domain/blocks/figure/figure.ts';
import {drawSvg} from '../../../../text/draw-svg.ts';
import {drawingStyles} from '../../../../text/drawing-styles.ts';
import {sharedStyles} from '../../../../shared-styles.ts';

/** A drawing as large as there is room; one part of it may be marked. */
@customElement('wall-figure')
export class WallFigureElement extends LitElement {
  static override styles = [
    sharedStyles,
    drawingStyles,
    css`
      svg[role='img'] {
        max-width: none;
        max-height: max(9rem, calc(100cqh - 4.5em));
        margin: 0 auto;
      }
      @media (max-width: 48rem) {
        svg[role='img'] {
          max-height: none;
        }
      }
    `,
  ];

  @property({attribute: false}) figure!: FigureBlock;
  /** Key of the part that is talked about. */
  @property({attribute: false}) spot: string | undefined;
  private drawing: SVGElement | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('figure')) {
      this.drawing = drawSvg(this.figure.drawing);
      this.drawing.setAttribute('role', 'img');
      this.drawing.setAttribute('aria-label', this.figure.alt);
      for (const letter of this.drawing.querySelectorAll('[data-spot] .key'))
        letter.textContent = (letter.closest('[data-spot]')?.getAttribute('data-spot') ?? '').toUpperCase();
    }
    for (const part of this.drawing?.querySelectorAll('[data-spot]') ?? [])
      part.classList.toggle('marked', part.getAttribute('data-spot') === this.spot);
  }

  protected override render() {
    return html`${this.drawing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wall-figure': WallFigureElement;
  }
}
