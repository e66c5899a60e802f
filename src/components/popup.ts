import {LitElement, html, type TemplateResult} from 'lit';
import {query} from 'lit/decorators.js';
import {strings} from '../locales/blocks.ts';

/**
 * Words in a text that open a panel: a native popover, so Esc or a press outside closes it. The panel
 * takes the focus; when it closes, the focus goes back to what opened it. `.opener` is what opens it.
 */
export abstract class Popup extends LitElement {
  @query('.panel') protected panel!: HTMLElement;
  @query('.opener') protected opener!: HTMLElement;

  /** `name`: what a screen reader says when the panel opens. */
  protected renderPanel(name: string, content: TemplateResult): TemplateResult {
    return html`<div
      class="panel"
      id="panel"
      popover
      role="dialog"
      aria-label=${name}
      tabindex="-1"
      @beforetoggle=${this.onBeforeToggle}
      @toggle=${this.onToggle}
    >
      ${content}
      <button class="button" popovertarget="panel" popovertargetaction="hide">
        ${strings().closeSource}
      </button>
    </div>`;
  }

  /** Browsers lose focus here when a popover inside a shadow root closes. */
  private onBeforeToggle({newState}: ToggleEvent): void {
    const active = this.shadowRoot?.activeElement;
    if (newState === 'closed' && active?.closest('.panel')) this.opener.focus();
  }

  private onToggle({newState}: ToggleEvent): void {
    if (newState === 'open') this.panel.focus();
  }
}
