import {css} from 'lit';

/** The look of the table of contents. */
export const tocStyles = css`
  end-button {
    margin: 0 0 var(--kr-space-4);
    padding: 0 0 var(--kr-space-4);
    border-top: 0;
    border-bottom: 1px solid var(--kr-line);
  }
  .module {
    display: flex;
    align-items: center;
    gap: var(--kr-space-3);
    min-height: var(--kr-tap);
    margin-bottom: var(--kr-space-2);
    padding: var(--kr-space-2) var(--kr-space-3);
    border-radius: var(--kr-radius-s);
    color: inherit;
    font-weight: 600;
    line-height: 1.35;
    text-decoration: none;
  }
  .module:hover,
  .module[aria-current] {
    background: var(--kr-accent-soft);
  }
  .module[aria-current] {
    border-left: 4px solid var(--kr-accent);
    padding-left: calc(var(--kr-space-3) - 4px);
  }
  .module > span {
    min-width: 0;
  }
  .facts {
    display: block;
    font-weight: 400;
    font-size: var(--kr-size-s);
    color: var(--kr-muted);
  }
  lesson-list {
    margin-bottom: var(--kr-space-5);
  }
  .pages {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(12rem, 100%), 1fr));
    gap: 0 var(--kr-space-4);
    margin: var(--kr-space-5) 0 0;
    padding: var(--kr-space-4) 0 0;
    border-top: 1px solid var(--kr-line);
    list-style: none;
  }
  .pages a {
    display: flex;
    align-items: center;
    min-height: var(--kr-tap);
  }
`;
