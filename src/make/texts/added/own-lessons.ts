import {LitElement, html, nothing, type PropertyValues} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {sharedStyles} from '../../../components/shared-styles.ts';
import type {OwnLessonChange, OwnLessonView} from '../../../domain/exchange/own-lessons.ts';
import type {MakingChoices} from '../../../domain/exchange/package-making.ts';
import {ownLanguageName} from '../../../locales/own-names.ts';
import {MakeRequestEvent} from '../../make-request.ts';
import {makeStyles} from '../../make-styles.ts';
import {words} from '../../words.ts';
import {selectField} from '../../fields/select-field.ts';
import {titleFor, type TextsView} from '../texts-view.ts';

/** Lessons of a municipality's own: where they stand, whether they count, and one more.
 * @fires make-request */
@customElement('own-lessons')
export class OwnLessonsElement extends LitElement {
  static override styles = [sharedStyles, makeStyles];

  @property({attribute: false}) texts!: TextsView;
  @property({attribute: false}) choices: MakingChoices | undefined;
  /** Of the packages, the main one first. */
  @property({attribute: false}) languages: readonly string[] = [];

  /** The module to which the next one is added, and behind what. */
  @state() private module: string | undefined;
  @state() private behind: string | undefined;

  @query('#added') private heading!: HTMLElement;
  @query('#undo') private undoButton!: HTMLElement | null;

  override render() {
    const {title, lead, undo, undone} = words().texts.added;
    const {added, undo: last} = this.texts;
    return html`<section class="card" aria-labelledby="added">
      <h3 id="added" tabindex="-1">${title}${added.length > 0 ? ` (${added.length})` : nothing}</h3>
      <p>${lead}</p>
      <div role="status">
        ${
          last
            ? html`<p class="row">
                ${undone[last.what]}
                <button
                  id="undo"
                  class="button"
                  @click=${() => this.dispatchEvent(new MakeRequestEvent({type: 'undo-lessons'}))}
                >
                  ${undo}
                </button>
              </p>`
            : nothing
        }
      </div>
      ${added.map((lesson) => this.renderLesson(lesson))} ${this.renderNew()}
    </section>`;
  }

  /** The button that was pressed may be gone: keys go on where the change is told, or from the heading. */
  override updated(changed: PropertyValues<this>) {
    const before = changed.get('texts')?.undo;
    const {undo} = this.texts;
    if (!changed.has('texts') || before === undo) return;
    const isLost = document.activeElement === document.body;
    if (undo && (isLost || undo.what === 'remove' || undo.what === 'remove-part')) this.undoButton?.focus();
    else if (before && !undo && isLost) this.heading.focus();
  }

  private renderLesson(lesson: OwnLessonView) {
    const {edit, write, counts, countsHint, remove} = words().texts.added;
    const title = titleFor(lesson.titles, lesson.lesson);
    const place = {module: lesson.module, lesson: lesson.lesson};
    const id = `${lesson.module}-${lesson.lesson}`;
    return html`<section class="card" aria-label=${title}>
      <h4>${title}</h4>
      <p class="hint">${this.nameOf(lesson.module)}</p>
      <p class="row">
        ${this.languages.map((code) => {
          const isWritten = code in lesson.titles;
          const name = ownLanguageName(code);
          return html`<button
            class="button"
            @click=${() => (isWritten ? this.open({...place, language: code}) : this.change({...place, type: 'add-language', language: code}))}
          >
            ${isWritten ? edit(name, title) : write(name, title)}
          </button>`;
        })}
      </p>
      ${this.afterField(`after-${id}`, lesson.places, lesson.after, (after) =>
        this.change({...place, type: 'move', after}),
      )}
      <label class="choice">
        <input
          type="checkbox"
          .checked=${lesson.countsForCompletion}
          @change=${() =>
            this.change({...place, type: 'count', countsForCompletion: !lesson.countsForCompletion})}
        />
        ${counts}
      </label>
      <p class="hint">${countsHint}</p>
      <p>
        <button class="button" @click=${() => this.change({...place, type: 'remove'})}>
          ${remove(title)}
        </button>
      </p>
    </section>`;
  }

  private renderNew() {
    const {add, addTitle, module: moduleLabel} = words().texts.added;
    const {places} = this.texts;
    const chosen = places.find(({module}) => module === this.module) ?? places[0];
    const main = this.languages[0];
    if (!chosen || main === undefined) return nothing;
    const behind = this.placesOf(chosen.module, chosen.places);
    const after = behind.find(({id}) => id === this.behind) ?? behind.at(-1);
    return html`<fieldset>
      <legend>${addTitle}</legend>
      ${selectField(
        {id: 'new-module', label: moduleLabel},
        places.map(({module}) => ({value: module, name: this.nameOf(module)})),
        chosen.module,
        (module) => (this.module = module),
      )}
      ${this.afterField('new-after', behind, after?.id ?? '', (id) => (this.behind = id))}
      <button
        class="button"
        @click=${() => after && this.change({type: 'add', module: chosen.module, after: after.id, language: main})}
      >
        ${add}
      </button>
    </fieldset>`;
  }

  private afterField(
    id: string,
    places: OwnLessonView['places'],
    after: string,
    onChoose: (after: string) => void,
  ) {
    return selectField(
      {id, label: words().texts.added.after},
      places.map((place) => ({value: place.id, name: titleFor(place.titles, place.id)})),
      after,
      onChoose,
    );
  }

  /** Those of the course, and those that were added already. */
  private placesOf(module: string, places: OwnLessonView['places']): OwnLessonView['places'] {
    const added = this.texts.added.filter((lesson) => lesson.module === module);
    return [...places, ...added.map(({lesson, titles}) => ({id: lesson, titles}))];
  }

  private nameOf(module: string): string {
    return titleFor(this.choices?.modules.find(({id}) => id === module)?.titles ?? {}, module);
  }

  private open(place: {readonly module: string; readonly lesson: string; readonly language: string}) {
    this.dispatchEvent(new MakeRequestEvent({type: 'open-lesson', place}));
  }

  private change(change: OwnLessonChange) {
    this.dispatchEvent(new MakeRequestEvent({type: 'change-lessons', change}));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'own-lessons': OwnLessonsElement;
  }
}
