import {html} from 'lit';
import '../../../../components/shell/pages/leaflet-page.ts';
import type {OpenPage} from '../page-context.ts';

export const openLeaflet: OpenPage = async ({content}) => {
  const leaflet = await content.page('leaflet');
  return {title: leaflet.title, render: () => html`<leaflet-page .leaflet=${leaflet}></leaflet-page>`};
};
