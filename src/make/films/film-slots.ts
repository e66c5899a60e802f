import {html, nothing} from 'lit';
import {customElement} from 'lit/decorators.js';
import {saidIn} from '../said-in.ts';
import {words} from '../words.ts';
import {emptyFilm, type FilmDraft} from './film-draft.ts';
import {FilmElement} from './film-element.ts';
import {filmFieldId} from './film-problems.ts';

/** The places for films in the course, and what a municipality puts there.
 * @fires make-request */
@customElement('film-slots')
export class FilmSlotsElement extends FilmElement {
  override render() {
    const {lead, add, without} = words().films;
    const {draft, choices} = this.view;
    const slots = choices?.slots ?? [];
    const isOpen = (id: string): boolean => id in draft.videos;
    return html`<p class="hint">${lead}</p>
      ${draft.films ? nothing : html`<p class="notice warning">${without}</p>`} ${this.renderSize()}
      <div @focusout=${this.check}>
        ${slots
          .filter(({id}) => isOpen(id))
          .map(({id, titles}) =>
            this.renderForm({slot: id, title: saidIn(titles).text}, () => void this.takeAway(id)),
          )}
      </div>
      <ul class="row">
        ${slots
          .filter(({id}) => !isOpen(id))
          .map(
            ({id, titles}) =>
              html`<li>
                <button class="button" value=${id} @click=${() => void this.putIn(id)}>
                  ${add(saidIn(titles).text)}
                </button>
              </li>`,
          )}
      </ul>`;
  }

  protected override get problems() {
    const {report, fault} = this.view;
    return fault?.kind === 'problems' ? fault.problems : report?.problems;
  }

  protected override filmIn(slot: string): FilmDraft | undefined {
    return this.view.draft.videos[slot];
  }

  protected override set(slot: string, change: Partial<FilmDraft>) {
    const {videos} = this.view.draft;
    this.change({videos: {...videos, [slot]: {...(videos[slot] ?? emptyFilm), ...change}}});
  }

  protected override brought() {
    this.request({type: 'check'});
  }

  /** The button that had the focus is gone. */
  private async putIn(slot: string) {
    this.set(slot, {});
    await this.focusField(filmFieldId(slot, 'source'));
  }

  private async takeAway(slot: string) {
    this.change({
      videos: Object.fromEntries(Object.entries(this.view.draft.videos).filter(([id]) => id !== slot)),
    });
    this.refused = this.refused.filter((each) => each.slot !== slot);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`ul [value="${CSS.escape(slot)}"]`)?.focus();
  }

  /** Somebody has left a field: what was typed is no half of it any more. */
  private readonly check = () => {
    const {draft, report} = this.view;
    if (!report && Object.keys(draft.videos).length > 0) this.request({type: 'check'});
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'film-slots': FilmSlotsElement;
  }
}
