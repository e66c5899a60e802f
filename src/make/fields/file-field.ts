import {LitElement, css, html} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
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
    css`
      .zone {
        padding: var(--kr-space-3);
        border: 2px dashed var(--kr-control-line);
        border-radius: var(--kr-radius);
      }
      .zone.over {
        border-color: var(--kr-accent);
        background: var(--kr-accent-soft);
      }
    `,
  ];

  /** Words of the button. */
  @property() label = '';
  /** As `accept` of an input. */
  @property() accept = '';
  @state() private isOver = false;
  @query('input') private field!: HTMLInputElement;

  override render() {
    return html`<div
      class="zone ${this.isOver ? 'over' : ''}"
      @dragover=${this.onDragOver}
      @dragleave=${this.onDragLeave}
      @drop=${this.onDrop}
    >
      <input type="file" accept=${this.accept} hidden @change=${this.onChange} />
      <button class="button" @click=${() => this.field.click()}>${this.label}</button>
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
    this.tell(event.dataTransfer?.files[0]);
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
