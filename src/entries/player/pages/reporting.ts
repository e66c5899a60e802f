import {html} from 'lit';
import '../../../components/shell/pages/reporting/reporting-page.ts';
import type {OpenPage} from './page-context.ts';

export const openReporting: OpenPage = async ({content}) => {
  const reporting = await content.reporting();
  return {
    title: reporting.title,
    render: () => html`<reporting-page .reporting=${reporting}></reporting-page>`,
  };
};
