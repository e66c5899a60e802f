import {css} from 'lit';
import {sharedStyles} from '../../components/shared-styles.ts';
import {sidePageStyles} from '../../components/shell/pages/side-page-styles.ts';

/** What the parts of the device's page share; each stands in a card, its heading on top. */
export const devicePartStyles = [
  sharedStyles,
  sidePageStyles,
  css`
    h2 {
      margin-top: 0;
    }
    h2:focus {
      outline: none;
    }
  `,
];
