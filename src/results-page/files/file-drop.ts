import {LitElement, css, html, nothing} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
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
    css`
      .zone {
        display: grid;
        gap: var(--kr-space-3);
        justify-items: center;
        padding: var(--kr-space-6) min(var(--kr-space-5), 4vw);
        border: 2px dashed var(--kr-control-line);
        border-radius: var(--kr-radius);
        background: var(--kr-surface);
        text-align: center;
      }
      .zone.compact {
        padding: var(--kr-space-4);
      }
      .zone.over {
        border-color: var(--kr-accent);
        background: var(--kr-accent-soft);
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
  @state() private isOver = false;
  @query('input') private field!: HTMLInputElement;
  @query('input[webkitdirectory]') private folderField!: HTMLInputElement;

  override render() {
    const {dropHere, dropForms, chooseFiles, chooseFolder, demo} = words();
    return html`<div
      class="zone ${this.compact ? 'compact' : ''} ${this.isOver ? 'over' : ''}"
      @dragover=${this.onDragOver}
      @dragleave=${this.onDragLeave}
      @drop=${this.onDrop}
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

  private onDragOver(event: DragEvent) {
    event.preventDefault();
    this.isOver = true;
  }

  private onDragLeave() {
    this.isOver = false;
  }

  private async onDrop(event: DragEvent) {
    event.preventDefault();
    this.isOver = false;
    this.request(await droppedFiles(event.dataTransfer));
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
