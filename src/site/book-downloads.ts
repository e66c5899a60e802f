import {LitElement, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {sharedStyles} from '../components/shared-styles.ts';
import type {BuiltEdition} from '../domain/exchange/built-edition.ts';
import {language} from '../languages/on-screen.ts';
import {downloadStyles} from './download-styles.ts';
import {words} from './words.ts';

/** The course as books in the language on screen: the whole of it open, one for each module folded. */
@customElement('book-downloads')
export class BookDownloadsElement extends LitElement {
  static override styles = [sharedStyles, downloadStyles];

  /** All languages; undefined while the list is on its way. */
  @property({attribute: false}) books: readonly BuiltEdition[] | undefined;

  override render() {
    const own = this.books?.filter((book) => book.language === language()) ?? [];
    const whole = own.find(({scope}) => scope === 'course');
    const modules = own.filter((book) => book !== whole);
    const {wholeBook, moduleBooks, fileSize} = words();
    return html`${
      whole
        ? html`<p>
            <a class="button" href=${addressOf(whole)} download>${wholeBook}</a>
            <span class="muted">${fileSize(whole.bytes)}</span>
          </p>`
        : nothing
    }
    ${
      modules.length > 0
        ? html`<details>
            <summary><h3>${moduleBooks}</h3></summary>
            <ul>
              ${modules.map(
                (book) =>
                  html`<li>
                    <a href=${addressOf(book)} download>${book.title}</a>
                    <span class="muted">${fileSize(book.bytes)}</span>
                  </li>`,
              )}
            </ul>
          </details>`
        : nothing
    }`;
  }
}

const addressOf = ({file}: BuiltEdition): string => `editions/${encodeURIComponent(file)}`;

declare global {
  interface HTMLElementTagNameMap {
    'book-downloads': BookDownloadsElement;
  }
}
