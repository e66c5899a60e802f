import {html} from 'lit';
import '../../../components/shell/pages/search-page.ts';
import {strings} from '../../../locales/pages.ts';
import type {OpenPage} from './page-context.ts';

/** `part`: the words to look for. */
export const openSearch: OpenPage = async ({content}, part = '') => {
  const index = await content.search();
  return {
    title: strings().pages.search,
    render: () => html`<search-page .index=${index} .words=${part}></search-page>`,
  };
};
