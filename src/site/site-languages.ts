import {LitElement, css, html, nothing} from 'lit';
import {customElement} from 'lit/decorators.js';
import {languageCodes, pageFile} from '../languages/codes.ts';
import {language} from '../languages/on-screen.ts';
import {ownLanguageName} from '../locales/own-names.ts';

/** Links to this page in the other languages; nothing where there is one. */
@customElement('site-languages')
export class SiteLanguagesElement extends LitElement {
  static override styles = css`
    @media print {
      :host {
        display: none;
      }
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--kr-space-3);
      margin: 0;
      padding: var(--kr-space-2) var(--kr-space-4);
      justify-content: flex-end;
      list-style: none;
      font-size: var(--kr-size-s);
    }
    a,
    span {
      display: inline-flex;
      align-items: center;
      min-height: 2.75rem;
      color: inherit;
    }
    span {
      font-weight: 600;
    }
    a:focus-visible {
      outline: 3px solid var(--kr-focus);
      outline-offset: 2px;
    }
  `;

  override render() {
    if (languageCodes.length < 2) return nothing;
    const names = languageCodes.map(ownLanguageName);
    return html`<nav aria-label=${names.join(' · ')}>
      <ul>
        ${languageCodes.map((code) => {
          const name = ownLanguageName(code);
          return html`<li>
            ${
              code === language()
                ? html`<span lang=${code} aria-current="true">${name}</span>`
                : html`<a lang=${code} hreflang=${code} href="${pageFile('index.html', code)}?lang=${code}"
                    >${name}</a
                  >`
            }
          </li>`;
        })}
      </ul>
    </nav>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'site-languages': SiteLanguagesElement;
  }
}
