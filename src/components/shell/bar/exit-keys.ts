import {css} from 'lit';

/**
 * The keys of the quick exit beside its button, for whoever has no pointer to rest on it; only where there is room
 * beside it, since Esc could not put them away.
 */
const {styleSheet} = css`
  @media (min-width: 64rem) {
    .tools .exit:focus-visible::before {
      content: attr(title) / '';
      position: absolute;
      translate: -10.5rem;
      width: 11rem;
      color: var(--kr-muted);
      font-weight: 400;
      text-align: end;
    }
  }
`;

/** Shows them in the player's bar from now on: they come with the first lesson, so that no launch carries them. */
export function showExitKeys({shadowRoot}: HTMLElement): void {
  if (!shadowRoot || !styleSheet) return;
  // Not pushed: the list of older browsers is frozen.
  shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, styleSheet];
}
