import {html} from 'lit';

/** A title, marked where it is in another language than the page. */
export const titleInLanguage = ({
  title,
  lang,
}: {
  readonly title: string;
  readonly lang?: string | undefined;
}) => (lang === undefined ? title : html`<span lang=${lang}>${title}</span>`);
