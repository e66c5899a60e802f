import {css, html, nothing} from 'lit';
import {customElement, state} from 'lit/decorators.js';
import {sharedStyles} from '../../components/shared-styles.ts';
import {idOf} from '../draft/profile-of-draft.ts';
import {makeStyles} from '../make-styles.ts';
import {choiceOf} from '../making-of-draft.ts';
import {saidIn} from '../said-in.ts';
import {StepElement} from '../step-element.ts';
import {words} from '../words.ts';
import {emptyFilm, filesOfFilms, type FilmDraft} from './film-draft.ts';
import {posterOfFilm, readCaptionFile, readFilmFile, readPoster, type FilmRefusal} from './film-files.ts';
import {filmForm, type FilmFault} from './film-form.ts';
import {filmFieldId, filmPartOf, lackingParts, type FilmPart} from './film-problems.ts';

/** The places for films in the course, and what a municipality puts there.
 * @fires make-request */
@customElement('film-slots')
export class FilmSlotsElement extends StepElement {
  static override styles = [
    sharedStyles,
    makeStyles,
    css`
      .name {
        margin: 0;
        font-weight: 600;
      }
      p.hint:first-child {
        margin-bottom: var(--kr-space-3);
      }
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
    `,
  ];

  /** Files that were not taken, by field. */
  @state() private refused: readonly {
    readonly slot: string;
    readonly part: FilmPart;
    readonly refusal: FilmRefusal;
  }[] = [];

  /** Pictures that were taken here of a film. */
  private readonly taken = new WeakSet<object>();

  override render() {
    const {lead, add, without} = words().films;
    const {draft, choices} = this.view;
    const slots = choices?.slots ?? [];
    const isOpen = (id: string): boolean => id in draft.videos;
    return html`<p class="hint">${lead}</p>
      ${draft.films ? nothing : html`<p class="notice warning">${without}</p>`} ${this.renderSize()}
      <div @focusout=${this.check}>
        ${slots.map(({id, titles}) => {
          const film = draft.videos[id];
          return film
            ? filmForm({slot: id, title: saidIn(titles).text, film}, this.faultsOf(id), this.languages, {
                change: (change) => this.set(id, change),
                bring: (part, file) => void this.bring(id, part, file),
                remove: () => void this.takeAway(id),
              })
            : nothing;
        })}
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

  /** What the films make of the package, for whoever knows what the LMS takes. */
  private renderSize() {
    const {draft, packages, systems} = this.view;
    const own = filesOfFilms(idOf(draft), draft.videos).reduce((sum, [, bytes]) => sum + bytes.length, 0);
    if (own === 0 || !draft.films) return nothing;
    const {standard, scope} = choiceOf(systems, draft);
    const built = packages.find((one) => one.standard === standard && one.scope === scope && one.films);
    const {size} = words().films;
    const {fileSize} = words();
    return html`<p role="status">${size(fileSize(own), fileSize(own + (built?.bytes ?? 0)))}</p>`;
  }

  private faultsOf(slot: string): readonly FilmFault[] {
    const {draft, report, fault} = this.view;
    const problems = fault?.kind === 'problems' ? fault.problems : report?.problems;
    const film = draft.videos[slot];
    const refused = this.refused.filter((each) => each.slot === slot);
    // Nobody is told what lacks before somebody has left a field.
    if (!problems || !film) return refused;
    const lacking = lackingParts(film, this.languages);
    const found = problems.flatMap((problem): FilmFault[] => {
      const place = filmPartOf(problem, idOf(draft), draft.videos);
      if (place?.slot !== slot) return [];
      // The check tells at the film itself that one of its fields is not there.
      const isLacking = place.part === 'source' && problem.code === 'field-missing' && lacking.length > 0;
      const isTold = isLacking || lacking.includes(place.part);
      return isTold ? [] : [{part: place.part, problem}];
    });
    return [...refused, ...lacking.map((part) => ({part, lacks: true}) as const), ...found];
  }

  private set(slot: string, change: Partial<FilmDraft>) {
    const {videos} = this.view.draft;
    this.change({videos: {...videos, [slot]: {...(videos[slot] ?? emptyFilm), ...change}}});
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

  private async bring(slot: string, part: FilmPart, file: File) {
    const change = await this.read(slot, part, file);
    // Taken away meanwhile.
    if (!(slot in this.view.draft.videos)) return;
    const others = this.refused.filter((each) => each.slot !== slot || each.part !== part);
    this.refused = typeof change === 'string' ? [...others, {slot, part, refusal: change}] : others;
    if (typeof change === 'string') return;
    this.set(slot, change);
    if (change.film) await this.takePoster(slot, change.film);
    this.request({type: 'check'});
  }

  /** A picture that somebody chose stays; one that was taken here of an earlier film goes with it. */
  private async takePoster(slot: string, film: Uint8Array) {
    const isChosen = () => {
      const {poster} = this.view.draft.videos[slot] ?? {};
      return poster !== undefined && !this.taken.has(poster);
    };
    if (isChosen()) return;
    const poster = await posterOfFilm(film);
    if (this.view.draft.videos[slot]?.film !== film || isChosen()) return;
    if (poster) this.taken.add(poster);
    this.set(slot, {poster});
  }

  private async read(slot: string, part: FilmPart, file: File): Promise<Partial<FilmDraft> | FilmRefusal> {
    if (part === 'file') {
      const film = await readFilmFile(file);
      // Where a film of the course was named, it is another one now.
      return typeof film === 'string' ? film : {film, path: undefined};
    }
    if (part === 'poster') {
      const poster = await readPoster(file);
      return typeof poster === 'string' ? poster : {poster};
    }
    const bytes = await readCaptionFile(file);
    if (typeof bytes === 'string') return bytes;
    const captions = this.view.draft.videos[slot]?.captions ?? {};
    return {captions: {...captions, [part.replace('captions-', '')]: bytes}};
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
