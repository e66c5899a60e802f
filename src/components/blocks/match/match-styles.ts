import {css} from 'lit';

/**
 * Look of `<match-block>`: options beside the rows where there is room, and in view while one scrolls through the rows;
 * the offset leaves the course's bar free. On a phone nothing may cover a row: short options (class `worded`) stand in
 * words at each of them, two or more in a line, long ones once above them all.
 */
export const matchStyles = css`
  :host {
    container-type: inline-size;
  }
  .sides {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--kr-space-5);
  }
  @container (min-width: 38rem) {
    .sides {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      align-items: start;
    }
    .targets {
      order: 2;
      position: sticky;
      inset-block-start: 4.5rem;
    }
  }
  .targets {
    padding: min(var(--kr-space-4), 4vw);
    border-radius: var(--kr-radius);
    background: var(--kr-surface-2);
  }
  .name {
    margin: 0 0 var(--kr-space-2);
    font-weight: 600;
  }
  .targets li {
    display: flex;
    gap: var(--kr-space-3);
    padding-block: var(--kr-space-1);
    line-height: 1.45;
  }
  .targets li > span {
    min-width: 0;
  }
  .letter {
    flex: none;
    width: 1.25em;
    color: var(--kr-accent);
  }
  .pairs > li + li {
    margin-block-start: var(--kr-space-3);
    padding-block-start: var(--kr-space-3);
    border-block-start: 1px solid var(--kr-line);
  }
  legend {
    max-width: 100%;
    padding: 0;
    margin-block-end: var(--kr-space-2);
    font-weight: 600;
    line-height: 1.35;
  }
  .letters {
    display: flex;
    flex-wrap: wrap;
    gap: min(var(--kr-space-2), 1vw);
  }
  label {
    position: relative;
  }
  @media (max-width: 30rem) {
    .targets {
      font-size: var(--kr-size-s);
    }
    .targets li {
      padding-block: 1px;
      line-height: 1.35;
    }
    .pairs > li + li {
      margin-block-start: var(--kr-space-2);
      padding-block-start: 0.375rem;
    }
    legend {
      margin-block-end: 0.375rem;
    }
    .sides {
      gap: var(--kr-space-4);
    }
  }
  /* Up to eight in a line on a phone. */
  @media (max-width: 30rem) {
    label {
      flex: 1 1 2.125rem;
      max-width: 4rem;
    }
    label > span {
      min-width: 0;
    }
  }
  input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  label > span {
    display: grid;
    place-items: center;
    min-width: var(--kr-tap);
    min-height: var(--kr-tap);
    border: 1px solid var(--kr-control-line);
    border-radius: var(--kr-radius-s);
    font-weight: 600;
  }
  label:hover > span {
    border-color: var(--kr-accent);
    background: var(--kr-accent-soft);
  }
  input:checked + span {
    border-color: var(--kr-accent);
    background: var(--kr-accent);
    color: var(--kr-on-accent);
  }
  input:focus-visible + span {
    outline: 3px solid var(--kr-focus);
    outline-offset: 2px;
  }
  input:disabled {
    cursor: default;
  }
  input:disabled:not(:checked) + span {
    border-color: var(--kr-line);
    background: none;
    color: var(--kr-muted);
  }
  .words {
    display: none;
  }
  @container (width < 38rem) {
    .worded .targets {
      display: none;
    }
    .worded .letters {
      gap: 0.25rem;
    }
    .worded label {
      flex: 0 1 auto;
      max-width: 100%;
    }
    .worded label > span {
      display: flex;
      justify-content: flex-start;
      gap: 0.25em;
      height: 100%;
      padding: 0.1875rem 0.375rem;
      font-size: var(--kr-size-s);
      line-height: 1.3;
    }
    .worded .words {
      display: inline;
      font-weight: 400;
    }
    .worded .picked:has(b) {
      display: none;
    }
  }
  /* Two always stand beside each other, more where they are short; not with large letters. */
  @container (17rem <= width < 38rem) {
    .worded label {
      max-width: calc(50% - 0.125rem);
    }
  }
  .picked {
    margin: var(--kr-space-1) 0 0;
    color: var(--kr-muted);
    font-size: var(--kr-size-s);
    line-height: 1.45;
  }
  .picked b {
    color: var(--kr-accent);
  }
  @media (forced-colors: active) {
    input:checked + span {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
