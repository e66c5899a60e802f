import {html} from 'lit';
import '../../../components/shell/pages/help-page.ts';
import type {OpenPage} from './page-context.ts';

export const openHelp: OpenPage = async ({content}) => {
  const help = await content.help();
  return {title: help.title, render: () => html`<help-page .help=${help}></help-page>`};
};
