import {html, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {MakingProblem} from '../../domain/exchange/making-problem.ts';
import {words} from '../words.ts';
import {emptyFilm, type FilmDraft} from './film-draft.ts';
import {FilmElement} from './film-element.ts';

/** The film of a part of a lesson of one's own.
 * @fires make-request */
@customElement('own-film')
export class OwnFilmElement extends FilmElement {
  /** Its place in the profile. */
  @property() slotName = '';
  /** What the part is called. */
  @property() name = '';

  /** Somebody has left a field or brought a file: what lacks is told from now on. */
  @state() private isLeft = false;

  override render() {
    const {without} = words().films;
    const {filmTitle, captionsHint} = words().texts.added;
    return html`${this.view.draft.films ? nothing : html`<p class="notice warning">${without}</p>`}
      ${this.filmIn(this.slotName).film ? this.renderSize() : nothing}
      <div @focusout=${() => (this.isLeft = true)}>
        ${this.renderForm({slot: this.slotName, title: filmTitle(this.name), captionsHint})}
      </div>`;
  }

  protected override get problems(): readonly MakingProblem[] | undefined {
    return this.isLeft ? this.view.texts?.open?.beside : undefined;
  }

  /** It is there as long as the part is. */
  protected override filmIn(slot: string): FilmDraft {
    return this.view.draft.videos[slot] ?? emptyFilm;
  }

  protected override set(slot: string, change: Partial<FilmDraft>) {
    this.request({type: 'change-film', slot, change});
  }

  protected override brought() {
    this.isLeft = true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'own-film': OwnFilmElement;
  }
}
