import {css} from 'lit';

export const learnerListStyles = css`
  .row {
    justify-content: flex-end;
    margin-top: var(--kr-space-4);
  }
  th,
  td {
    padding-inline: var(--kr-space-2);
  }
  .query {
    justify-content: flex-start;
    align-items: end;
    margin: var(--kr-space-3) 0;
  }
  .name {
    padding: 0;
    border: 0;
    background: none;
    color: var(--kr-accent);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    min-height: 1.5rem;
    /* The menu that stays in sight lies over what comes in below it. */
    scroll-margin-top: 8rem;
  }
  .page {
    flex: 1 1 8rem;
  }
  @media (min-width: 40.01rem) {
    /* One column more has to fit. */
    .activities :is(th, td) {
      padding-inline: var(--kr-space-1);
    }
    .activities tbody th {
      min-width: 6rem;
    }
    .activities td:is(:nth-child(2), :nth-child(3)) {
      min-width: 7rem;
    }
    .activities td:is(:nth-child(9), :nth-child(10)) {
      min-width: 6rem;
      overflow-wrap: anywhere;
    }
  }
`;
