import {LitElement, css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {sharedStyles} from '../../../components/shared-styles.ts';
import type {OfPart, OwnPart} from '../../../domain/exchange/own-lessons.ts';
import {mediaFolder, idOf} from '../../draft/profile-of-draft.ts';
import type {FileChosenEvent} from '../../fields/file-field.ts';
import '../../fields/file-field.ts';
import {MakeRequestEvent} from '../../make-request.ts';
import {makeStyles} from '../../make-styles.ts';
import {emptyView, type MakeView} from '../../make-view.ts';
import {words} from '../../words.ts';

/** The picture of a part of a lesson of one's own; what is said of it is typed in the editor.
 * @fires make-request */
@customElement('own-picture')
export class OwnPictureElement extends LitElement {
  static override styles = [
    sharedStyles,
    makeStyles,
    css`
      .hint + .hint {
        margin-top: var(--kr-space-2);
      }
    `,
  ];

  @property({attribute: false}) view: MakeView = emptyView;
  @property({attribute: false}) place!: OfPart;
  @property({attribute: false}) shown!: OwnPart;

  override render() {
    const {picture, pictureHint, pictureWords} = words().texts.added;
    const {chosen, choose, chooseOther} = words().films;
    const {fileSize} = words();
    const bytes = this.bytes;
    const label = picture(this.shown.title);
    return html`<div class="field" role="group" aria-labelledby="name">
      <p class="name" id="name">${label}</p>
      <p class="hint">${pictureHint}</p>
      <p class="hint">${pictureWords}</p>
      ${bytes === undefined ? nothing : html`<p>${chosen(fileSize(bytes))}</p>`}
      <file-field
        label=${`${bytes === undefined ? choose : chooseOther}: ${label}`}
        accept="image/*,.svg"
        @file-chosen=${({file}: FileChosenEvent) =>
          this.dispatchEvent(new MakeRequestEvent({type: 'bring-picture', part: this.place, file}))}
      ></file-field>
      <div role="status">${this.renderFaults()}</div>
    </div>`;
  }

  private renderFaults() {
    const {pictureRefusals, pictureKinds} = words().texts.added;
    const refusals = {...words().films.refusals, ...pictureRefusals};
    const {problemOther, exactly} = words();
    const {refusedPicture, open} = this.view.texts ?? {};
    const {module, lesson, part} = this.place;
    const refused =
      refusedPicture?.part.module === module &&
      refusedPicture.part.lesson === lesson &&
      refusedPicture.part.part === part;
    const file = mediaFolder(idOf(this.view.draft)) + (this.shown.picture ?? '');
    return html`${refused ? html`<p class="error">${refusals[refusedPicture.refusal]}</p>` : nothing}
    ${(open?.beside ?? [])
      .filter((problem) => problem.file === file)
      .map(
        ({code, message}) =>
          html`<p class="error">${pictureKinds[code] ?? problemOther}</p>
            <details>
              <summary>${exactly}</summary>
              <span lang="en">${message}</span>
            </details>`,
      )}`;
  }

  /** Undefined while none is chosen. */
  private get bytes(): number | undefined {
    const {lessonFiles, lessonPictures} = this.view.draft;
    const {picture = ''} = this.shown;
    const {module, lesson} = this.place;
    return lessonPictures[picture]?.length ?? lessonFiles[`${module}/${lesson}/${picture}`]?.length;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'own-picture': OwnPictureElement;
  }
}
