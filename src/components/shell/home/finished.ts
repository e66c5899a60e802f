import {html} from 'lit';
import {hrefOf} from '../../../domain/course/route.ts';
import {strings} from '../../../locales/index.ts';

/** Everything is done: says so and leads to the certificate. With `pageStyles`. */
export function renderFinished() {
  const words = strings();
  return html`<p class="done" data-own>${words.courseDone}</p>
    <a class="button primary" href=${hrefOf({page: 'certificate'})}
      ><span data-own>${words.toCertificate}</span></a
    >`;
}
