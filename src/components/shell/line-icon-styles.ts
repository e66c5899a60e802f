import {css} from 'lit';

/** Signs drawn with lines: `class="line-icon"` on the `svg`. */
export const lineIconStyles = css`
  .line-icon {
    flex: none;
    width: 1.5rem;
    height: 1.5rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`;
