import {html, nothing} from 'lit';
import {hrefOf} from '../../domain/course/route.ts';
import {strings} from '../../locales/index.ts';
import {LoadAgainEvent} from './shell-events.ts';
import type {View} from './view.ts';

export type FailedReason = Extract<View, {type: 'failed'}>['reason'];

/** What went wrong, as a page's name. */
export function failureWords(reason: FailedReason): string {
  const words = strings();
  return {'load': words.loadFailed, 'not-found': words.notFound, 'refused': words.lmsRefused}[reason];
}

/** In a page's place: what went wrong, and the way on. Asks with `course-load-again`. */
export function renderFailed(reason: FailedReason) {
  const words = strings();
  return html`<div class="failed">
    <h1 tabindex="-1">${failureWords(reason)}</h1>
    ${
      reason === 'load'
        ? html`<p>${words.loadFailedHint}</p>
            <button class="button primary" @click=${onLoadAgain}>${words.tryAgain}</button>`
        : nothing
    }
    ${reason === 'not-found' ? html`<a class="button" href=${hrefOf({})}>${words.home}</a>` : nothing}
  </div>`;
}

function onLoadAgain({currentTarget}: Event): void {
  currentTarget?.dispatchEvent(new LoadAgainEvent());
}
