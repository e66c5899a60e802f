import {css, html, nothing} from 'lit';
import {state} from 'lit/decorators.js';
import {sharedStyles} from '../../components/shared-styles.ts';
import type {MakingProblem} from '../../domain/exchange/making-problem.ts';
import {isTooLargeWith} from '../draft/draft-size.ts';
import {idOf} from '../draft/profile-of-draft.ts';
import {makeStyles} from '../make-styles.ts';
import {choiceOf} from '../making-of-draft.ts';
import {StepElement} from '../step-element.ts';
import {words} from '../words.ts';
import {emptyFilm, filesOfFilms, type FilmDraft} from './film-draft.ts';
import {posterOfFilm, readCaptionFile, readFilmFile, readPoster, type FilmRefusal} from './film-files.ts';
import {filmForm, type FilmFault, type FormOfFilm} from './film-form.ts';
import {captionLanguages} from './film-languages.ts';
import {filmPartOf, lackingParts, type FilmPart} from './film-problems.ts';

/** What shows forms of films: reads the files that somebody brings for one, and tells what is wrong with it.
 * @fires make-request */
export abstract class FilmElement extends StepElement {
  static override styles = [
    sharedStyles,
    makeStyles,
    css`
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
  @state() protected refused: readonly {
    readonly slot: string;
    readonly part: FilmPart;
    readonly refusal: FilmRefusal | 'draft-large';
  }[] = [];

  /** Pictures that were taken here of a film. */
  private readonly taken = new WeakSet<object>();

  /** What a check has found; undefined: nobody is told what lacks before somebody has left a field. */
  protected abstract get problems(): readonly MakingProblem[] | undefined;
  protected abstract set(slot: string, change: Partial<FilmDraft>): void;
  /** A file came, which is checked before anything else is filled. */
  protected abstract brought(): void;
  /** Undefined where the film was taken away meanwhile. */
  protected abstract filmIn(slot: string): FilmDraft | undefined;

  protected renderForm(film: Omit<FormOfFilm, 'film'>, remove?: () => void) {
    const {slot} = film;
    const shown = this.filmIn(slot) ?? emptyFilm;
    return filmForm({...film, film: shown}, this.faultsOf(slot), this.languages, {
      change: (change) => this.set(slot, change),
      bring: (part, file) => void this.bring(slot, part, file),
      ...(remove && {remove}),
    });
  }

  private faultsOf(slot: string): readonly FilmFault[] {
    const {draft} = this.view;
    const {problems} = this;
    const film = this.filmIn(slot);
    const refused = this.refused.filter((each) => each.slot === slot);
    if (!problems || !film) return refused;
    const lacking = lackingParts(film, captionLanguages(draft, slot, this.languages));
    const found = problems.flatMap((problem): FilmFault[] => {
      const place = filmPartOf(problem, idOf(draft), {[slot]: film});
      if (place?.slot !== slot) return [];
      // The check tells at the film itself that one of its fields is not there.
      const isLacking = place.part === 'source' && problem.code === 'field-missing' && lacking.length > 0;
      const isTold = isLacking || lacking.includes(place.part);
      return isTold ? [] : [{part: place.part, problem}];
    });
    return [...refused, ...lacking.map((part) => ({part, lacks: true}) as const), ...found];
  }

  private async bring(slot: string, part: FilmPart, file: File) {
    const change = this.fitting(slot, await this.read(slot, part, file));
    if (!this.filmIn(slot)) return;
    const others = this.refused.filter((each) => each.slot !== slot || each.part !== part);
    this.refused = typeof change === 'string' ? [...others, {slot, part, refusal: change}] : others;
    if (typeof change === 'string') return;
    this.set(slot, change);
    if (change.film) await this.takePoster(slot, change.film);
    this.brought();
  }

  /** What would make the draft too large to be kept is not taken. */
  private fitting(
    slot: string,
    change: Partial<FilmDraft> | FilmRefusal,
  ): Partial<FilmDraft> | FilmRefusal | 'draft-large' {
    const {draft} = this.view;
    if (typeof change === 'string') return change;
    const videos = {...draft.videos, [slot]: {...(draft.videos[slot] ?? emptyFilm), ...change}};
    return isTooLargeWith({videos}, draft) ? 'draft-large' : change;
  }

  /** What the films make of the package, for whoever knows what the LMS takes. */
  protected renderSize() {
    const {draft, packages, systems} = this.view;
    const own = filesOfFilms(idOf(draft), draft.videos).reduce((sum, [, bytes]) => sum + bytes.length, 0);
    if (own === 0 || !draft.films) return nothing;
    const {standard, scope} = choiceOf(systems, draft);
    const built = packages.find((one) => one.standard === standard && one.scope === scope && one.films);
    const {size} = words().films;
    const {fileSize} = words();
    return html`<p role="status">${size(fileSize(own), fileSize(own + (built?.bytes ?? 0)))}</p>`;
  }

  /** A picture that somebody chose stays; one that was taken here of an earlier film goes with it. */
  private async takePoster(slot: string, film: Uint8Array) {
    const isChosen = () => {
      const {poster} = this.filmIn(slot) ?? {};
      return poster !== undefined && !this.taken.has(poster);
    };
    if (isChosen()) return;
    const poster = await posterOfFilm(film);
    if (this.filmIn(slot)?.film !== film || isChosen()) return;
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
    const captions = this.filmIn(slot)?.captions ?? {};
    return {captions: {...captions, [part.replace('captions-', '')]: bytes}};
  }
}
