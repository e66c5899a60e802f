import {css} from 'lit';

/** On paper the guide stands alone. */
export const takeStyles = css`
  h4 {
    margin: var(--kr-space-3) 0 var(--kr-space-1);
  }
  @media print {
    .no-print {
      display: none;
    }
    .guide {
      border: 0;
      padding: 0;
    }
  }
`;
