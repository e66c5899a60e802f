import {LitElement, html} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Help} from '../../../domain/pages/help.ts';
import {strings} from '../../../locales/help.ts';
import {sharedStyles} from '../../shared-styles.ts';
import '../panels/help-contacts.ts';
import {sidePageStyles} from './side-page-styles.ts';

/** The contacts of the help panel as a page, to be linked to and printed. */
@customElement('help-page')
export class HelpPageElement extends LitElement {
  static override styles = [sharedStyles, sidePageStyles];

  @property({attribute: false}) help!: Help;

  override render() {
    const words = strings();
    return html`<h1 tabindex="-1">${this.help.title}</h1>
      <p class="lead">${this.help.summary}</p>
      <help-contacts .help=${this.help}></help-contacts>
      <p class="muted no-print">${words.exitNote}</p>
      <p class="ways"><button class="button" @click=${() => window.print()}>${words.printPage}</button></p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'help-page': HelpPageElement;
  }
}
