import {css} from 'lit';

/** The look of a panel that words in a text open: at the foot of the window, never in the text's way. */
export const popupStyles = css`
  :host {
    display: inline;
  }
  .panel {
    position: fixed;
    inset: auto 0 0;
    width: auto;
    max-width: min(var(--kr-measure), 100% - 2 * var(--kr-space-3));
    max-height: 60vh;
    overflow: auto;
    margin: var(--kr-space-3) auto;
    padding: var(--kr-space-4);
    border: 1px solid var(--kr-control-line);
    border-radius: var(--kr-radius);
    background: var(--kr-surface);
    color: var(--kr-text);
    font: 400 1rem / var(--kr-leading) var(--kr-font);
    text-align: start;
    box-shadow: 0 0.5rem 2rem #00000040;
    overflow-wrap: anywhere;
  }
  .panel:focus-visible {
    outline-offset: -3px;
  }
  .name {
    margin: 0 0 var(--kr-space-1);
    color: var(--kr-muted);
    font-size: var(--kr-size-s);
    font-weight: 600;
  }
`;
