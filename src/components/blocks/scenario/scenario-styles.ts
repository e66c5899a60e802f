import {css} from 'lit';
import {richStyles} from '../../text/rich-styles.ts';
import {foldStyles} from '../../fold-styles.ts';
import {sharedStyles} from '../../shared-styles.ts';
import {blockStyles} from '../block-styles.ts';
import {gapStyles} from '../gap.ts';
import {optionStyles} from '../practice/option-styles.ts';

/** Look of `<scenario-block>`: a story along a line, with a dot for each decision. */
export const scenarioStyles = [
  sharedStyles,
  richStyles,
  blockStyles,
  gapStyles,
  optionStyles,
  foldStyles,
  css`
    .near {
      width: fit-content;
      padding: var(--kr-space-1) var(--kr-space-3);
      border-radius: var(--kr-radius-s);
      background: var(--kr-warm-soft);
      color: var(--kr-warm);
      font-weight: 600;
      font-size: var(--kr-size-s);
    }
    .path {
      margin-block: var(--kr-space-4);
      padding: var(--kr-space-2) min(var(--kr-space-3), 3vw);
      border-radius: var(--kr-radius-s);
      background: var(--kr-surface-2);
    }
    .path ol {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--kr-space-4);
      margin: 0;
      padding: 0;
      list-style: none;
      counter-reset: place;
    }
    .path li {
      counter-increment: place;
      min-width: 0;
      margin: 0;
    }
    .path button {
      display: flex;
      gap: var(--kr-space-2);
      align-items: center;
      min-height: var(--kr-tap);
      padding: var(--kr-space-2) 0;
      border: 0;
      background: none;
      color: var(--kr-accent);
      font-size: var(--kr-size-s);
      line-height: 1.35;
      text-align: start;
    }
    .path button::before {
      content: counter(place) '.' / '';
      font-weight: 700;
    }
    .path span {
      min-width: 0;
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    .path [aria-current] {
      font-weight: 700;
    }
    .story {
      margin: var(--kr-space-5) 0 0;
      padding: 0;
      list-style: none;
    }
    .story > li {
      position: relative;
      margin: 0;
      padding: 0 0 var(--kr-space-4);
    }
    @media (max-width: 30em) {
      .story > li:last-child {
        padding-block-end: 0;
      }
    }
    @media (min-width: 30em) {
      .story > li {
        padding: 0 0 var(--kr-space-5) clamp(1.25rem, 6vw - 0.5rem, 2rem);
        border-inline-start: 2px solid var(--kr-line);
      }
      .story > li::before {
        content: '';
        position: absolute;
        inset: 0.35rem auto auto calc(-0.5rem - 1px);
        width: 1rem;
        height: 1rem;
        border: 3px solid var(--kr-accent);
        border-radius: 50%;
        background: var(--kr-accent);
      }
      .story > .open::before {
        background: var(--kr-surface);
      }
    }
    .story h3 {
      margin-block-start: 0;
      scroll-margin-block-start: 5rem;
    }
    .plain-list > li + li {
      margin-block-start: var(--kr-space-2);
    }
    .tried {
      display: inline-block;
      padding: 0 0.4em;
      border: 1px solid var(--kr-control-line);
      border-radius: 1em;
      color: var(--kr-muted);
      font-size: var(--kr-size-s);
    }
    .tried.poor {
      border-color: var(--kr-wrong);
      color: var(--kr-wrong);
    }
    .counts {
      margin-block: 0 var(--kr-space-3);
      font-weight: 600;
    }
    .taken {
      scroll-margin-block-start: 5rem;
    }
    .taken:focus-visible {
      outline-offset: 6px;
      border-radius: var(--kr-radius-s);
    }
    .label {
      display: block;
      color: var(--kr-muted);
      font: 600 var(--kr-size-s) / 1.4 var(--kr-font);
    }
    .chosen {
      margin-block: var(--kr-space-3);
      padding: var(--kr-space-2) min(var(--kr-space-4), 4vw);
      border: 1px solid var(--kr-accent);
      border-radius: var(--kr-radius-s);
      background: var(--kr-accent-soft);
    }
    .chosen .label {
      color: var(--kr-accent);
    }
    .consequence {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--kr-space-3);
      margin-block: var(--kr-space-3);
      padding: var(--kr-space-3) min(var(--kr-space-4), 4vw);
      border: 1px dashed var(--kr-warm);
      border-radius: var(--kr-radius-s);
      background: var(--kr-warm-soft);
    }
    .consequence > .icon {
      stroke: var(--kr-warm);
    }
    .consequence > div {
      flex: 1 1 8em;
      min-width: 0;
    }
    .consequence .label {
      color: var(--kr-warm);
    }
    .others,
    .stop {
      margin-block: var(--kr-space-3) 0;
      font-weight: 600;
    }
    .taken > .missed {
      margin-block-start: var(--kr-space-3);
    }
    .left-out + .left-out {
      margin-block-start: var(--kr-space-3);
    }
    .left-out > p:first-child {
      margin-block-end: 0;
      font-weight: 600;
    }
    .taken .buttons {
      margin-block-start: var(--kr-space-3);
    }
    .end {
      padding: min(var(--kr-space-5), 4vw);
      border-radius: var(--kr-radius);
      background: var(--kr-accent-soft);
    }
    .end h3 {
      margin-block-start: 0;
      scroll-margin-block-start: 5rem;
    }
    .invented {
      margin: var(--kr-space-4) 0 0;
    }
    .end > .hint {
      margin: var(--kr-space-3) 0 0;
    }
    details .intro {
      margin-block-start: var(--kr-space-2);
    }
    @media print {
      .path,
      summary {
        display: none;
      }
      .paper {
        break-inside: auto;
      }
    }
  `,
];
