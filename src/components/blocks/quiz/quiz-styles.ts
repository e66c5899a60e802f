import {css} from 'lit';
import {richStyles} from '../../text/rich-styles.ts';
import {sharedStyles} from '../../shared-styles.ts';
import {blockStyles} from '../block-styles.ts';

/** Look of `<quiz-block>`. */
export const quizStyles = [
  sharedStyles,
  richStyles,
  blockStyles,
  css`
    .small-title {
      margin-block-end: var(--kr-space-2);
      color: var(--kr-muted);
      font: 600 var(--kr-size-s) / 1.4 var(--kr-font);
    }
    progress {
      display: block;
      width: 100%;
      height: 6px;
      margin-block-end: var(--kr-space-5);
      border: 0;
      border-radius: 3px;
      background: var(--kr-line);
      appearance: none;
    }
    progress::-webkit-progress-bar {
      border-radius: 3px;
      background: var(--kr-line);
    }
    progress::-webkit-progress-value {
      border-radius: 3px;
      background: var(--kr-accent);
    }
    progress::-moz-progress-bar {
      border-radius: 3px;
      background: var(--kr-accent);
    }
    .facts {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(7.25rem, 100%), 1fr));
      gap: var(--kr-space-3);
      margin: var(--kr-space-5) 0;
    }
    .facts > div {
      display: flex;
      flex-direction: column-reverse;
      justify-content: flex-end;
      padding: var(--kr-space-3) var(--kr-space-4);
      border-radius: var(--kr-radius-s);
      background: var(--kr-surface-2);
    }
    dt {
      color: var(--kr-muted);
      font-size: var(--kr-size-s);
      line-height: 1.35;
    }
    dd,
    .score {
      margin: 0;
      font-family: var(--kr-font-heading);
      font-size: var(--kr-size-l);
      line-height: 1.3;
    }
    .score {
      margin-block-end: var(--kr-space-3);
      color: var(--kr-accent);
      font-size: calc(var(--kr-size-xl) * 1.4);
      line-height: 1.1;
    }
    .preview {
      margin-block: var(--kr-space-4);
      color: var(--kr-muted);
      font-size: var(--kr-size-s);
    }
    .ways {
      display: flex;
      flex-wrap: wrap;
      gap: var(--kr-space-3);
      justify-content: space-between;
      margin-block-start: var(--kr-space-5);
    }
    .ways [value='next'] {
      margin-inline-start: auto;
    }
    .objectives {
      width: 100%;
      margin-block-start: var(--kr-space-5);
    }
    caption {
      padding-block-end: var(--kr-space-2);
      font-weight: 600;
      text-align: start;
    }
    .objectives th:first-child {
      overflow-wrap: anywhere;
    }
    .objectives td {
      white-space: nowrap;
    }
    .objectives th[scope='row'] {
      font-weight: 400;
    }
    .objectives th[scope='row'] a {
      display: inline-block;
      padding-block: 0.2em;
    }
    .objectives :is(th, td) {
      padding-inline: min(var(--kr-space-3), 2vw);
      vertical-align: baseline;
    }
    .to-reread {
      display: inline-block;
      padding: 0 var(--kr-space-2);
      border-radius: var(--kr-radius-s);
      background: var(--kr-partly-soft);
      color: var(--kr-partly);
      font-weight: 600;
      font-size: var(--kr-size-s);
    }
    @media (max-width: 30rem) {
      .ways .button {
        width: 100%;
      }
    }
    @media (forced-colors: active) {
      progress,
      .facts > div {
        border: 1px solid CanvasText;
      }
    }
    @media print {
      .ways,
      #start {
        display: none;
      }
    }
  `,
];
