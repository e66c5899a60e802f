import {LitElement, css, html, nothing} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import {DropZone, dropZoneStyles} from '../../components/drop-zone.ts';
import {sharedStyles} from '../../components/shared-styles.ts';
import {chosenFiles, droppedFiles, type FoundFile} from './dropped-files.ts';
import {ResultsRequestEvent} from '../results-request.ts';
import {resultsStyles} from '../results-styles.ts';
import {words} from '../words.ts';

/** Takes files and folders by dropping them or by the browser's file dialog; both do the same.
 * @fires results-request - `add-files`, `show-demo` */
@customElement('file-drop')
export class FileDropElement extends LitElement {
  static override styles = [
    sharedStyles,
    resultsStyles,
    dropZoneStyles,
    css`
      .zone {
        display: grid;
        gap: var(--kr-space-3);
        justify-items: center;
        padding: var(--kr-space-6) min(var(--kr-space-5), 4vw);
        text-align: center;
      }
      .zone:not(.over) {
        background: var(--kr-surface);
      }
      .zone.compact {
        padding: var(--kr-space-4);
      }
      p {
        margin: 0;
      }
      .drop {
        font-size: var(--kr-size-l);
      }
      .compact .drop {
        font-size: inherit;
      }
      .row {
        justify-content: center;
      }
    `,
  ];

  /** True when results are on screen already: smaller, and nothing invented is offered. */
  @property({type: Boolean}) compact = false;
  @query('input') private field!: HTMLInputElement;
  @query('input[webkitdirectory]') private folderField!: HTMLInputElement;
  private readonly zone = new DropZone(
    this,
    (dropped) => void droppedFiles(dropped).then((found) => this.request(found)),
  );

  override render() {
    const {dropHere, dropForms, chooseFiles, chooseFolder, demo} = words();
    return html`<div
      class="${this.zone.classes} ${this.compact ? 'compact' : ''}"
      @dragover=${this.zone.onDragOver}
      @dragleave=${this.zone.onDragLeave}
      @drop=${this.zone.onDrop}
    >
      <p class="drop">${dropHere}</p>
      ${this.compact ? nothing : html`<p class="hint">${dropForms}</p>`}
      <input type="file" multiple hidden @change=${this.onChange} />
      <input type="file" webkitdirectory hidden @change=${this.onChange} />
      <div class="row">
        <button class="button primary" @click=${() => this.field.click()}>${chooseFiles}</button>
        <button class="button" @click=${() => this.folderField.click()}>${chooseFolder}</button>
        ${
          this.compact
            ? nothing
            : html`<button
                class="button"
                @click=${() => this.dispatchEvent(new ResultsRequestEvent({type: 'show-demo'}))}
              >
                ${demo}
              </button>`
        }
      </div>
    </div>`;
  }

  private onChange({target}: Event) {
    if (!(target instanceof HTMLInputElement)) return;
    this.request(chosenFiles(target.files));
    // Otherwise the same file could not be chosen again.
    target.value = '';
  }

  private request(found: readonly FoundFile[]) {
    if (found.length === 0) return;
    const files = found.map(({file}) => file);
    const folders = found.map(({folder}) => folder);
    this.dispatchEvent(new ResultsRequestEvent({type: 'add-files', files, folders}));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'file-drop': FileDropElement;
  }
}
