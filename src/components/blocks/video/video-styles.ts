import {css} from 'lit';

/** The paper around a film, its transcript and its text alternative. */
export const videoStyles = css`
  .warning-card {
    margin-block-end: var(--kr-space-4);
    padding: var(--kr-space-3) min(var(--kr-space-4), 4vw);
    border-inline-start: 4px solid var(--kr-partly);
    border-radius: var(--kr-radius-s);
    background: var(--kr-partly-soft);
  }
  .warning-card > :last-child,
  .text > :last-child {
    margin-block-end: 0;
  }
  details {
    margin-block-start: var(--kr-space-3);
    border-block-start: 1px solid var(--kr-line);
  }
  @media (max-width: 30rem) {
    details {
      margin-block-start: var(--kr-space-1);
    }
  }
  .buttons {
    margin-block-start: var(--kr-space-4);
  }
  .questions {
    margin-block-start: var(--kr-space-5);
  }
  .credit {
    margin: var(--kr-space-3) 0 0;
    color: var(--kr-muted);
    font-size: var(--kr-size-s);
  }
  .done {
    display: flex;
    gap: var(--kr-space-2);
    margin: var(--kr-space-4) 0 0;
    color: var(--kr-right);
    font-weight: 600;
  }
  .done:empty {
    display: none;
  }
  .empty {
    border-block-start-color: var(--kr-warm);
  }
  .empty .kicker {
    color: var(--kr-warm);
  }
  @media print {
    .credit,
    .done {
      display: none;
    }
  }
`;
