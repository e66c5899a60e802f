import {LitElement, css, html} from 'lit';
import {customElement, query} from 'lit/decorators.js';
import {DropZone, dropZoneStyles} from '../../../components/drop-zone.ts';
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
    dropZoneStyles,
    css`
      .zone {
        padding: var(--kr-space-5);
        text-align: center;
      }
      .zone:not(.over) {
        background: var(--kr-surface);
      }
    `,
  ];

  @query('input') private field!: HTMLInputElement;
  private readonly zone = new DropZone(this, (dropped) => this.request(dropped?.files[0]));

  override render() {
    const {dropHere, chooseFile} = words();
    return html`<div
      class=${this.zone.classes}
      @dragover=${this.zone.onDragOver}
      @dragleave=${this.zone.onDragLeave}
      @drop=${this.zone.onDrop}
    >
      <p>${dropHere}</p>
      <input type="file" accept=".zip,application/zip" hidden @change=${this.onChange} />
      <button class="button primary" @click=${() => this.field.click()}>${chooseFile}</button>
    </div>`;
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
