import {html} from 'lit';
import '../../../components/shell/pages/about-page.ts';
import {strings} from '../../../locales/pages.ts';
import type {OpenPage} from './page-context.ts';

export const openAbout: OpenPage = async ({content}) => {
  const course = await content.course();
  const [films, ...modules] = await Promise.all([
    content.page('credits'),
    ...course.modules.map(({id}) => content.module(id)),
  ]);
  return {
    title: strings().pages.about,
    render: () => html`<about-page .course=${course} .modules=${modules} .films=${films}></about-page>`,
  };
};
