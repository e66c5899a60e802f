import {css} from 'lit';

/** The frame of the results page: its notices, its cards. */
export const appStyles = css`
  main {
    max-width: 72rem;
    margin: 0 auto;
    padding: var(--kr-space-5) var(--kr-space-4) var(--kr-space-7);
  }
  .lead {
    max-width: var(--kr-measure);
    font-size: var(--kr-size-l);
    line-height: 1.45;
    color: var(--kr-muted);
  }
  .privacy,
  .notice {
    padding: var(--kr-space-3) var(--kr-space-4);
    border-inline-start: 4px solid var(--kr-right);
    border-radius: var(--kr-radius-s);
    background: var(--kr-right-soft);
  }
  .demo {
    border-color: var(--kr-warm);
    background: var(--kr-warm-soft);
  }
  .failure {
    border-color: var(--kr-wrong);
    background: var(--kr-wrong-soft);
  }
  p.demo {
    display: flex;
    flex-wrap: wrap;
    gap: var(--kr-space-3);
    align-items: center;
  }
  .card,
  file-drop {
    margin: var(--kr-space-4) 0;
  }
  .selection {
    display: none;
  }
  @media print {
    .selection {
      display: block;
    }
  }
  h2:focus {
    outline: none;
  }
  .status {
    position: relative;
    min-height: 1rem;
  }
  progress {
    width: 100%;
    accent-color: var(--kr-accent);
  }
`;
