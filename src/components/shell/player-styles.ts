import {css} from 'lit';

/** The look of the shell: the column the pages stand in, and its foot. */
export const playerStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 100vh;
  }
  footer {
    border-top: 1px solid var(--kr-line);
    background: var(--kr-surface-2);
    font-size: var(--kr-size-s);
  }
  footer p,
  footer ul,
  main,
  .notices {
    width: 100%;
    max-width: calc(var(--kr-measure) + 2 * var(--kr-space-4));
    margin: 0 auto;
    padding: 0 var(--kr-space-4);
  }
  footer p {
    padding-top: var(--kr-space-4);
    color: var(--kr-muted);
  }
  footer ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--kr-space-5);
    padding-block: var(--kr-space-4);
    list-style: none;
  }
  footer a {
    display: flex;
    align-items: center;
    min-height: var(--kr-tap);
  }
  main {
    flex: 1;
    padding-top: var(--kr-space-5);
    padding-bottom: var(--kr-space-7);
  }
  .notices > * {
    margin-top: var(--kr-space-3);
  }
  .notices p {
    margin: 0;
  }
  .loading,
  .failed {
    padding: var(--kr-space-6) 0;
    color: var(--kr-muted);
  }
  .failed h1 {
    color: var(--kr-text);
  }
  @media print {
    :host {
      display: block;
      min-height: 0;
    }
    .bar,
    footer,
    .notices {
      display: none;
    }
    main {
      max-width: none;
      padding: 0;
    }
  }
`;
