import {LitElement, css, html} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import {DropZone, dropZoneStyles} from '../../components/drop-zone.ts';
import {sharedStyles} from '../../components/shared-styles.ts';

/** A file was chosen or dropped. */
export class FileChosenEvent extends Event {
  static readonly type = 'file-chosen';
  readonly file: File;

  constructor(file: File) {
    super(FileChosenEvent.type);
    this.file = file;
  }
}

/** Takes one file by dropping it or by the browser's dialog; both do the same.
 * @fires file-chosen */
@customElement('file-field')
export class FileFieldElement extends LitElement {
  static override styles = [
    sharedStyles,
    dropZoneStyles,
    css`
      .zone {
        padding: var(--kr-space-3);
      }
    `,
  ];

  /** Words of the button. */
  @property() label = '';
  /** As `accept` of an input. */
  @property() accept = '';
  @query('input') private field!: HTMLInputElement;
  private readonly zone = new DropZone(this, (dropped) => this.tell(dropped?.files[0]));

  override render() {
    return html`<div
      class=${this.zone.classes}
      @dragover=${this.zone.onDragOver}
      @dragleave=${this.zone.onDragLeave}
      @drop=${this.zone.onDrop}
    >
      <input type="file" accept=${this.accept} hidden @change=${this.onChange} />
      <button class="button" @click=${() => this.field.click()}>${this.label}</button>
    </div>`;
  }

  private onChange() {
    this.tell(this.field.files?.[0]);
    // Otherwise the same file could not be chosen again.
    this.field.value = '';
  }

  private tell(file: File | undefined) {
    if (file) this.dispatchEvent(new FileChosenEvent(file));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'file-field': FileFieldElement;
  }
  interface HTMLElementEventMap {
    'file-chosen': FileChosenEvent;
  }
}
