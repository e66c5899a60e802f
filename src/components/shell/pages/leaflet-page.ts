import {LitElement, css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Leaflet, LeafletContact, LeafletSection} from '../../../domain/pages/leaflet.ts';
import {strings} from '../../../locales/help.ts';
import {richStyles} from '../../text/rich-styles.ts';
import {renderRich} from '../../text/rich-text.ts';
import {sharedStyles} from '../../shared-styles.ts';
import {sidePageStyles} from './side-page-styles.ts';

/** A page in plain language for a person who may need help: one sheet of paper, with a slip to cut off. */
@customElement('leaflet-page')
export class LeafletPageElement extends LitElement {
  static override styles = [
    sharedStyles,
    richStyles,
    sidePageStyles,
    css`
      .note {
        border-left: 6px solid var(--kr-warm);
      }
      .contacts {
        margin-top: var(--kr-space-3);
      }
      .contacts li {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--kr-space-4);
        align-items: baseline;
        margin-bottom: var(--kr-space-2);
      }
      .numbers {
        flex: 0 0 9.5em;
        font-weight: 600;
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }
      .label {
        flex: 1 1 12rem;
      }
      .slip {
        border-style: dashed;
      }
      @media print {
        :host {
          font-size: 11pt;
          line-height: 1.3;
        }
        h1 {
          margin: 0 0 2mm;
          font-size: 20pt;
        }
        h2 {
          margin: 0 0 1mm;
          font-size: 13pt;
        }
        .paper {
          break-inside: avoid;
          margin: 0 0 3mm;
        }
        .paper :is(p, ul) {
          margin-block: 0 1mm;
        }
        .paper li {
          margin: 0;
        }
        .contacts {
          margin-top: 1mm;
        }
        .contacts li {
          flex-wrap: nowrap;
          gap: 0 4mm;
        }
        .numbers {
          flex-basis: 42mm;
          font-size: 13pt;
        }
        .label {
          flex-basis: 0;
        }
        .slip {
          padding: 3mm;
          border: 1px dashed currentColor;
        }
        a {
          color: inherit;
          text-decoration: none;
        }
      }
    `,
  ];

  @property({attribute: false}) leaflet!: Leaflet;

  override render() {
    const {title, summary, sections} = this.leaflet;
    const {printPage} = strings();
    return html`<h1 tabindex="-1">${title}</h1>
      <p class="lead no-print">${summary}</p>
      ${sections.map((section) => this.renderSection(section))}
      <p class="ways"><button class="button" @click=${() => window.print()}>${printPage}</button></p>`;
  }

  private renderSection({id, title, text, look, contacts}: LeafletSection) {
    const isNote = look === 'note';
    return html`<section class="paper ${look} ${isNote ? 'no-print' : ''}" aria-labelledby=${id}>
      <h2 id=${id}>${title}</h2>
      ${renderRich(text, this.leaflet)}
      ${
        contacts.length > 0
          ? html`<ul class="plain contacts">
              ${contacts.map((contact) => renderContact(contact))}
            </ul>`
          : nothing
      }
    </section>`;
  }
}

/** Number and words stand in one line, so that nobody takes the number of another line. */
function renderContact({label, phones}: LeafletContact) {
  return html`<li>
    <span class="numbers">${phones.map(({number, href}) => html`<a href=${href}>${number}</a> `)}</span>
    <span class="label">${label}</span>
  </li>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'leaflet-page': LeafletPageElement;
  }
}
