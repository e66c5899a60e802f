import {diffWordsWithSpace} from 'diff';
import {LitElement, css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {sharedStyles} from '../../components/shared-styles.ts';

/** How words that are compared look. */
export const diffStyles = css`
  .diff {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  ins {
    background: var(--kr-right-soft);
    text-decoration: underline;
  }
  del {
    background: var(--kr-wrong-soft);
  }
`;

/** What became of words: taken away and added ones marked. Compared only while somebody looks, and not again until the words change. */
@customElement('words-diff')
export class WordsDiffElement extends LitElement {
  static override styles = [sharedStyles, diffStyles];

  @property() was = '';
  @property() now = '';
  /** Language of the words. */
  @property() code = '';
  /** Whether it stands in something that is open. */
  @property({type: Boolean}) shown = false;

  override render() {
    if (!this.shown) return nothing;
    return html`<p class="diff" lang=${this.code}>
      ${diffWordsWithSpace(this.was, this.now).map(({value, added, removed}) =>
        added ? html`<ins>${value}</ins>` : removed ? html`<del>${value}</del>` : value,
      )}
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'words-diff': WordsDiffElement;
  }
}
