import {css} from 'lit';

/** What the steps of the page share: fields, cards, rows of buttons. After `sharedStyles`. */
export const makeStyles = css`
  .card,
  fieldset {
    margin: 0 0 var(--kr-space-4);
    padding: var(--kr-space-4) min(var(--kr-space-5), 4vw);
    border: 1px solid var(--kr-line);
    border-radius: var(--kr-radius);
    background: var(--kr-surface);
    min-width: 0;
  }
  .card > :last-child,
  fieldset > :last-child {
    margin-bottom: 0;
  }
  legend {
    padding: 0 var(--kr-space-2);
    font-weight: 600;
  }
  .field {
    margin: 0 0 var(--kr-space-4);
    max-width: var(--kr-measure);
  }
  label,
  .name {
    font-weight: 600;
  }
  .name {
    margin: 0;
  }
  .choice {
    display: flex;
    gap: var(--kr-space-3);
    align-items: center;
    min-height: var(--kr-tap);
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  .choice input {
    flex: none;
    width: 1.25rem;
    height: 1.25rem;
    margin: 0;
    accent-color: var(--kr-accent);
  }
  input:not([type='radio'], [type='checkbox'], [type='color'], [type='file']),
  select,
  textarea {
    display: block;
    width: 100%;
    min-height: var(--kr-tap);
    padding: var(--kr-space-2) var(--kr-space-3);
    border: 1px solid var(--kr-control-line);
    border-radius: var(--kr-radius-s);
    background: var(--kr-bg);
    color: inherit;
    font: inherit;
  }
  input[type='color'] {
    width: 5rem;
    height: var(--kr-tap);
    padding: 2px;
    border: 1px solid var(--kr-control-line);
    border-radius: var(--kr-radius-s);
    background: var(--kr-bg);
  }
  .hint {
    margin: 0;
    color: var(--kr-muted);
    font-size: var(--kr-size-s);
    font-weight: 400;
  }
  details > .hint {
    margin-bottom: var(--kr-space-3);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--kr-space-2) var(--kr-space-4);
    align-items: center;
  }
  .notice {
    margin: 0 0 var(--kr-space-4);
    padding: var(--kr-space-3) var(--kr-space-4);
    border-inline-start: 4px solid var(--kr-right);
    border-radius: var(--kr-radius-s);
    background: var(--kr-right-soft);
  }
  .notice > :last-child {
    margin-bottom: 0;
  }
  .warning {
    border-color: var(--kr-warm);
    background: var(--kr-warm-soft);
  }
  .error {
    margin: var(--kr-space-1) 0 0;
    color: var(--kr-wrong);
    font-weight: 600;
  }
  .failure {
    border-color: var(--kr-wrong);
    background: var(--kr-wrong-soft);
  }
  summary {
    min-height: var(--kr-tap);
    padding: var(--kr-space-2) 0;
    cursor: pointer;
  }
  code {
    font-family: ui-monospace, 'Cascadia Mono', Consolas, 'Liberation Mono', monospace;
    font-size: 0.9em;
    overflow-wrap: anywhere;
  }
  progress {
    width: 100%;
    accent-color: var(--kr-accent);
  }
  small {
    color: var(--kr-muted);
  }
`;
