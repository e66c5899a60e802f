import {html} from 'lit';
import {hrefOf} from '../../../domain/course/route.ts';
import {strings} from '../../../locales/visit.ts';

/** The way to what an administrator needs to know. */
export const renderTechnicalLink = () =>
  html`<p><a href=${hrefOf({page: 'technical'})}>${strings().technical}</a></p>`;
