import {css} from 'lit';

/** Declarations for what is read out and not shown, where that depends on the window: elsewhere there is the class `visually-hidden`. */
export const unseen = css`
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
`;
