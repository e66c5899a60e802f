import {css} from 'lit';

/** Look of `<mark-block>`: a line below each passage says that it can be marked, a thick one that it is. */
export const markStyles = css`
  .text {
    padding: min(var(--kr-space-5), 4vw);
    border: 1px solid var(--kr-line);
    border-radius: var(--kr-radius-s);
    background: var(--kr-bg);
    line-height: 2.1;
  }
  .passage {
    padding-block: 0.3em;
    border-radius: 3px;
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
    text-decoration: underline dotted 2px var(--kr-control-line);
    text-underline-offset: 0.3em;
  }
  .passage[role='button']:not([aria-disabled]) {
    cursor: pointer;
  }
  .passage[role='button']:hover {
    background: var(--kr-accent-soft);
  }
  .passage[aria-pressed='true'] {
    background: var(--kr-accent-soft);
    text-decoration: underline solid 4px var(--kr-accent);
    font-weight: 600;
  }
  .passage.right {
    background: var(--tone-soft);
    text-decoration: underline solid 4px var(--tone);
  }
  .passage.missed {
    background: var(--tone-soft);
    text-decoration: underline dashed 3px var(--tone);
  }
  .passage.wrong {
    background: var(--tone-soft);
    text-decoration: underline wavy 2px var(--tone);
  }
  .passage.fine {
    text-decoration: none;
  }
  .number {
    display: inline-flex;
    align-items: center;
    gap: 0.2em;
    min-width: 1.75rem;
    min-height: 1.75rem;
    margin-inline: 0.25em;
    padding: 0 0.4em;
    border: 1px solid var(--tone, var(--kr-control-line));
    border-radius: 1rem;
    background: var(--kr-surface);
    color: var(--tone, var(--kr-muted));
    font: 600 var(--kr-size-s) / 1.2 var(--kr-font);
    justify-content: center;
    vertical-align: middle;
  }
  .number .icon {
    width: 1em;
    height: 1em;
    margin: 0;
  }
  .number:hover {
    background: var(--kr-accent-soft);
  }
  .said {
    color: var(--tone);
    font-size: var(--kr-size-s);
    font-weight: 600;
  }
  .count {
    margin: var(--kr-space-3) 0 0;
    color: var(--kr-muted);
    font-size: var(--kr-size-s);
  }
  .reasons {
    font: 600 var(--kr-size-ml) / 1.25 var(--kr-font-heading);
    margin: var(--kr-space-5) 0 var(--kr-space-3);
  }
  .plain-list > li + li {
    margin-block-start: var(--kr-space-2);
  }
  .reason .result:not(.right, .missed, .wrong) {
    --tone: var(--kr-control-line);
    --tone-soft: var(--kr-surface-2);
  }
  .reason .result > div > strong:first-child {
    color: var(--tone);
  }
  .reason .result:not(.right, .missed, .wrong) strong:first-child {
    color: var(--kr-text);
  }
  .reason q {
    display: block;
    color: var(--kr-muted);
    font-style: italic;
    quotes: auto;
  }
  .back {
    min-height: var(--kr-tap);
    padding: 0;
    border: 0;
    background: none;
    color: var(--kr-accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  @media (forced-colors: active) {
    .passage[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .back {
      display: none;
    }
  }
`;
