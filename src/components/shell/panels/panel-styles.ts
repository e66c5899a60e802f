import {css} from 'lit';

/** The look of a dialog at the side of the window. */
export const panelStyles = css`
  dialog {
    width: min(30rem, 100vw);
    max-width: none;
    height: 100dvh;
    max-height: none;
    margin: 0 0 0 auto;
    padding: 0 var(--kr-space-4) calc(var(--kr-space-5) + var(--unseen, 0px));
    border: 0;
    border-left: 1px solid var(--kr-line);
    background: var(--kr-bg);
    color: var(--kr-text);
    overflow: auto;
    overscroll-behavior: contain;
    scroll-padding-block-start: 5rem;
  }
  dialog::backdrop {
    background: #0008;
  }
  .head {
    position: sticky;
    top: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    gap: var(--kr-space-2);
    justify-content: space-between;
    align-items: center;
    margin: 0 calc(-1 * var(--kr-space-4)) var(--kr-space-3);
    padding: var(--kr-space-2) var(--kr-space-4);
    border-bottom: 1px solid var(--kr-line);
    background: var(--kr-surface);
  }
  h2 {
    margin: 0;
  }
`;
