import {css} from 'lit';

/**
 * The classes a drawing may use. Sizes are in its own units: drawn 360 wide and shown in a 360 px
 * frame, no text comes out below 12 px.
 */
export const drawingStyles = css`
  svg[role='img'] {
    display: block;
    width: 100%;
    max-width: 32rem;
    height: auto;
    font-family: var(--kr-font);
    overflow: visible;
  }
  svg[role='img'] :is(.ink, .line, .axis) {
    fill: none;
    stroke: var(--kr-text);
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  svg[role='img'] .line {
    stroke-width: 1.5;
    stroke: var(--kr-control-line);
  }
  svg[role='img'] .axis {
    stroke: var(--kr-line);
    stroke-width: 1;
  }
  .paper {
    fill: var(--kr-surface);
    stroke: var(--kr-control-line);
    stroke-width: 1.5;
    stroke-linejoin: round;
  }
  .accent {
    fill: var(--kr-accent);
  }
  .soft {
    fill: var(--kr-accent-soft);
  }
  .warm {
    fill: var(--kr-warm);
  }
  .warm-soft {
    fill: var(--kr-warm-soft);
  }
  .label,
  .small,
  .label-on-accent {
    fill: var(--kr-text);
    stroke: none;
    font-size: 14px;
    font-weight: 600;
  }
  .small {
    font-weight: 400;
  }
  .label-on-accent {
    fill: var(--kr-on-accent);
  }
  [data-spot] {
    cursor: pointer;
  }
  .marked .paper {
    fill: var(--kr-warm-soft);
    stroke: var(--kr-warm);
    stroke-width: 3;
  }
  .marked .soft {
    fill: var(--kr-warm-soft);
  }
  svg[role='img'] .marked :is(.line, .ink) {
    stroke: var(--kr-warm);
    stroke-width: 2.5;
  }
  @media (forced-colors: active) {
    svg[role='img'] {
      forced-color-adjust: none;
      background: Canvas;
    }
    .paper,
    .soft,
    .warm-soft {
      fill: Canvas;
      stroke: CanvasText;
    }
    .accent,
    .warm {
      fill: CanvasText;
    }
    .label,
    .small {
      fill: CanvasText;
    }
    .label-on-accent {
      fill: Canvas;
    }
    svg[role='img'] :is(.ink, .line, .axis) {
      stroke: CanvasText;
    }
    .marked .paper {
      fill: Canvas;
      stroke: Highlight;
    }
    svg[role='img'] .marked :is(.line, .ink) {
      stroke: Highlight;
    }
  }
`;
