import {LitElement, html, nothing, type PropertyValues} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import type {SeminarState} from '../../../../domain/seminar/seminar-state.ts';
import type {Slide} from '../../../../domain/seminar/slide.ts';
import {slidesOf, type LoadedPart} from '../../../../domain/seminar/slides.ts';
import type {SeminarWords} from '../../../../locales/by-language/seminar.ts';
import {richStyles} from '../../../text/rich-styles.ts';
import {sharedStyles} from '../../../shared-styles.ts';
import {SeminarEvent} from './seminar-event.ts';
import './seminar-timer.ts';
import {renderSlide} from './slide-view.ts';
import {stageStyles} from './stage-styles.ts';

/** Keys that go on and back. Those of a presenter's remote work from a field, too; arrows belong to it there. */
const steps: Readonly<Record<string, {readonly by: 1 | -1; readonly alsoInFields: boolean}>> = {
  PageDown: {by: 1, alsoInFields: true},
  PageUp: {by: -1, alsoInFields: true},
  ArrowRight: {by: 1, alsoInFields: false},
  ArrowLeft: {by: -1, alsoInFields: false},
};

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
  @query('dialog') private dialog!: HTMLDialogElement;
  @query('.stage') private stage!: HTMLElement;
  @query('.wall') private wall!: HTMLElement;
  @query('h2') private heading!: HTMLElement;

  protected override firstUpdated(): void {
    this.dialog.showModal();
    // Not on the first button: whoever goes on by keys presses none.
    this.heading.focus({preventScroll: true});
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
    const {words, slides, slide, place} = this;
    const part = this.parts.find(({id}) => id === slide?.part);
    if (!slide || !part) return nothing;
    return html`<dialog aria-labelledby="title" @keydown=${this.onKey} @close=${this.onClose}>
      <div class="stage">
        <div class="head">
          <p class="grow">${words.partOf(part.title)}</p>
          <seminar-timer .words=${words} .partId=${part.id} .minutes=${part.minutes}></seminar-timer>
          ${
            document.fullscreenEnabled
              ? html`<button class="button" @click=${this.onFullScreen}>${words.fullScreen}</button>`
              : nothing
          }
          <button class="button" @click=${() => this.dialog.close()}>${words.close}</button>
        </div>
        <div class="wall" tabindex="0" role="group" aria-labelledby="title">
          <h2 id="title" tabindex="-1">${slide.title}</h2>
          ${renderSlide(slide, {words, room: this.room, target: this, onBack: () => this.go(place - 1)})}
        </div>
        <div class="foot">
          <button class="button" ?disabled=${place === 0} @click=${() => this.go(place - 1)}>
            ${words.previous}
          </button>
          <button
            class="button primary"
            ?disabled=${place === slides.length - 1}
            @click=${() => this.go(place + 1)}
          >
            ${words.next}
          </button>
          <span role="status"
            >${words.placeOf(place + 1, slides.length)}<span class="visually-hidden"
              >: ${slide.title}</span
            ></span
          >
          <select class="grow" aria-label=${words.toPart} .value=${part.id} @change=${this.onPart}>
            ${this.parts.map(
              ({id, title}) => html`<option value=${id} ?selected=${id === part.id}>${title}</option>`,
            )}
          </select>
          ${this.renderNote(part)}
        </div>
      </div>
    </dialog>`;
  }

  private renderNote({id}: LoadedPart) {
    const {words, room} = this;
    return html`<details>
      <summary>${words.note}</summary>
      <textarea
        rows="2"
        aria-label=${words.note}
        .value=${room.notes[id] ?? ''}
        @input=${({currentTarget}: Event) => {
          if (currentTarget instanceof HTMLTextAreaElement)
            this.dispatchEvent(new SeminarEvent({type: 'note', part: id, text: currentTarget.value}));
        }}
      ></textarea>
    </details>`;
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

  private go(at: number): void {
    if (at >= 0 && at < this.slides.length) this.dispatchEvent(new SeminarEvent({type: 'go', at}));
  }

  private onKey(event: KeyboardEvent): void {
    const step = steps[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
    const [target] = event.composedPath();
    const isField =
      target instanceof HTMLInputElement ||
      target instanceof HTMLTextAreaElement ||
      target instanceof HTMLSelectElement ||
      target instanceof HTMLVideoElement;
    if (isField && !step.alsoInFields) return;
    event.preventDefault();
    this.go(this.place + step.by);
  }

  private onPart({currentTarget}: Event): void {
    if (!(currentTarget instanceof HTMLSelectElement)) return;
    const {value} = currentTarget;
    this.go(this.slides.findIndex(({part}) => part === value));
  }

  private onFullScreen(): void {
    // Where it is refused, the dialog fills the window anyway.
    if (document.fullscreenElement) void document.exitFullscreen();
    else this.stage.requestFullscreen().catch(() => undefined);
  }

  private onClose(): void {
    this.dispatchEvent(new Event('close'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'seminar-stage': SeminarStageElement;
  }
}
