import {css} from 'lit';

/** The content gets most of the page; the data stand beside it where there is room, else below. */
export const playerStyles = css`
  :host {
    padding: var(--kr-space-2) var(--kr-space-4) var(--kr-space-4);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--kr-space-2) var(--kr-space-3);
    align-items: center;
    padding: var(--kr-space-2) 0;
  }
  .title {
    flex: 1 1 14rem;
    min-width: 0;
  }
  .title h1,
  .title p {
    margin: 0;
  }
  .title h1 {
    font-size: var(--kr-size-l);
  }
  .bar .button {
    padding-inline: var(--kr-space-4);
  }
  .button[aria-expanded='true'] {
    background: var(--kr-accent-soft);
  }
  nav ol {
    display: flex;
    flex-wrap: wrap;
    gap: var(--kr-space-2);
    list-style: none;
    margin: 0 0 var(--kr-space-2);
    padding: 0;
  }
  nav button {
    min-height: var(--kr-tap);
    padding: 0 var(--kr-space-4);
    border: 1px solid var(--kr-control-line);
    border-radius: var(--kr-radius-s);
    background: var(--kr-surface);
    text-align: start;
  }
  nav button[aria-current] {
    border: 2px solid var(--kr-accent);
    background: var(--kr-accent-soft);
    font-weight: 600;
  }
  .stage {
    display: grid;
    gap: var(--kr-space-4);
  }
  content-frame {
    height: max(28rem, calc(100dvh - 9rem));
    border: 1px solid var(--kr-line);
    border-radius: var(--kr-radius-s);
    overflow: hidden;
  }
  .data {
    min-width: 0;
    padding: var(--kr-space-4);
    border: 1px solid var(--kr-line);
    border-radius: var(--kr-radius);
    background: var(--kr-surface);
  }
  @media (min-width: 70rem) {
    .stage.with-data {
      grid-template-columns: minmax(0, 1fr) 29rem;
    }
    .data {
      max-height: max(28rem, calc(100dvh - 9rem));
      overflow-y: auto;
    }
  }
`;
