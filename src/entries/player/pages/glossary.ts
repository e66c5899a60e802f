import {html} from 'lit';
import '../../../components/shell/pages/glossary-page.ts';
import type {OpenPage} from './page-context.ts';

/** `part`: id of the term to begin at. */
export const openGlossary: OpenPage = async ({content}, part = '') => {
  const glossary = await content.glossary();
  return {
    title: glossary.title,
    render: () => html`<glossary-page .glossary=${glossary} .term=${part}></glossary-page>`,
  };
};
