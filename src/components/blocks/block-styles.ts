import {css} from 'lit';

/** The paper an activity lies on, its heading, hint and buttons; verdicts and feedback. */
export const blockStyles = css`
  /* Paddings shrink with the window, so that large letters keep the room on a phone. */
  :host {
    overflow-wrap: break-word;
  }
  /* Where a line holds few words, long ones are divided, not cut. */
  @media (max-width: 30em) {
    :host {
      hyphens: auto;
      hyphenate-limit-chars: 8 3 3;
    }
  }
  .button {
    max-width: 100%;
    padding-inline: max(0.25rem, min(var(--kr-space-5), 12vw - 1.5rem));
    overflow-wrap: anywhere;
  }
  h2:focus,
  h3:focus {
    outline-offset: 4px;
  }
  .paper {
    padding: clamp(0.625rem, 5vw - 6px, 1.75rem) clamp(0.5rem, 10vw - 1.5rem, 1.75rem);
    border: 1px solid var(--kr-line);
    border-block-start: 4px solid var(--kr-accent);
    border-radius: var(--kr-radius);
    background: var(--kr-surface);
    box-shadow: var(--kr-shadow);
  }
  .kicker {
    display: block;
    margin-block-end: 2px;
    color: var(--kr-accent);
    font: 600 var(--kr-size-s) / 1.4 var(--kr-font);
  }
  .intro:not(:empty) {
    margin-block-end: var(--kr-space-3);
  }
  .hint {
    margin-block: 0 var(--kr-space-2);
    padding: 0;
    color: var(--kr-muted);
    font-size: var(--kr-size-s);
  }
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--kr-space-3);
    margin-block-start: var(--kr-space-5);
  }
  @media (max-width: 30em) {
    .buttons {
      margin-block-start: var(--kr-space-4);
    }
  }
  .plain-list {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .plain-list > li {
    margin: 0;
  }
  .notice {
    margin: var(--kr-space-3) 0 0;
    color: var(--kr-warm);
    font-weight: 600;
  }
  .notice:empty {
    display: none;
  }
  .icon {
    flex: none;
    width: 1.375em;
    height: 1.375em;
    margin-block-start: 0.1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .result {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--kr-space-3);
    padding: var(--kr-space-3) min(var(--kr-space-4), 4vw);
    border-inline-start: 4px solid var(--tone);
    border-radius: var(--kr-radius-s);
    background: var(--tone-soft);
  }
  .result > .icon,
  .result > div > strong:first-child {
    color: var(--tone);
  }
  .result > div {
    flex: 1 1 8em;
    min-width: 0;
  }
  .result > div > strong:first-child {
    display: block;
  }
  .result.small {
    column-gap: var(--kr-space-2);
    padding: var(--kr-space-2) min(var(--kr-space-3), 3vw);
    font-size: var(--kr-size-s);
  }
  .right,
  .missed {
    --tone: var(--kr-right);
    --tone-soft: var(--kr-right-soft);
  }
  /* Right as well, only not picked. */
  .result.missed {
    border: 1px dashed var(--tone);
    border-inline-start-width: 4px;
    background: none;
  }
  .partly {
    --tone: var(--kr-partly);
    --tone-soft: var(--kr-partly-soft);
  }
  .wrong {
    --tone: var(--kr-wrong);
    --tone-soft: var(--kr-wrong-soft);
  }
  .verdict {
    margin-block-start: var(--kr-space-5);
    font-weight: 500;
  }
  @media (forced-colors: active) {
    .result {
      border: 1px solid CanvasText;
      border-inline-start-width: 6px;
    }
    .result.missed {
      border-style: dashed;
    }
  }
  @media print {
    .paper {
      box-shadow: none;
      break-inside: avoid;
    }
    .buttons {
      display: none;
    }
    /* What is folded on screen is unfolded on paper. */
    details::details-content {
      content-visibility: visible;
      height: auto;
    }
  }
`;
