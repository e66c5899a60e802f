import {css} from 'lit';
import {richStyles} from '../../text/rich-styles.ts';
import {sharedStyles} from '../../shared-styles.ts';
import {blockStyles} from '../block-styles.ts';
import {noteStyles} from '../notes/device-note.ts';
import {moveStyles} from '../moving/move-button.ts';

/** Look of `<plan-steps>`. */
export const planStepsStyles = [
  sharedStyles,
  richStyles,
  blockStyles,
  noteStyles,
  moveStyles,
  css`
    .plain-list > li + li {
      margin-block-start: var(--kr-space-2);
    }
    .row {
      padding: var(--kr-space-1) var(--kr-space-1) var(--kr-space-1) var(--kr-space-3);
      border: 1px solid var(--kr-line);
      border-radius: var(--kr-radius-s);
      background: var(--kr-surface);
    }
    .off {
      background: var(--kr-surface-2);
    }
    .off .words {
      color: var(--kr-muted);
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      gap: var(--kr-space-1) min(var(--kr-space-3), 3vw);
      align-items: center;
    }
    input[type='checkbox'] {
      flex: none;
      width: 1.5rem;
      height: 1.5rem;
      margin: 0;
      accent-color: var(--kr-accent);
    }
    .place {
      flex: none;
      color: var(--kr-accent);
      font-weight: 700;
      font-variant-numeric: tabular-nums;
    }
    .words {
      flex: 1 1 7em;
      min-width: 0;
      line-height: 1.45;
    }
    summary {
      width: fit-content;
      min-height: var(--kr-tap);
      padding-block: var(--kr-space-2);
      color: var(--kr-accent);
      font-size: var(--kr-size-s);
      font-weight: 600;
      cursor: pointer;
    }
    .who {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(11rem, 100%), 1fr));
      gap: var(--kr-space-2) var(--kr-space-3);
      padding: 0 var(--kr-space-2) var(--kr-space-3) 0;
    }
    label {
      display: block;
      font-size: var(--kr-size-s);
      font-weight: 600;
    }
    .add {
      display: grid;
      gap: var(--kr-space-1) var(--kr-space-3);
      margin-block-start: var(--kr-space-4);
    }
    @container (min-width: 26rem) {
      .add {
        grid-template-columns: 1fr auto;
      }
      .add label {
        grid-column: 1 / -1;
      }
    }
    .quiet {
      min-height: var(--kr-tap);
      padding: 0;
      border: 0;
      background: none;
      color: var(--kr-accent);
      font-size: var(--kr-size-s);
      text-decoration: underline;
    }
  `,
];
