import {css} from 'lit';

export const unitRowStyles = css`
  :host {
    display: block;
    /* Hundreds of them: what changes in one is laid out there alone. */
    contain: layout style;
  }
  .pair {
    display: grid;
    gap: var(--kr-space-2) var(--kr-space-4);
    padding: var(--kr-space-4) 0;
    border-top: 1px solid var(--kr-line);
  }
  .pair > * {
    min-width: 0;
  }
  @media (min-width: 48rem) {
    .pair {
      grid-template-columns: 1fr 1fr;
    }
  }
  p {
    margin: 0 0 var(--kr-space-2);
  }
  #source {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  textarea {
    resize: vertical;
    /* As high as its text; where a browser does not know it, as high as its rows. */
    field-sizing: content;
  }
  summary::first-letter {
    text-transform: uppercase;
  }
  .state {
    color: var(--kr-muted);
    font-size: var(--kr-size-s);
  }
  .wrong textarea {
    border-color: var(--kr-wrong);
  }
`;
