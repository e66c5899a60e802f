import {LitElement, css, html} from 'lit';
import {customElement, query, state} from 'lit/decorators.js';
import {sharedStyles} from '../../../components/shared-styles.ts';
import {words} from '../../words.ts';
import {LmsRequestEvent} from '../lms-request.ts';
import {lmsStyles} from '../lms-styles.ts';

/** Takes a zip by dropping it or by the browser's file dialog; both do the same.
 * @fires lms-request - `add-file` */
@customElement('package-drop')
export class PackageDropElement extends LitElement {
  static override styles = [
    sharedStyles,
    lmsStyles,
    css`
      .zone {
        padding: var(--kr-space-5);
        border: 2px dashed var(--kr-control-line);
        border-radius: var(--kr-radius);
        background: var(--kr-surface);
        text-align: center;
      }
      .zone.over {
        border-color: var(--kr-accent);
        background: var(--kr-accent-soft);
      }
    `,
  ];

  @state() private isOver = false;
  @query('input') private field!: HTMLInputElement;

  override render() {
    const {dropHere, chooseFile} = words();
    return html`<div
      class="zone ${this.isOver ? 'over' : ''}"
      @dragover=${this.onDragOver}
      @dragleave=${this.onDragLeave}
      @drop=${this.onDrop}
    >
      <p>${dropHere}</p>
      <input type="file" accept=".zip,application/zip" hidden @change=${this.onChange} />
      <button class="button primary" @click=${() => this.field.click()}>${chooseFile}</button>
    </div>`;
  }

  private onDragOver(event: DragEvent) {
    event.preventDefault();
    this.isOver = true;
  }

  private onDragLeave() {
    this.isOver = false;
  }

  private onDrop(event: DragEvent) {
    event.preventDefault();
    this.isOver = false;
    this.request(event.dataTransfer?.files[0]);
  }

  private onChange() {
    this.request(this.field.files?.[0]);
    // Otherwise the same file could not be chosen again.
    this.field.value = '';
  }

  private request(file: File | undefined) {
    if (file) this.dispatchEvent(new LmsRequestEvent({type: 'add-file', file}));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'package-drop': PackageDropElement;
  }
}
