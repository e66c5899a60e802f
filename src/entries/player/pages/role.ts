import {html} from 'lit';
import '../../../components/shell/pages/role-page.ts';
import {strings} from '../../../locales/pages.ts';
import type {OpenPage} from './page-context.ts';

/** `part`: the place to go on to, when it is the first start. */
export const openRole: OpenPage = async ({content}, part) => {
  const {institutions} = await content.institutions();
  return {
    title: strings().pages.role,
    render: ({progress}) =>
      html`<role-page
        .institutions=${institutions}
        .picked=${progress.role}
        .first=${part !== undefined}
      ></role-page>`,
  };
};
