import {css} from 'lit';

/** The head of the built-in LMS and of the results: one line with the way to the site's first page. */
export const siteHeadStyles = css`
  header {
    display: flex;
    flex-wrap: wrap;
    gap: var(--kr-space-1) var(--kr-space-4);
    align-items: center;
    padding: var(--kr-space-1) var(--kr-space-4);
    border-bottom: 1px solid var(--kr-line);
    background: var(--kr-surface);
  }
  header a {
    display: inline-flex;
    align-items: center;
    min-height: var(--kr-tap);
    font-family: var(--kr-font-heading);
    font-weight: 600;
  }
`;
