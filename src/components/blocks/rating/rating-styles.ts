import {css} from 'lit';
import {richStyles} from '../../text/rich-styles.ts';
import {sharedStyles} from '../../shared-styles.ts';
import {blockStyles} from '../block-styles.ts';
import {gapStyles} from '../gap.ts';

/** Look of `<rating-block>`: five points in a row. */
export const ratingStyles = [
  sharedStyles,
  richStyles,
  blockStyles,
  gapStyles,
  css`
    :host {
      container-type: inline-size;
    }
    .statements > li + li {
      margin-block-start: var(--kr-space-5);
      padding-block-start: var(--kr-space-4);
      border-block-start: 1px solid var(--kr-line);
    }
    legend {
      max-width: 100%;
      margin-block-end: var(--kr-space-3);
      padding: 0;
      font-weight: 600;
    }
    .scale {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(2.75rem, 1fr));
      gap: var(--kr-space-1);
      max-width: 30rem;
    }
    .point {
      position: relative;
      display: grid;
      place-items: center;
      min-height: var(--kr-tap);
      border: 1px solid var(--kr-control-line);
      border-radius: var(--kr-radius-s);
      background: var(--kr-surface);
      font-weight: 600;
      font-variant-numeric: tabular-nums;
      cursor: pointer;
    }
    .point input {
      position: absolute;
      inset: 0;
      width: 100%;
      height: 100%;
      margin: 0;
      opacity: 0;
      cursor: inherit;
    }
    .point:hover {
      border-color: var(--kr-accent);
      background: var(--kr-accent-soft);
    }
    .point:has(:disabled) {
      border-color: var(--kr-line);
      background: none;
      color: var(--kr-muted);
      cursor: default;
    }
    .point:has(:checked) {
      border-color: var(--kr-accent);
      background: var(--kr-accent);
      color: var(--kr-on-accent);
      box-shadow: inset 0 0 0 2px var(--kr-surface);
    }
    .point:has(:focus-visible) {
      outline: 3px solid var(--kr-focus);
      outline-offset: 2px;
    }
    .point.before {
      outline: 3px dotted var(--kr-warm);
      outline-offset: 1px;
    }
    .ends {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 var(--kr-space-4);
      max-width: 30rem;
      margin: var(--kr-space-1) 0 0;
      color: var(--kr-muted);
      font-size: var(--kr-size-s);
    }
    .word {
      display: none;
    }
    /* Too little room for five in a row, e.g. with large letters: one below the other, in words. */
    @container (max-width: 14em) {
      .scale {
        grid-template-columns: minmax(0, 1fr);
      }
      .point {
        justify-items: start;
        padding: var(--kr-space-2);
        line-height: 1.3;
      }
      .word {
        display: inline;
      }
      .ends,
      .given {
        display: none;
      }
    }
    .given,
    .change {
      margin: var(--kr-space-1) 0 0;
      color: var(--kr-accent);
      font-weight: 600;
      font-size: var(--kr-size-s);
    }
    .given {
      min-height: 1.6em;
    }
    .change {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--kr-space-5);
      color: var(--kr-text);
      font-weight: 400;
    }
    @media (forced-colors: active) {
      .point:has(:checked) {
        forced-color-adjust: none;
        background: Highlight;
        color: HighlightText;
      }
    }
    @media print {
      .given {
        min-height: 0;
      }
    }
  `,
];
