import {html} from 'lit';
import '../../../components/shell/pages/resources-page.ts';
import type {OpenPage} from './page-context.ts';

export const openResources: OpenPage = async ({content}) => {
  const resources = await content.page('resources');
  return {
    title: resources.title,
    render: () => html`<resources-page .resources=${resources}></resources-page>`,
  };
};
