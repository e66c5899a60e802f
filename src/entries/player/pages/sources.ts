import {html} from 'lit';
import '../../../components/shell/pages/sources-page.ts';
import {strings} from '../../../locales/pages.ts';
import type {OpenPage} from './page-context.ts';

export const openSources: OpenPage = async ({content}) => {
  const index = await content.page('sources');
  return {title: strings().pages.sources, render: () => html`<sources-page .index=${index}></sources-page>`};
};
