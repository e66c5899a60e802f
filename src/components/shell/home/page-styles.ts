import {css} from 'lit';

/** What the start pages of course and module share. */
export const pageStyles = css`
  .hero {
    padding: var(--kr-space-5);
    border: 1px solid var(--kr-line);
    border-top: 6px solid var(--kr-accent);
    border-radius: var(--kr-radius);
    background: var(--kr-surface);
    box-shadow: var(--kr-shadow);
    margin-bottom: var(--kr-space-6);
  }
  .hero .button {
    margin-top: var(--kr-space-5);
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--kr-space-5);
    margin: 0 0 var(--kr-space-2);
    padding: 0;
    list-style: none;
    color: var(--kr-muted);
    font-size: var(--kr-size-s);
  }
  .facts li {
    min-width: 0;
  }
  .done {
    display: flex;
    align-items: center;
    gap: var(--kr-space-2);
    color: var(--kr-right);
    font-weight: 600;
  }
  .more,
  .credit {
    margin-top: var(--kr-space-6);
  }
  .credit {
    padding-top: var(--kr-space-4);
    border-top: 1px solid var(--kr-line);
    font-size: var(--kr-size-s);
    color: var(--kr-muted);
  }
  @media (max-width: 30rem) {
    .hero {
      padding: var(--kr-space-4);
    }
    .hero .button {
      width: 100%;
    }
  }
  @media print {
    .hero .button {
      display: none;
    }
  }
`;
