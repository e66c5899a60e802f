import {html} from 'lit';
import {hrefOf} from '../../../domain/course/route.ts';
import {strings} from '../../../locales/index.ts';

/** The pages beside the course, in the order in which menus list them. */
const pageNames = [
  'search',
  'glossary',
  'resources',
  'sources',
  'help',
  'reporting',
  'role',
  'certificate',
  'trainer',
  'reading',
  'data',
  'about',
] as const;

/** Links to all pages beside the course, as items of a list; `onFollow`: one was pressed. */
export function renderPageLinks(onFollow?: () => void) {
  const {pages} = strings();
  return pageNames.map(
    (page) => html`<li><a href=${hrefOf({page})} @click=${onFollow}>${pages[page]}</a></li>`,
  );
}
