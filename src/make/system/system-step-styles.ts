import {css} from 'lit';

/** The list of LMSs: as many columns as there is room for. */
export const systemStepStyles = css`
  .systems {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr));
    gap: 0 var(--kr-space-4);
  }
  h4 {
    margin: var(--kr-space-3) 0 var(--kr-space-1);
  }
`;
