import {css} from 'lit';
import {richStyles} from '../../text/rich-styles.ts';
import {sharedStyles} from '../../shared-styles.ts';
import {blockStyles} from '../block-styles.ts';

/** Look of `<reveal-block>`. What is closed is hidden by class, so that print can show it all. */
export const revealStyles = [
  sharedStyles,
  richStyles,
  blockStyles,
  css`
    .cards {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr));
      gap: var(--kr-space-2);
      align-items: start;
    }
    .all {
      display: block;
      min-height: var(--kr-tap);
      margin: calc(-1 * var(--kr-space-2)) 0 0 auto;
      padding: 0;
      border: 0;
      background: none;
      color: var(--kr-accent);
      font-size: var(--kr-size-s);
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    .card,
    details {
      overflow: hidden;
      border: 1px solid var(--kr-line);
      border-radius: var(--kr-radius);
      background: var(--kr-surface);
      box-shadow: var(--kr-shadow);
    }
    .card {
      border-block-start: 3px solid var(--kr-accent);
    }
    .card.open,
    details[open] {
      border-color: var(--kr-accent);
    }
    .face,
    summary {
      display: flex;
      justify-content: space-between;
      align-items: center;
      gap: var(--kr-space-3);
      width: 100%;
      min-height: 3rem;
      padding: var(--kr-space-2) min(var(--kr-space-4), 4vw);
      border: 0;
      background: none;
      color: var(--kr-text);
      font-weight: 600;
      line-height: 1.35;
      text-align: start;
      cursor: pointer;
      list-style: none;
    }
    .face > :first-child,
    summary > :first-child {
      min-width: 0;
      overflow-wrap: break-word;
    }
    summary::-webkit-details-marker {
      display: none;
    }
    .face:hover,
    summary:hover,
    .open .face,
    [open] summary {
      background: var(--kr-accent-soft);
    }
    :is(.face, summary):focus-visible {
      outline-offset: -3px;
      border-radius: var(--kr-radius);
    }
    .sign {
      flex: none;
      position: relative;
      width: 1rem;
      height: 1rem;
      color: var(--kr-accent);
    }
    .sign::before,
    .sign::after {
      content: '';
      position: absolute;
      inset: 7px 0;
      border-block-start: 2px solid;
      transition: var(--kr-motion, rotate) 0.2s;
    }
    .sign::after {
      rotate: 90deg;
    }
    .open .sign::after,
    [open] .sign::after {
      rotate: 0deg;
    }
    .text {
      padding: var(--kr-space-3) min(var(--kr-space-4), 4vw) var(--kr-space-4);
    }
    .fold > li + li {
      margin-block-start: var(--kr-space-2);
    }
    .walk {
      padding: clamp(0.625rem, 5vw - 6px, 1.75rem) clamp(0.5rem, 10vw - 1.5rem, 1.75rem);
      border: 1px solid var(--kr-line);
      border-radius: var(--kr-radius);
      background: var(--kr-surface);
      box-shadow: var(--kr-shadow);
    }
    .dots {
      display: flex;
      gap: var(--kr-space-1);
      margin-block-end: var(--kr-space-4);
    }
    .dots i {
      flex: 1;
      height: 4px;
      border-radius: 2px;
      background: var(--kr-line);
    }
    .dots .reached {
      background: var(--kr-accent);
    }
    .step:focus {
      outline-offset: var(--kr-space-1);
    }
    .step + .step {
      margin-block-start: 0;
    }
    @media (max-width: 30rem) {
      .cards {
        gap: 0.375rem;
      }
      .fold > li + li {
        margin-block-start: 0.375rem;
      }
      .face,
      summary {
        min-height: var(--kr-tap);
      }
      .all {
        margin-block: -0.75rem -0.25rem;
      }
    }
    @media print {
      .all {
        display: none;
      }
    }
    @media not print {
      .card:not(.open) .text,
      .step:not(.current) {
        display: none;
      }
    }
    @media (forced-colors: active) {
      .dots .reached {
        background: Highlight;
      }
      .dots i {
        background: GrayText;
      }
    }
  `,
];
