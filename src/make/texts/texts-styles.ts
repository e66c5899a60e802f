import {css} from 'lit';

export const textsStyles = css`
  .fields .field {
    flex: 1 1 14rem;
  }
  .beside {
    display: grid;
    gap: var(--kr-space-4);
    margin-bottom: var(--kr-space-4);
  }
  .beside > * {
    min-width: 0;
  }
  @media (min-width: 64rem) {
    .beside {
      grid-template-columns: 1fr 1fr;
    }
  }
  iframe {
    display: block;
    width: 100%;
    height: min(44rem, 85vh);
    border: 1px solid var(--kr-control-line);
    border-radius: var(--kr-radius);
    background: var(--kr-surface);
  }
  h4,
  h5 {
    margin: 0 0 var(--kr-space-2);
    font-size: 1em;
  }
  dt {
    font-weight: 600;
  }
  dd {
    margin: 0 0 var(--kr-space-2);
  }
`;
