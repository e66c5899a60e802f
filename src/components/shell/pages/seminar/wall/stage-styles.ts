import {css} from 'lit';

/** Large on a projector, readable on a phone: letters grow with the window. */
export const stageStyles = css`
  dialog {
    width: 100vw;
    max-width: none;
    height: 100dvh;
    max-height: none;
    margin: 0;
    padding: 0;
    border: 0;
    background: var(--kr-bg);
    color: var(--kr-text);
  }
  .stage {
    position: relative;
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
    height: 100%;
    background: var(--kr-bg);
  }
  .head,
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: var(--kr-space-2) var(--kr-space-4);
    align-items: center;
    padding: var(--kr-space-2) var(--kr-space-4);
    background: var(--kr-surface);
    font-size: clamp(1rem, 0.9rem + 0.4vw, 1.5rem);
  }
  .head {
    border-bottom: 1px solid var(--kr-line);
  }
  .foot {
    border-top: 1px solid var(--kr-line);
  }
  .grow {
    flex: 1 1 8rem;
    min-width: 0;
  }
  .head p {
    margin: 0;
  }
  .wall {
    overflow: auto;
    padding: clamp(1rem, 2.5vw, 4rem) clamp(1rem, 5vw, 8rem);
    font-size: calc(clamp(1.125rem, 0.85rem + 1.2vw, 2.25rem) * var(--fit, 1));
    line-height: 1.4;
    /* Films and drawings take what is left of its height. */
    container-type: size;
  }
  /* Steps of fit-wall.ts: the last one is what a last row still reads. */
  .wall[data-fit='1'] {
    --fit: 0.92;
  }
  .wall[data-fit='2'] {
    --fit: 0.84;
  }
  .wall[data-fit='3'] {
    --fit: 0.76;
    padding-block: 1rem;
  }
  .wall[data-fit='4'] {
    --fit: 0.68;
    padding-block: 1rem;
  }
  .wall[data-fit='5'] {
    --fit: 0.6;
    padding-block: 1rem;
  }
  .wall:focus-visible {
    outline-offset: -4px;
  }
  .wall h2 {
    margin-bottom: 0.6em;
    font-size: calc(clamp(1.5rem, 1.1rem + 2vw, 3.5rem) * var(--fit, 1));
  }
  .wall :is(h3, h4) {
    margin-block: 0.8em 0.3em;
    font-size: 1.1em;
  }
  .wall h2:focus {
    outline: none;
  }
  .wall :is(li, p) {
    max-width: 45em;
  }
  .wall li {
    margin-bottom: 0.4em;
  }
  .statement {
    font-size: 1.2em;
    font-weight: 600;
  }
  .beside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: clamp(1rem, 2vw, 3rem);
    align-items: center;
  }
  @media (min-width: 64rem) {
    .beside {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
  }
  .options {
    margin: 0.8em 0 0;
    padding: 0;
    list-style: none;
  }
  .options li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.3em 0.8em;
    align-items: center;
    max-width: none;
    padding: 0.4em 0;
    border-top: 1px solid var(--kr-line);
  }
  .wall input {
    width: 4.5em;
    min-height: var(--kr-tap);
    padding: 0.1em 0.3em;
    border: 2px solid var(--kr-control-line);
    border-radius: var(--kr-radius-s);
    background: var(--kr-surface);
    color: var(--kr-text);
    font: inherit;
    text-align: end;
  }
  .options progress {
    grid-column: 1 / -1;
    width: 100%;
    height: 0.5em;
    accent-color: var(--kr-accent);
  }
  .options .button {
    font-size: 0.7em;
  }
  @media (min-width: 64rem) {
    .many {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 2em;
    }
    .options.many li {
      align-content: start;
      margin: 0;
    }
  }
  .hint label {
    margin-inline-start: 1em;
    white-space: nowrap;
  }
  .count {
    white-space: nowrap;
  }
  .ask:not(:empty) {
    margin: 0.6em 0 0;
    font-style: italic;
  }
  .black {
    position: absolute;
    inset: 0;
    border: 0;
    background: #000;
    cursor: none;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: var(--kr-space-2);
    align-items: center;
  }
  .said {
    padding: 0.5em 0.8em;
    border-inline-start: 0.3em solid var(--kr-accent);
    background: var(--kr-accent-soft);
    font-weight: 600;
  }
  .verdict {
    font-weight: 600;
  }
  select,
  textarea {
    min-height: var(--kr-tap);
    padding: var(--kr-space-1) var(--kr-space-2);
    border: 1px solid var(--kr-control-line);
    border-radius: var(--kr-radius-s);
    background: var(--kr-surface);
    color: var(--kr-text);
    font: inherit;
  }
  select {
    max-width: min(100%, 22rem);
  }
  details[open] {
    flex: 1 1 100%;
  }
  summary {
    width: fit-content;
    padding: var(--kr-space-2) 0;
    cursor: pointer;
  }
  textarea {
    width: 100%;
  }
  /* Enlarged four times, or in a low frame of an LMS: head and foot would leave the slide no room. */
  @media (max-height: 30rem) {
    dialog {
      overflow: auto;
    }
    .stage {
      grid-template-rows: auto 1fr auto;
      height: auto;
      min-height: 100%;
      /* On the whole screen its height is the window's. */
      overflow: auto;
    }
    .wall {
      overflow: visible;
      container-type: normal;
    }
  }
  @media (max-width: 40rem) {
    .head,
    .foot {
      gap: var(--kr-space-1) var(--kr-space-2);
      padding: var(--kr-space-1) var(--kr-space-2);
    }
    /* The list below names the part, too. */
    .head p {
      display: none;
    }
    .head .button {
      padding-inline: var(--kr-space-2);
    }
  }
`;
