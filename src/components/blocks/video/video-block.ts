import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import type {Film, VideoBlock} from '../../../domain/blocks/video/video-block.ts';
import {
  filmStart,
  isWatched,
  readPlace,
  watchedShare,
  writePlace,
  type FilmPlace,
} from '../../../domain/blocks/video/watched.ts';
import type {Source} from '../../../domain/course/course.ts';
import type {RichText} from '../../../domain/text/rich-text.ts';
import {strings} from '../../../locales/blocks.ts';
import {NoteEvent, SeenEvent, WatchedEvent} from '../../events.ts';
import {moveFocus} from '../../focus/move-focus.ts';
import {richStyles} from '../../text/rich-styles.ts';
import {renderRich} from '../../text/rich-text.ts';
import {foldStyles} from '../../fold-styles.ts';
import {sharedStyles} from '../../shared-styles.ts';
import {blockStyles} from '../block-styles.ts';
import type {FilmJumpEvent, FilmPlaceEvent} from './film-events.ts';
import './film-player.ts';
import type {FilmPlayerElement} from './film-player.ts';
import './film-transcript.ts';
import './hosted-film.ts';
import {outcomeIcon} from '../practice/result-view.ts';
import {videoStyles} from './video-styles.ts';
import {isOtherBlock} from '../block-change.ts';
import {titleInLanguage} from '../../text/title-in-language.ts';

/** The place is kept this often while a film plays. */
const keepEveryMs = 5000;

/**
 * A film with its transcript and text alternative, or a text in place of a film. Done when nearly all was
 * watched and every question answered, or when the learner says the text was read.
 * @fires course-note - Where one is in the film: kept on the device.
 * @fires course-watched - More of the film was watched.
 * @fires course-seen - The film was watched, or its text read.
 */
@customElement('video-block')
export class VideoBlockElement extends LitElement {
  static override readonly styles = [sharedStyles, richStyles, blockStyles, foldStyles, videoStyles];

  @property({attribute: false}) block!: VideoBlock;
  /** Where the learner stopped before, as `course-note` told it. */
  @property({attribute: false}) note = '';
  @property({attribute: false}) done = false;
  /** The session has ended, or another page has the course open: only the place is kept, which is the device's own. */
  @property({attribute: false}) readOnly = false;
  @property({attribute: false}) seed = 0;
  /** The lesson's footnotes. */
  @property({attribute: false}) sources: readonly Source[] = [];

  @state() private atMs = 0;
  @state() private isShown = false;
  @query('film-player') private player!: FilmPlayerElement | null;
  private start: FilmPlace = filmStart;
  /** Undefined before the film was begun. */
  private place: FilmPlace | undefined;
  private keptAtMs = 0;
  private toldShare = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('pagehide', this.keepPlace);
  }

  override disconnectedCallback(): void {
    window.removeEventListener('pagehide', this.keepPlace);
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const isOther = isOtherBlock(changed, this.block);
    if (!isOther && !changed.has('note')) return;
    if (isOther) this.place = undefined;
    this.start = readPlace(this.note);
    this.keptAtMs = this.start.atMs;
  }

  protected override render(): TemplateResult {
    const {film, body, warning, text} = this.block;
    const words = strings().video;
    return html`<div class="paper ${film ? '' : 'empty'}">
      <h2 id="title" tabindex="-1">
        <span class="kicker">${film ? kickerOf(film) : words.kickerPlace}</span>
        ${titleInLanguage(this.block)}
      </h2>
      <div class="intro">${this.rich(film ? body : text)}</div>
      ${film && warning ? html`<div class="warning-card"><strong>${words.warning}</strong>${this.rich(warning)}</div>` : nothing}
      ${film ? this.renderFilm(film) : nothing} ${this.renderQuestions()} ${this.renderAbout()}
      <p class="done" role="status">
        ${this.done && film ? html`${outcomeIcon('right')}${words.done}` : nothing}
      </p>
    </div>`;
  }

  private renderFilm(film: Film): TemplateResult {
    return html`${
        film.kind === 'hosted'
          ? html`<hosted-film
              .film=${film}
              .name=${this.block.title}
              @film-shown=${() => (this.isShown = true)}
            ></hosted-film>`
          : html`<film-player
              .film=${film}
              .pauses=${this.block.pauses}
              .name=${this.block.title}
              .start=${this.start}
              .seed=${this.seed}
              .sources=${this.sources}
              @film-place=${this.onPlace}
            ></film-player>`
      }
      ${film.kind === 'file' ? this.renderTranscript(film.captions[0]) : nothing} ${this.renderAlternative()}
      <p class="credit">${strings().video.credit(film.author, film.licence)}</p>`;
  }

  private renderTranscript(captions: Extract<Film, {kind: 'file'}>['captions'][number] | undefined) {
    if (!captions) return nothing;
    return html`<details class="transcript">
      <summary class="fold-line">${strings().video.transcript}</summary>
      <film-transcript .captions=${captions} .atMs=${this.atMs} @film-jump=${this.onJump}></film-transcript>
    </details>`;
  }

  private renderAlternative(): TemplateResult {
    const words = strings().video;
    const isOver = this.done || this.readOnly;
    return html`<details class="alternative">
        <summary class="fold-line">${words.alternative}</summary>
        <div class="text">${this.rich(this.block.text)}</div>
        ${
          isOver
            ? nothing
            : html`<div class="buttons">
                <button class="button" id="read" @click=${this.onDone}>${words.read}</button>
              </div>`
        }
      </details>
      ${
        this.isShown && !isOver
          ? html`<div class="buttons">
              <button class="button" id="watched" @click=${this.onDone}>${words.watchedIt}</button>
            </div>`
          : nothing
      }`;
  }

  private renderQuestions() {
    const {questions} = this.block;
    return questions
      ? html`<div class="questions">
          <h3>${strings().video.questions}</h3>
          ${this.rich(questions)}
        </div>`
      : nothing;
  }

  private renderAbout() {
    const {about} = this.block;
    return about
      ? html`<details class="about">
          <summary class="fold-line">
            <span>${strings().video.about}: ${this.rich(about.title)}</span>
          </summary>
          <div class="text">${this.rich(about.text)}</div>
        </details>`
      : nothing;
  }

  private rich(text: RichText): readonly unknown[] {
    return renderRich(text, {sources: this.sources});
  }

  private onPlace({place, isSettled}: FilmPlaceEvent): void {
    const {film, id, title, reportTitle = title, pauses} = this.block;
    this.atMs = place.atMs;
    if (film?.kind !== 'file') return;
    this.place = place;
    if (isSettled || Math.abs(place.atMs - this.keptAtMs) >= keepEveryMs) this.keepPlace();
    if (this.readOnly) return;
    const share = watchedShare(place.watched, film.durationMs);
    if (share > this.toldShare) {
      this.toldShare = share;
      this.dispatchEvent(new WatchedEvent(id, reportTitle, share));
    }
    const isAnswered = pauses.every(({question}) => place.answered.includes(question.id));
    if (isWatched(share) && isAnswered) this.onDone();
  }

  /** Also when the page goes away in the middle of the film. */
  private readonly keepPlace = (): void => {
    if (!this.place) return;
    this.keptAtMs = this.place.atMs;
    this.dispatchEvent(new NoteEvent(this.block.id, writePlace(this.place)));
  };

  private onJump({toMs}: FilmJumpEvent): void {
    void this.player?.jumpTo(toMs);
  }

  /** The pressed button goes away with the change: focus goes to the heading, which is still there. */
  private onDone(event?: Event): void {
    if (this.done) return;
    if (event) moveFocus(this.renderRoot.querySelector<HTMLElement>('#title'));
    this.dispatchEvent(new SeenEvent(this.block.tracking));
  }
}

function kickerOf(film: Film): string {
  const words = strings().video;
  return film.kind === 'file' && !film.hasSound ? `${words.kicker}, ${words.silent}` : words.kicker;
}

declare global {
  interface HTMLElementTagNameMap {
    'video-block': VideoBlockElement;
  }
}
