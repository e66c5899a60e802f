import {LitElement, css, html, nothing, type PropertyValues} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import {strings} from '../../../locales/notes.ts';
import '../../blocks/notes/clear-note.ts';
import {moveFocus} from '../../focus/move-focus.ts';
import {sharedStyles} from '../../shared-styles.ts';
import {EraseNotesEvent, type NotesEraser} from '../shell-events.ts';

/**
 * Erases everything that the learner wrote for themselves from this device, after asking once more.
 * @fires course-erase-notes - They are to be erased; the listener sets `erased`.
 */
@customElement('erase-notes')
export class EraseNotesElement extends LitElement implements NotesEraser {
  static override styles = [
    sharedStyles,
    css`
      p {
        margin: 0;
        font-weight: 600;
      }
      p:empty {
        display: none;
      }
      .bad {
        margin-block-start: var(--kr-space-3);
        color: var(--kr-wrong);
      }
    `,
  ];

  /** There is something to erase. */
  @property({attribute: false}) hasNotes = false;
  @property({attribute: false}) erased: boolean | undefined;
  @query('[role=status]') private outcome!: HTMLElement;

  protected override willUpdate(changed: PropertyValues<this>) {
    // Somebody else's notes, or new ones.
    if (changed.has('hasNotes') && this.hasNotes) this.erased = undefined;
  }

  protected override updated(changed: PropertyValues<this>) {
    // The button that was pressed is gone.
    if (changed.has('erased') && this.erased !== undefined) moveFocus(this.outcome);
  }

  protected override render() {
    const words = strings();
    const canErase = this.hasNotes && this.erased !== true;
    const said = this.erased === undefined ? '' : this.erased ? words.erased : words.eraseFailed;
    return html`${
        canErase
          ? html`<clear-note
              .label=${words.erase}
              .question=${words.eraseAsk}
              @clear-note=${this.onErase}
            ></clear-note>`
          : nothing
      }
      <p role="status" tabindex="-1" class=${this.erased === false ? 'bad' : ''}>
        ${said || (canErase ? nothing : words.nothing)}
      </p>`;
  }

  private onErase() {
    this.erased = undefined;
    this.dispatchEvent(new EraseNotesEvent(this));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'erase-notes': EraseNotesElement;
  }
}
