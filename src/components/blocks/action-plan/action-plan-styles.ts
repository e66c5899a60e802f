import {css} from 'lit';
import {richStyles} from '../../text/rich-styles.ts';
import {sharedStyles} from '../../shared-styles.ts';
import {blockStyles} from '../block-styles.ts';
import {noteStyles} from '../notes/device-note.ts';
import {optionStyles} from '../practice/option-styles.ts';

/** Look of `<action-plan-block>`. */
export const actionPlanStyles = [
  sharedStyles,
  richStyles,
  blockStyles,
  optionStyles,
  noteStyles,
  css`
    .pick {
      display: block;
      margin-block: var(--kr-space-5) var(--kr-space-1);
      font-weight: 600;
    }
    select {
      width: 100%;
      max-width: 34rem;
      min-height: var(--kr-tap);
      padding: var(--kr-space-2) var(--kr-space-3);
      border: 1px solid var(--kr-control-line);
      border-radius: var(--kr-radius-s);
      background: var(--kr-surface);
      color: var(--kr-text);
      font: inherit;
      text-overflow: ellipsis;
    }
    #review {
      width: auto;
      max-width: 100%;
    }
    .common {
      margin-block: var(--kr-space-4);
    }
    summary {
      width: fit-content;
      min-height: var(--kr-tap);
      padding-block: var(--kr-space-2);
      color: var(--kr-accent);
      font-weight: 600;
      cursor: pointer;
    }
    h3,
    legend {
      margin: var(--kr-space-6) 0 var(--kr-space-2);
      padding: 0;
      font: 600 var(--kr-size-ml) / 1.25 var(--kr-font-heading);
    }
    fieldset {
      margin-block-start: var(--kr-space-6);
    }
    .ticks > li + li {
      margin-block-start: var(--kr-space-2);
    }
    .rule {
      margin: 0 0 var(--kr-space-2);
      font-weight: 600;
    }
    .order {
      margin-block-start: var(--kr-space-3);
    }
    .breach {
      margin-block: var(--kr-space-1) var(--kr-space-3);
    }
    [href^='tel:'] {
      white-space: nowrap;
    }
    .all {
      display: inline-block;
      min-height: var(--kr-tap);
      padding-block: var(--kr-space-2);
    }
  `,
];
