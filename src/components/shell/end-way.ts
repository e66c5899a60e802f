import {html, nothing} from 'lit';
import type {PlayerState} from './player-state.ts';

/** How a visit ends by a button: on our closing page, or where the LMS sends its learners. Undefined: not here. */
export type EndWay = 'closing' | 'lms' | undefined;

export const endWay = ({canEnd, canReturn}: Pick<PlayerState, 'canEnd' | 'canReturn'>): EndWay =>
  canEnd ? (canReturn ? 'lms' : 'closing') : undefined;

/**
 * The button, where there is a way; takes a line of its own. Its element is not in the first launch: what is offered to
 * end was begun before.
 */
export const renderEnd = (way: EndWay) => (way ? html`<end-button .way=${way}></end-button>` : nothing);
