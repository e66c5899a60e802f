import {html} from 'lit';
import '../../../components/shell/pages/return/return-days-page.ts';
import {strings} from '../../../components/shell/pages/return/return-words.ts';
import {finishedOn, returnsFrom} from '../kept/kept-notes.ts';
import type {OpenPage} from '../pages/page-context.ts';

/** When to come back, in the package that holds the returns alone. */
export const openDays: OpenPage = async ({own}) => {
  const from = returnsFrom(own, new Date());
  return {
    title: strings().whenTitle,
    render: () =>
      html`<return-days-page
        .from=${from}
        .isFinishKnown=${finishedOn(own) !== undefined}
      ></return-days-page>`,
  };
};
