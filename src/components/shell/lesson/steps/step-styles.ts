import {css} from 'lit';
import {unseen} from '../unseen.ts';

/** Paper has the whole lesson. */
export const stepStyles = css`
  @media screen {
    .away {
      display: none;
    }
    /* On its own: a browser without :has() drops the whole rule. */
    .resumed:has(+ .away) {
      display: none;
    }
    .later h1 {
      ${unseen}
    }
    .later :is(.goals, .place) {
      display: none;
    }
    /* Nobody acts on it: the heading says where one is. */
    .by-step .block:focus {
      outline: none;
    }
    .later {
      margin-bottom: var(--kr-space-4);
    }
    .by-step {
      padding-bottom: var(--kr-hidden-below, 0);
    }
  }
  .step {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--kr-space-3);
    margin: 0 0 var(--kr-space-2);
    color: var(--kr-muted);
    font-size: var(--kr-size-s);
  }
  .step progress {
    flex: 1 1 6rem;
    height: 0.5rem;
    accent-color: var(--kr-accent);
  }
  .turns {
    display: flex;
    flex-wrap: wrap;
    gap: var(--kr-space-3);
    margin-bottom: var(--kr-space-5);
  }
  .turns .button {
    flex: 1 1 8rem;
    max-width: 16rem;
  }
  .turns [value='on'] {
    margin-left: auto;
  }
  @media print {
    .step,
    .turns {
      display: none;
    }
  }
`;
