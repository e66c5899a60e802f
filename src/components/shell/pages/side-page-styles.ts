import {css} from 'lit';

/** What the pages beside the course share. */
export const sidePageStyles = css`
  .lead {
    color: var(--kr-muted);
    font-size: var(--kr-size-l);
    line-height: 1.45;
    text-wrap: pretty;
    margin-bottom: var(--kr-space-5);
  }
  h2 {
    margin-top: var(--kr-space-6);
  }
  .paper {
    margin-bottom: var(--kr-space-5);
    padding: var(--kr-space-5);
    border: 1px solid var(--kr-line);
    border-radius: var(--kr-radius);
    background: var(--kr-surface);
    box-shadow: var(--kr-shadow);
  }
  .paper > :first-child {
    margin-top: 0;
  }
  .paper > :last-child {
    margin-bottom: 0;
  }
  .plain {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .muted {
    color: var(--kr-muted);
    font-size: var(--kr-size-s);
  }
  .field {
    display: grid;
    gap: var(--kr-space-1);
    margin-bottom: var(--kr-space-4);
    font-weight: 600;
  }
  .field .muted {
    font-weight: 400;
  }
  .field input {
    width: 100%;
    min-height: var(--kr-tap);
    padding: var(--kr-space-2) var(--kr-space-3);
    border: 1px solid var(--kr-control-line);
    border-radius: var(--kr-radius-s);
    background: var(--kr-surface);
    color: var(--kr-text);
    font: inherit;
    font-weight: 400;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: var(--kr-space-3);
    margin: var(--kr-space-5) 0;
  }
  @media (max-width: 30rem) {
    .paper {
      padding: var(--kr-space-4);
    }
    .ways .button {
      width: 100%;
    }
  }
  @media print {
    .ways,
    .no-print {
      display: none;
    }
    .paper {
      border: 0;
      padding: 0;
      box-shadow: none;
    }
  }
`;
