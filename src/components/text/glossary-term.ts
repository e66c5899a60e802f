import {css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Glossary, Term} from '../../domain/pages/glossary.ts';
import {hrefOf} from '../../domain/course/route.ts';
import {strings} from '../../locales/blocks.ts';
import {GlossaryEvent} from '../events.ts';
import {Popup} from './popup.ts';
import {popupStyles} from './popup-styles.ts';
import {renderRich} from './rich-tags.ts';
import {richStyles} from './rich-styles.ts';
import {sharedStyles} from '../shared-styles.ts';

/**
 * Words of a text that the glossary explains: pressed, they open the explanation at the foot of the
 * window. A real button would not break over lines as words do.
 *
 * @fires course-glossary - It was opened and has no glossary yet: the listener sets `glossary`.
 * @slot - The words.
 */
@customElement('glossary-term')
export class GlossaryTermElement extends Popup {
  static override readonly styles = [
    sharedStyles,
    richStyles,
    popupStyles,
    css`
      .opener {
        color: inherit;
        text-decoration: underline dotted var(--kr-accent) 0.125em;
        text-underline-offset: 0.25em;
        cursor: pointer;
      }
      .opener:hover {
        background: var(--kr-accent-soft);
      }
      h2 {
        font-size: var(--kr-size-l);
        text-wrap: initial;
      }
      .ways {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--kr-space-4);
        margin-block-start: var(--kr-space-3);
      }
      .ways a {
        padding-block: var(--kr-space-1);
      }
      @media print {
        .opener {
          text-decoration: none;
        }
      }
    `,
  ];

  /** The term's id in the glossary. */
  @property() term = '';
  /** Undefined until it was asked for; `failed`: it did not arrive. */
  @property({attribute: false}) glossary: Glossary | 'failed' | undefined;
  private wasOpen = false;

  protected override render() {
    return html`<span
        class="opener"
        role="button"
        tabindex="0"
        aria-haspopup="dialog"
        @pointerdown=${() => (this.wasOpen = this.panel.matches(':popover-open'))}
        @click=${this.onPress}
        @keydown=${this.onKey}
        ><slot></slot></span
      >${this.renderPanel(
        strings().pages.glossary,
        html`<p class="name">${strings().pages.glossary}</p>
          ${this.renderEntry()}`,
      )}`;
  }

  private renderEntry() {
    const {glossary} = this;
    if (glossary === undefined) return html`<p role="status">${strings().loading}</p>`;
    const entry = glossary === 'failed' ? undefined : glossary.terms.find(({id}) => id === this.term);
    if (glossary === 'failed' || !entry) return html`<p role="status">${strings().loadFailed}</p>`;
    return html`<h2>${entry.name}</h2>
      ${renderRich(entry.definition, glossary)}
      <p class="ways">
        ${[entry.id, ...entry.see].map((id) => wayTo(glossary.terms, id, id === entry.id))}
      </p>`;
  }

  private onPress(): void {
    // A press on the words of an open panel has just closed it.
    if (this.wasOpen) this.wasOpen = false;
    else this.open();
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    this.open();
  }

  private open(): void {
    if (this.glossary === undefined || this.glossary === 'failed') {
      this.glossary = undefined;
      this.dispatchEvent(new GlossaryEvent(this));
    }
    this.panel.showPopover();
  }
}

/** To the term itself on the glossary's page, or to one worth reading next. */
function wayTo(terms: readonly Term[], id: string, isSelf: boolean) {
  const term = terms.find((each) => each.id === id);
  if (!term) return nothing;
  const href = hrefOf({page: 'glossary', part: id});
  return html`<a href=${href}>${isSelf ? strings().toGlossary : term.name}</a>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'glossary-term': GlossaryTermElement;
  }
}
