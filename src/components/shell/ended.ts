import {html} from 'lit';
import {strings} from '../../locales/index.ts';
import type {Ended} from './view.ts';

/**
 * The page on which a visit ends. Its element is loaded only then (with the first lesson, where there was one):
 * until it is there its heading stands alone.
 */
export const renderEnded = (ended: Ended) =>
  customElements.get('closing-page')
    ? html`<closing-page .ended=${ended}></closing-page>`
    : html`<h1 tabindex="-1">${strings().ended[ended.stored]}</h1>`;

/** Rejects when it does not arrive. Nothing is fetched where it came with a lesson: the line may be gone. */
export const loadClosingPage = async (): Promise<unknown> =>
  customElements.get('closing-page') ?? import('./pages/closing-page.ts');
