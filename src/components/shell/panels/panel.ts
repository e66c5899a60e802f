import {LitElement, html} from 'lit';
import {query} from 'lit/decorators.js';
import {strings} from '../../../locales/index.ts';
import {ClosedEvent} from '../../closed-event.ts';
import {isFramed, visiblePart} from '../../focus/visible-part.ts';
import {ClosePanelEvent} from '../shell-events.ts';

/**
 * A dialog at the side of the window: open as long as it is on the page. Esc, a press beside it and its
 * button close it, and the focus goes back to what opened it.
 *
 * @fires course-closed - It was closed.
 * @fires course-close-panel - It was closed, and may go.
 */
export abstract class PanelElement extends LitElement {
  @query('dialog') private dialog!: HTMLDialogElement;

  protected override firstUpdated(): void {
    this.dialog.showModal();
    if (isFramed()) void this.endInSight();
  }

  /** The LMS's page, which does not scroll with a dialog, may cut the foot of the frame off: the end scrolls above it. */
  private async endInSight(): Promise<void> {
    const {bottom} = await visiblePart();
    this.dialog.style.setProperty('--unseen', `${window.innerHeight - bottom}px`);
  }

  /** Closes it, which hands the focus back. */
  protected close(): void {
    this.dialog.close();
  }

  protected renderFrame(title: string, content: unknown) {
    return html`<dialog aria-labelledby="title" closedby="any" @close=${this.onClose}>
      <div class="head">
        <h2 id="title">${title}</h2>
        <button class="button" @click=${this.close}>${strings().close}</button>
      </div>
      ${content}
    </dialog>`;
  }

  private onClose(): void {
    this.dispatchEvent(new ClosedEvent());
    this.dispatchEvent(new ClosePanelEvent());
  }
}
