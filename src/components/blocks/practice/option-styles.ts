import {css} from 'lit';

/** Rows of radio buttons and checkboxes: the whole row is the target. */
export const optionStyles = css`
  .option {
    display: flex;
    gap: min(var(--kr-space-3), 3vw);
    align-items: flex-start;
    min-height: var(--kr-tap);
    padding: var(--kr-space-3) min(var(--kr-space-4), 3vw);
    border: 1px solid var(--kr-control-line);
    border-radius: var(--kr-radius-s);
    background: var(--kr-surface);
    line-height: 1.45;
    cursor: pointer;
  }
  @media (max-width: 30rem) {
    /* One line stands in the middle of its row; wrapping never parts it from its box. */
    .option {
      flex-wrap: wrap;
      align-content: center;
      padding-block: 0.375rem;
    }
  }
  .option > span {
    flex: 1;
    min-width: 0;
    overflow-wrap: break-word;
  }
  .option:hover {
    border-color: var(--kr-accent);
    background: var(--kr-accent-soft);
  }
  .option:has(:checked) {
    border-color: var(--kr-accent);
    background: var(--kr-accent-soft);
    box-shadow: inset 0 0 0 1px var(--kr-accent);
  }
  .option:has(:focus-visible) {
    outline: 3px solid var(--kr-focus);
    outline-offset: 2px;
  }
  .option:has(:disabled) {
    cursor: default;
  }
  .option:has(:disabled:not(:checked)) {
    border-color: var(--kr-line);
    background: none;
  }
  .option + .result {
    margin-block: var(--kr-space-1) var(--kr-space-3);
  }
  input {
    flex: none;
    width: 1.125em;
    height: 1.125em;
    margin: 0.15em 0 0;
    font: inherit;
    accent-color: var(--kr-accent);
    cursor: inherit;
  }
  /* Browsers draw disabled controls too pale to reread an answer. */
  input:disabled {
    appearance: none;
    border: 2px solid var(--kr-control-line);
    border-radius: 4px;
  }
  input[type='radio']:disabled {
    border-radius: 50%;
  }
  input:disabled:checked {
    border-color: var(--kr-accent);
    background: var(--kr-accent);
    box-shadow: inset 0 0 0 2px var(--kr-surface);
  }
  .option input:focus-visible {
    outline: none;
  }
  @media (forced-colors: active) {
    .option:has(:checked) {
      outline: 2px solid Highlight;
    }
    input:disabled:checked {
      forced-color-adjust: none;
      background: Highlight;
    }
  }
`;
