import {css, html} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Help} from '../../../domain/pages/help.ts';
import {strings} from '../../../locales/help.ts';
import {sharedStyles} from '../../shared-styles.ts';
import './help-contacts.ts';
import {PanelElement} from './panel.ts';
import {panelStyles} from './panel-styles.ts';

/** Whom to call, over any page. */
@customElement('help-panel')
export class HelpPanelElement extends PanelElement {
  static override styles = [
    sharedStyles,
    panelStyles,
    css`
      .exit {
        color: var(--kr-muted);
        font-size: var(--kr-size-s);
      }
    `,
  ];

  @property({attribute: false}) help!: Help;

  override render() {
    const words = strings();
    return this.renderFrame(
      words.helpNow,
      html`<p>${this.help.summary}</p>
        <help-contacts .help=${this.help} level="3" brief></help-contacts>
        <p>${words.helpSources} <a href="#/page/help">${this.help.title}</a>.</p>
        <p class="exit">${words.exitNote}</p>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'help-panel': HelpPanelElement;
  }
}
