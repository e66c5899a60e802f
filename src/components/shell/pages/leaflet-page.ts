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
      dl {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: var(--kr-space-2) var(--kr-space-4);
        align-items: baseline;
        margin: var(--kr-space-3) 0 0;
      }
      dt {
        grid-column: 2;
      }
      dd {
        grid-row: auto;
        grid-column: 1;
        margin: 0;
        font-size: var(--kr-size-l);
        font-weight: 600;
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }
      .contact {
        display: contents;
      }
      .slip {
        border-style: dashed;
      }
      .slip dd {
        font-size: inherit;
      }
      @media (max-width: 30rem) {
        dl {
          grid-template-columns: minmax(0, 1fr);
        }
        dt {
          grid-column: 1;
        }
        .contact {
          display: block;
        }
      }
      @media print {
        :host {
          font-size: 11.5pt;
          line-height: 1.35;
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
          margin: 0 0 3.5mm;
        }
        .paper :is(p, ul) {
          margin-block: 0 1mm;
        }
        .paper li {
          margin: 0;
        }
        dl {
          gap: 0.5mm 4mm;
          margin-top: 1mm;
        }
        dd {
          font-size: 14pt;
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
      ${contacts.length > 0 ? html`<dl>${contacts.map((contact) => renderContact(contact))}</dl>` : nothing}
    </section>`;
  }
}

function renderContact({label, phones}: LeafletContact) {
  return html`<div class="contact">
    <dt>${label}</dt>
    ${phones.map(({number, href}) => html`<dd><a href=${href}>${number}</a></dd>`)}
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'leaflet-page': LeafletPageElement;
  }
}
