import {LitElement, html, nothing, type PropertyValues} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {onwards, takeAt} from '../../../../../domain/seminar/next-step.ts';
import type {PartClock, SeminarAction, SeminarState} from '../../../../../domain/seminar/seminar-state.ts';
import type {Slide} from '../../../../../domain/seminar/slide.ts';
import {slidesOf, type LoadedPart} from '../../../../../domain/seminar/slides.ts';
import type {SeminarWords} from '../../../../../locales/by-language/seminar.ts';
import {richStyles} from '../../../../text/rich-styles.ts';
import {sharedStyles} from '../../../../shared-styles.ts';
import {FitWall} from './fit-wall.ts';
import {SeminarEvent} from '../seminar-event.ts';
import './seminar-timer.ts';
import {renderEnd, renderSlide} from './slide-view.ts';
import {renderFoot} from './stage-foot.ts';
import {stageKey, type StageKey} from './stage-keys.ts';
import {stageStyles} from './stage-styles.ts';
import {TrainerWindow, type TrainerView} from './trainer-window.ts';

/**
 * An agenda on the wall, one slide at a time. Open as long as it is on the page.
 * @fires course-seminar - The room went on, counted hands, chose or wrote something down.
 * @fires close - It was closed.
 */
@customElement('seminar-stage')
export class SeminarStageElement extends LitElement {
  static override styles = [sharedStyles, richStyles, stageStyles];

  @property({attribute: false}) parts: readonly LoadedPart[] = [];
  @property({attribute: false}) room!: SeminarState;
  @property({attribute: false}) words!: SeminarWords;
  @state() private isBlack = false;
  @state() private isAsking = false;
  @query('dialog') private dialog!: HTMLDialogElement;
  @query('.stage') private stage!: HTMLElement;
  @query('.wall') private wall!: HTMLElement;
  @query('h2') private heading!: HTMLElement;
  @query('wall-film') private film!: HTMLElementTagNameMap['wall-film'] | null;
  @query('seminar-timer') private timer!: HTMLElementTagNameMap['seminar-timer'];

  private readonly trainer = new TrainerWindow(
    this,
    () => this.trainerView,
    (event) => this.onKey(event),
  );

  constructor() {
    super();
    new FitWall(this, () => this.wall);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Before a film, and wherever the focus is: on nothing after a click beside everything, for one.
    window.addEventListener('keydown', this.onKey, {capture: true});
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.onKey, {capture: true});
  }

  protected override firstUpdated(): void {
    this.dialog.showModal();
    this.wall.addEventListener('click', this.onClick);
    // Not on the first button: whoever goes on by keys presses none.
    this.heading.focus({preventScroll: true});
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('room') && changed.get('room')?.at !== this.room.at) this.isAsking = false;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('room') || changed.get('room')?.at === this.room.at) return;
    this.wall.scrollTop = 0;
    // In a low window it is the dialog, or the whole screen's stage, that scrolls.
    this.dialog.scrollTop = 0;
    this.stage.scrollTop = 0;
    // What was pressed may be gone with its slide.
    if (!this.shadowRoot?.activeElement) this.heading.focus({preventScroll: true});
  }

  protected override render() {
    const {words, slides, slide, place, shownPart: part} = this;
    if (!slide || !part) return nothing;
    const timer = this.renderTimer(part);
    return html`<dialog aria-labelledby="title" @close=${this.onClose}>
      <div class="stage">
        <div class="head">
          <p class="grow">${words.partOf(part.title)}</p>
          ${part.isBreak ? nothing : timer}
          ${
            document.fullscreenEnabled
              ? html`<button class="button" @click=${this.onFullScreen}>${words.fullScreen}</button>`
              : nothing
          }
          <button class="button" @click=${() => this.dialog.close()}>${words.close}</button>
        </div>
        <div class="wall" tabindex="0" role="group" aria-labelledby="title">
          <h2 id="title" tabindex="-1">${slide.title}</h2>
          ${part.isBreak ? timer : nothing} ${this.renderSlide(slide)}
          ${place === slides.length - 1 ? renderEnd(this.room, words) : nothing}
        </div>
        ${this.renderFoot(slide, part)}
        ${
          this.isBlack
            ? html`<button class="black" aria-label=${words.showAgain} @click=${this.showAgain}></button>`
            : nothing
        }
      </div>
    </dialog>`;
  }

  private renderSlide(slide: Slide) {
    const {words, room, isAsking, place, goOn: onBack} = this;
    const onTake = (key: string, option: string) => takeAt(place, key, option).forEach(this.send);
    return renderSlide(slide, {
      words,
      room,
      target: this,
      onBack,
      onTake,
      isAsking,
      isTrainerApart: this.trainer.isOpen,
    });
  }

  private renderFoot({title}: Slide, part: LoadedPart) {
    const {words, room, parts, slides, place, trainer, send, goOn} = this;
    const onBack = () => this.go(place - 1);
    const onPart = (id: string) => this.go(slides.findIndex((slide) => slide.part === id));
    const ends = {isFirst: place === 0, isLast: place === slides.length - 1};
    return renderFoot({
      words,
      room,
      parts,
      part,
      title,
      ...ends,
      trainer,
      send,
      onBack,
      onNext: goOn,
      onPart,
    });
  }

  private renderTimer({id, minutes, isBreak}: LoadedPart) {
    return html`<seminar-timer
      ?large=${isBreak === true}
      .words=${this.words}
      .partId=${id}
      .minutes=${minutes}
      .clock=${this.room.clocks[id]}
      .onKeep=${(part: string, clock: PartClock) => this.send({type: 'clock', part, clock})}
    ></seminar-timer>`;
  }

  private get trainerView(): TrainerView | undefined {
    const {slides, slide, shownPart: part, place, room, words, timer, send, goOn} = this;
    if (!slide || !part) return undefined;
    const onBack = () => this.go(place - 1);
    const next = slides[place + 1];
    return {words, room, part, slide, next, left: timer.face, send, onBack, onNext: goOn};
  }

  private get slides(): readonly Slide[] {
    return slidesOf(this.parts, this.room);
  }

  /** A case that goes another way now may have fewer slides than before. */
  private get place(): number {
    return Math.min(this.room.at, this.slides.length - 1);
  }

  private get slide(): Slide | undefined {
    return this.slides[this.place];
  }

  private get shownPart(): LoadedPart | undefined {
    return this.parts.find(({id}) => id === this.slide?.part);
  }

  private readonly send = (action: SeminarAction): void => {
    if (action.type === 'go') this.film?.pause();
    this.dispatchEvent(new SeminarEvent(action));
  };

  private go(at: number): void {
    if (at >= 0 && at < this.slides.length) this.send({type: 'go', at});
  }

  private readonly goOn = (): void => {
    const actions = onwards(this.slides, this.place, this.room);
    this.isAsking = actions === undefined;
    actions?.forEach(this.send);
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    // The quick exit waits for Esc twice; here it is what leaves the whole screen and this dialog.
    if (event.key === 'Escape') event.stopPropagation();
    const key = stageKey(event, this.film !== null);
    if (!key) return;
    event.preventDefault();
    event.stopPropagation();
    this.keyActions[key]();
  };

  private readonly keyActions: Readonly<Record<StageKey, () => void>> = {
    next: () => this.showAgain() || this.goOn(),
    back: () => this.showAgain() || this.go(this.place - 1),
    first: () => this.go(0),
    last: () => this.go(this.slides.length - 1),
    black: () => {
      if (this.showAgain()) return;
      this.film?.pause();
      this.isBlack = true;
    },
    film: () => void (this.showAgain() || this.film?.toggle()),
  };

  /** True where the wall was black. */
  private readonly showAgain = (): boolean => {
    const wasBlack = this.isBlack;
    this.isBlack = false;
    return wasBlack;
  };

  /** Whoever starts a film with the mouse goes on by keys: the button must not have Enter and Space then. */
  private readonly onClick = ({target, detail}: MouseEvent): void => {
    if (target === this.film && detail > 0) this.heading.focus({preventScroll: true});
  };

  private onFullScreen(): void {
    // Where it is refused, the dialog fills the window anyway.
    if (document.fullscreenElement) void document.exitFullscreen();
    else this.stage.requestFullscreen().catch(() => undefined);
  }

  private onClose(): void {
    this.timer.keep();
    this.dispatchEvent(new Event('close'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'seminar-stage': SeminarStageElement;
  }
}
