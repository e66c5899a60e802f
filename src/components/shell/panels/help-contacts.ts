import {LitElement, css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Help, HelpContact, HelpGroup} from '../../../domain/pages/help.ts';
import {strings} from '../../../locales/help.ts';
import {richStyles} from '../../text/rich-styles.ts';
import {renderRich} from '../../text/rich-tags.ts';
import {sharedStyles} from '../../shared-styles.ts';

/** Whom to call, the most urgent first, each with the year of its source. Ready for a phone: numbers are links. */
@customElement('help-contacts')
export class HelpContactsElement extends LitElement {
  static override styles = [
    sharedStyles,
    richStyles,
    css`
      section {
        margin-bottom: var(--kr-space-6);
      }
      .group {
        margin: 0 0 var(--kr-space-2);
        font-size: var(--kr-size-l);
      }
      ul {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--kr-space-3);
        margin: var(--kr-space-3) 0 0;
        padding: 0;
        list-style: none;
      }
      li {
        margin: 0;
        padding: var(--kr-space-4);
        border: 1px solid var(--kr-line);
        border-radius: var(--kr-radius);
        background: var(--kr-surface);
        overflow-wrap: anywhere;
      }
      .first li {
        display: flex;
        flex-wrap: wrap;
        gap: var(--kr-space-2) var(--kr-space-4);
        border-left: 6px solid var(--kr-warm);
      }
      .first li > * {
        flex: 1 1 100%;
      }
      .first .about {
        flex-basis: min(10rem, 100%);
      }
      .first .phones {
        flex: none;
        order: -1;
        align-self: start;
        margin: 0;
      }
      .first .phones a {
        min-width: 5.5rem;
        border-color: var(--kr-warm);
        color: var(--kr-warm);
        font-size: var(--kr-size-l);
      }
      .first .phones a:hover {
        background: var(--kr-warm-soft);
      }
      .name {
        margin: 0 0 var(--kr-space-1);
        font: 600 1em/1.35 var(--kr-font);
      }
      .phones {
        display: flex;
        flex-wrap: wrap;
        gap: var(--kr-space-2);
        margin: var(--kr-space-3) 0;
      }
      .phones a {
        font-variant-numeric: tabular-nums;
      }
      .more {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--kr-space-4);
        margin: 0 0 var(--kr-space-2);
      }
      .more a {
        padding-block: var(--kr-space-1);
        overflow-wrap: anywhere;
      }
      .source {
        margin: 0;
        color: var(--kr-muted);
        font-size: var(--kr-size-s);
      }
    `,
  ];

  @property({attribute: false}) help!: Help;
  /** Level of the groups' headings: below the page's or the panel's own. */
  @property({type: Number}) level: 2 | 3 = 2;
  /** For somebody in a hurry: whom to call when in danger fits one screen, and sources are left to the page. */
  @property({type: Boolean}) brief = false;

  override render() {
    const contacts = new Map(this.help.contacts.map((contact) => [contact.id, contact]));
    return this.help.groups.map((group, index) => this.renderGroup(group, contacts, index === 0));
  }

  private renderGroup(
    {id, title, text, contacts}: HelpGroup,
    all: ReadonlyMap<string, HelpContact>,
    isFirst: boolean,
  ) {
    return html`<section class=${isFirst ? 'first' : ''} aria-labelledby=${id}>
      ${
        this.level === 2
          ? html`<h2 class="group" id=${id}>${title}</h2>`
          : html`<h3 class="group" id=${id}>${title}</h3>`
      }
      ${renderRich(text, {sources: []})}
      <ul>
        ${contacts.map((contact) => this.renderContact(all.get(contact), isFirst))}
      </ul>
    </section>`;
  }

  private renderContact(contact: HelpContact | undefined, isFirst: boolean) {
    if (!contact) return nothing;
    const {name, text, phones, email, url, hours, source, year} = contact;
    const words = strings();
    // Nobody writes a letter then.
    const isHasty = this.brief && isFirst;
    return html`<li>
      <div class="about">
        <p class="name">${name}</p>
        ${isHasty ? nothing : renderRich(text, {sources: []})}
        ${hours ? html`<p>${words.hours(hours)}</p>` : nothing}
      </div>
      ${
        phones.length > 0
          ? html`<p class="phones">
              ${phones.map(({number, href}) => html`<a class="button" href=${href}>${number}</a>`)}
            </p>`
          : nothing
      }
      ${
        !isHasty && (email || url)
          ? html`<p class="more">
              ${email ? html`<a href="mailto:${email}">${email}</a>` : nothing}
              ${url ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${hostOf(url)}</a>` : nothing}
            </p>`
          : nothing
      }
      ${
        this.brief
          ? nothing
          : html`<p class="source">
              ${words.contactSource}: <span lang=${source.lang ?? nothing}>${source.publisher}</span>,
              ${year ?? words.undated}
            </p>`
      }
    </li>`;
  }
}

/** Without what nobody says aloud. */
const hostOf = (url: string): string => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');

declare global {
  interface HTMLElementTagNameMap {
    'help-contacts': HelpContactsElement;
  }
}
