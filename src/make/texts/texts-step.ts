import {html, nothing, type PropertyValues} from 'lit';
import {customElement, query, state} from 'lit/decorators.js';
import {sharedStyles} from '../../components/shared-styles.ts';
import type {LessonPlace} from '../../domain/exchange/lesson-words.ts';
import {hrefOf} from '../../domain/course/route.ts';
import {language} from '../../languages/on-screen.ts';
import {ownLanguageName} from '../../locales/own-names.ts';
import {makeStyles} from '../make-styles.ts';
import type {MakeRequest, MakeRequestEvent} from '../make-request.ts';
import {StepElement} from '../step-element.ts';
import {words} from '../words.ts';
import {changedList, leftList, staleList} from './changed-list.ts';
import {FocusKeeper} from './focus-keeper.ts';
import {SoughtLesson} from './sought-lesson.ts';
import {lessonField} from './lesson-field.ts';
import {textsStyles} from './texts-styles.ts';
import {editorBytesInAll} from './editor-bytes.ts';
import {EditSwitch} from '../look/edit-switch.ts';
import {problemList} from './problem-list.ts';
import {emptyTexts, keyOfPlace, type OpenLesson, type TextsView} from './texts-view.ts';
import {diffStyles} from './words-diff.ts';
import './added/own-lessons.ts';
import {ownParts} from './added/own-parts.ts';
import {selectField} from '../fields/select-field.ts';
import './words-editor.ts';
import type {WordsEditorElement} from './words-editor.ts';

/** Choose a lesson, edit its words, see it.
 * @fires make-request */
@customElement('texts-step')
export class TextsStepElement extends StepElement {
  static override styles = [sharedStyles, makeStyles, diffStyles, textsStyles];

  /** In which language the next lesson is opened: that of the open one, however it was opened. */
  @state() private code: string | undefined;
  @query('iframe') private frame!: HTMLIFrameElement | null;
  @query('words-editor') private editor!: WordsEditorElement | null;

  private get texts(): TextsView {
    return this.view.texts ?? emptyTexts;
  }

  private readonly focusKeeper = new FocusKeeper(
    () => this.frame !== null && this.shadowRoot?.activeElement === this.frame,
    () => this.editor?.takeFocus(),
  );

  private readonly sought = new SoughtLesson();

  private readonly editing: EditSwitch = new EditSwitch(
    this,
    () => this.frame,
    ({address, ...place}) => {
      const {open} = this.texts;
      if (open && keyOfPlace(open.place) === keyOfPlace(place)) this.editor?.goToPiece(address);
      else this.request({type: 'open-lesson', place, address});
    },
  );

  private readonly ask = (request: MakeRequest) => this.request(request);

  override render() {
    const {lead, locked, loading, editorBytes} = words().texts;
    const {lessons, open} = this.texts;
    if (lessons.length === 0) return html`<p role="status">${loading}</p>`;
    return html`<p>${lead} <a href="#translate">${words().translate.fromTexts}</a></p>
      <p>${locked} <small>${editorBytes(words().fileSize(editorBytesInAll))}</small></p>
      ${
        // Below what is open: nothing that comes while somebody types may push the editor away.
        open
          ? html`${this.renderChoice()} ${this.renderOpen(open)} ${this.renderOwn()} ${this.renderAdded()}`
          : html`${this.renderOwn()} ${this.renderChoice()} ${this.renderAdded()}`
      }`;
  }

  override willUpdate(changed: PropertyValues<this>) {
    const place = this.texts.open?.place;
    const isOther = changed.has('view') && place !== changed.get('view')?.texts?.open?.place;
    if (place && isOther) this.code = place.language;
    if (place && isOther && this.sought.isFound(place)) void this.leadToEditor();
  }

  private async leadToEditor() {
    await this.updateComplete;
    await this.editor?.updateComplete;
    this.editor?.goToTitle();
  }

  override updated(changed: PropertyValues<this>) {
    const {open} = this.texts;
    if (
      !changed.has('view') ||
      !open ||
      typeof open.page !== 'object' ||
      open.page === changed.get('view')?.texts?.open?.page ||
      !this.frame
    )
      return;
    const {module, lesson} = open.place;
    this.focusKeeper.opened();
    const block = this.editor?.block;
    const here = hrefOf({module, lesson, ...(block !== undefined && {block})});
    // replace() leaves no history entry: "back" leads to the step before.
    this.frame.contentWindow?.location.replace(new URL(open.page.address + here, document.baseURI));
  }

  private renderOwn() {
    const {
      ownLessons,
      changes,
      waits,
      saveLessons,
      saveLessonsHint,
      gone: goneText,
      dropWords,
    } = words().texts;
    const {own, gone} = this.texts;
    if (own.length + gone.length === 0) return nothing;
    return html`<section class="card" aria-labelledby="own">
      <h3 id="own">${ownLessons} (${own.length + gone.length})</h3>
      <ul>
        ${own.map(
          ({changed, stale, ...place}) =>
            html`<li>
              <button class="button" @click=${() => this.openLesson(place)}>
                ${this.titleOf(place)} (${ownLanguageName(place.language)})
              </button>
              ${changes(changed)} ${stale > 0 ? html`<strong>${waits(stale)}</strong>` : nothing}
            </li>`,
        )}
        ${gone.map(
          (key) =>
            html`<li>
              ${goneText} ${key}
              <button class="button" @click=${() => this.request({type: 'drop-words', key})}>
                ${dropWords(key)}
              </button>
            </li>`,
        )}
      </ul>
      <p class="hint">${saveLessonsHint}</p>
      <p>
        <button class="button" @click=${() => this.request({type: 'save-lessons'})}>${saveLessons}</button>
      </p>
    </section>`;
  }

  private renderChoice() {
    const {language: label} = words().texts;
    const {open, lessons} = this.texts;
    const code = this.language;
    const own = open && this.addedAt(open.place);
    // Into another language a lesson of one's own comes by its own button.
    const written = this.languages.filter((each) => !own || each in own.titles);
    return html`<div class="row fields">
      ${
        written.length < 2
          ? nothing
          : selectField(
              {id: 'language', label},
              written.map((each) => ({value: each, name: ownLanguageName(each)})),
              code,
              (chosen) => (open ? this.openLesson({...open.place, language: chosen}) : (this.code = chosen)),
            )
      }
      ${lessonField({lessons, choices: this.view.choices, open}, (place) =>
        this.openLesson({...place, language: code}),
      )}
    </div>`;
  }

  private renderOpen(open: OpenLesson) {
    const {checking, sound, frame} = words().texts;
    if (open.isHeld) return leftList(open, this.ask);
    return html`${leftList(open, this.ask)} ${staleList(open, this.ask)}
      <div class="beside">
        <div>
          <words-editor
            .open=${open}
            @keydown=${this.focusKeeper.pressed}
            @focusout=${this.focusKeeper.left}
          ></words-editor>
          <div role="status">
            ${
              open.isChecking
                ? html`<p>${checking}</p>`
                : open.problems.length === 0
                  ? html`<p class="notice">${sound}</p>`
                  : nothing
            }
          </div>
          ${problemList(open, (line) => this.editor?.goTo(line))}
        </div>
        <div>
          ${
            open.page === 'no-service-worker'
              ? html`<p class="notice warning">${words().noLook}</p>`
              : html`${this.editing.render()}
                  <iframe title=${frame} @load=${() => this.editing.pageLoaded()}></iframe>`
          }
        </div>
      </div>
      ${this.renderParts(open) ?? changedList(open, this.ask)}`;
  }

  private renderAdded() {
    return html`<own-lessons
      .texts=${this.texts}
      .choices=${this.view.choices}
      .languages=${this.languages}
      @make-request=${({request}: MakeRequestEvent) => this.sought.asked(request, this.texts.open?.place)}
    ></own-lessons>`;
  }

  /** Of a lesson of one's own; undefined of one of the course. */
  private renderParts({place}: OpenLesson) {
    const lesson = this.addedAt(place);
    return lesson && ownParts(lesson, this.view, (change) => this.request({type: 'change-lessons', change}));
  }

  private addedAt({module, lesson}: LessonPlace) {
    return this.texts.added.find((each) => each.module === module && each.lesson === lesson);
  }

  private get language(): string {
    const wanted = this.code ?? this.texts.open?.place.language;
    return this.languages.find((code) => code === wanted) ?? this.languages[0] ?? '';
  }

  private titleOf(place: LessonPlace): string {
    const found = this.texts.lessons.find(
      ({module, lesson}) => module === place.module && lesson === place.lesson,
    );
    return found?.titles[language()] ?? keyOfPlace(place);
  }

  private openLesson(place: LessonPlace) {
    this.code = place.language;
    this.request({type: 'open-lesson', place});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'texts-step': TextsStepElement;
  }
}
