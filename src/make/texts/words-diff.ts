import {diffWordsWithSpace} from 'diff';
import {html} from 'lit';

/** What became of words: taken away and added ones marked. */
export const wordsDiff = (before: string, after: string, language: string) =>
  html`<p class="diff" lang=${language}>
    ${diffWordsWithSpace(before, after).map(({value, added, removed}) =>
      added ? html`<ins>${value}</ins>` : removed ? html`<del>${value}</del>` : value,
    )}
  </p>`;
