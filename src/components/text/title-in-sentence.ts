import {html} from 'lit';

/** A sentence with a title in it, which is marked where it is in another language than the page. */
export const titleInSentence = (
  sentence: (title: string) => string,
  {title, lang}: {readonly title: string; readonly lang?: string | undefined},
) =>
  lang === undefined
    ? sentence(title)
    : // No title holds this.
      sentence('\0')
        .split('\0')
        .map((part, i) => (i > 0 ? html`<span lang=${lang}>${title}</span>${part}` : part));
