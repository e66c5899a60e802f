import {css, html, nothing} from 'lit';

/**
 * The box of a cover: there before the drawing is, and as large. Of its file, which no style sheet reaches, the box tells
 * the warm colour alone (`color`); the others are the system's, so that they follow the theme and forced colours.
 */
export const coverStyles = css`
  .cover {
    display: block;
    width: 4rem;
    height: 3rem;
    border-radius: var(--kr-radius-s);
    background: var(--kr-accent-soft);
    color: var(--kr-warm);
    forced-color-adjust: auto;
  }
  @media (min-width: 40rem) {
    .cover {
      width: 7rem;
      height: 5.25rem;
    }
  }
`;

/** The drawing of a start page: decoration. @param id the module's, or `course` @param covers address of all drawings */
export const cover = (id: string, covers: string | undefined) =>
  html`<svg data-own class="cover" aria-hidden="true">
    <use href=${covers ? `${covers}#${id}` : nothing} />
  </svg>`;
