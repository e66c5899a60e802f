import {css} from 'lit';

/** What unfolds something, `class="fold-line"` on the `summary`: a plus before its words, a minus once it is open. */
export const foldStyles = css`
  .fold-line {
    display: flex;
    align-items: center;
    gap: var(--kr-space-2);
    width: fit-content;
    min-height: var(--kr-tap);
    color: var(--kr-accent);
    font-weight: 600;
    cursor: pointer;
    list-style: none;
  }
  .fold-line::-webkit-details-marker {
    display: none;
  }
  .fold-line::before {
    content: '';
    flex: none;
    width: 1rem;
    height: 1rem;
    background:
      linear-gradient(currentColor, currentColor) center / 100% 2px no-repeat,
      linear-gradient(currentColor, currentColor) center / 2px 100% no-repeat;
  }
  [open] > .fold-line::before {
    background-size:
      100% 2px,
      0 0;
  }
  @media print {
    .fold-line::before {
      display: none;
    }
  }
`;
