import {html} from 'lit';
import '../../../../components/shell/pages/trainer-page.ts';
import {strings} from '../../../../locales/pages.ts';
import {ContentError} from '../../../../runtime/content.ts';
import type {OpenPage} from '../page-context.ts';

/** `part`: id of a module; without one, the list of them. */
export const openTrainer: OpenPage = async ({content, course: {modules}}, part) => {
  const words = strings();
  if (part === undefined) {
    // A course need not have one, and a package of one module has no agenda.
    const seminar = await content.page('seminar').catch(noneWhereMissing);
    const held = seminar && seminar.agendas.length > 0 ? seminar : undefined;
    return {
      title: words.pages.trainer,
      render: () => html`<trainer-index .modules=${modules} .seminar=${held}></trainer-index>`,
    };
  }
  if (!modules.some(({id}) => id === part)) return undefined;
  const pages = await content.trainer(part);
  return {
    title: words.trainerTitle(pages.title),
    render: () => html`<trainer-page .pages=${pages}></trainer-page>`,
  };
};

/** A bad line is no missing file: the page then asks to try again. */
function noneWhereMissing(error: unknown): undefined {
  if (error instanceof ContentError && error.isMissing) return undefined;
  throw error;
}
