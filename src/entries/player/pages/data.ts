import {html} from 'lit';
import '../../../components/shell/pages/data-page.ts';
import {strings} from '../../../locales/pages.ts';
import type {OpenPage} from './page-context.ts';

export const openData: OpenPage = async ({notes}) => ({
  title: strings().pages.data,
  render: ({local}) => html`<data-page .isLocal=${local} .hasNotes=${notes.hasAny}></data-page>`,
});
