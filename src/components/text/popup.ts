import {LitElement, html, type TemplateResult} from 'lit';
import {query} from 'lit/decorators.js';
import {strings} from '../../locales/blocks.ts';
import {ClosedEvent} from '../closed-event.ts';
import {isFramed, visiblePart} from '../focus/visible-part.ts';

/** Between a panel and both ends of what one sees. */
const airPx = 32;

/**
 * Words in a text that open a panel: a native popover, so Esc or a press outside closes it. The panel
 * takes the focus; when it closes, the focus goes back to what opened it. `.opener` is what opens it.
 * @fires course-closed - It was closed.
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
    if (newState !== 'closed') return;
    const active = this.shadowRoot?.activeElement;
    if (active?.closest('.panel')) this.opener.focus({preventScroll: true});
    this.dispatchEvent(new ClosedEvent());
  }

  private onToggle({newState}: ToggleEvent): void {
    if (newState !== 'open') return;
    this.panel.focus({preventScroll: true});
    if (isFramed()) void this.standInSight();
  }

  /** The foot of the window is out of sight when the LMS's page shows the frame's upper part alone. */
  private async standInSight(): Promise<void> {
    const {top, bottom} = await visiblePart();
    const {style} = this.panel;
    style.bottom = `${window.innerHeight - bottom}px`;
    style.maxHeight = `min(60vh, max(8rem, ${bottom - top - airPx}px))`;
  }
}
