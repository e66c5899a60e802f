import {LitElement, html, nothing, type PropertyValues} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {sharedStyles} from '../../../components/shared-styles.ts';
import {usualTerms} from '../../run/attempt.ts';
import type {CourseView} from '../../course/course-view.ts';
import {type Faults, noFaults} from '../../profiles/faults.ts';
import {launchable} from '../../package/manifest.ts';
import type {Playback} from '../../run/playback.ts';
import {words} from '../../words.ts';
import './content-frame.ts';
import type {ContentFrameElement, Visit} from './content-frame.ts';
import type {ContentsChoiceEvent} from './course-contents.ts';
import './course-contents.ts';
import '../data/data-panel.ts';
import {type LmsRequest, LmsRequestEvent} from '../lms-request.ts';
import {lmsStyles} from '../lms-styles.ts';
import {playerStyles} from './sco-player-styles.ts';

/** Plays one SCO: its frame, the table of contents of a package with several, what the LMS holds.
 * @fires lms-request - `play`, `navigate`, `deliver` or `stop`, each after the content has left its frame */
@customElement('sco-player')
export class ScoPlayerElement extends LitElement {
  static override styles = [sharedStyles, lmsStyles, playerStyles];

  @property({attribute: false}) playback!: Playback;
  @property({attribute: false}) course: CourseView | undefined;
  @property({attribute: false}) faults: Faults = noFaults;
  @state() private isDataShown = true;
  @query('content-frame') private frame!: ContentFrameElement;
  private visit: Visit | undefined;

  /** Empties the frame and resolves when the content has had its last word. */
  async leave(): Promise<void> {
    this.playback.isLeaving = true;
    await this.playback.staged?.leave();
    await this.frame.leave();
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('playback')) return;
    this.unhear(changed.get('playback'));
    this.playback.addEventListener('left', this.onLeft);
    this.playback.addEventListener('trouble', this.onTrouble);
    this.playback.contentEvent = () => this.frame.contentEvent;
    const {address = 'about:blank', isApart = false} = this.playback.staged ?? {};
    this.visit = {address, isApart, title: this.playback.options.item.title};
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.unhear(this.playback);
  }

  override render() {
    const {notKept, faultsOn, likeOn, lmsNames, noRoomForCommit, stageTrouble} = words();
    const {like, trouble} = this.playback;
    return html`
      ${this.renderBar()} ${this.playback.isStored ? nothing : html`<p class="notice">${notKept}</p>`}
      ${
        this.faults.commit === 'none' && this.faults.slowMs === 0 && !this.faults.isStrict
          ? nothing
          : html`<p class="notice">${faultsOn}</p>`
      }
      ${like ? html`<p class="notice">${likeOn(lmsNames[like])}</p>` : nothing}
      <div role="status">
        ${this.playback.hasRoom ? nothing : html`<p class="notice wrong">${noRoomForCommit}</p>`}
      </div>
      <div role="alert">
        ${trouble ? html`<p class="notice wrong">${stageTrouble[trouble]}</p>` : nothing}
      </div>
      ${this.renderContents()}
      <div class="stage ${this.isDataShown ? 'with-data' : ''}">
        <content-frame .visit=${this.visit}></content-frame>
        <section class="data" ?hidden=${!this.isDataShown}>
          <data-panel .playback=${this.playback} .faults=${this.faults}></data-panel>
        </section>
      </div>
    `;
  }

  private renderBar() {
    const {closePlayer, showData, attempt, previous, next} = words();
    const {options, attemptNumber, isStored} = this.playback;
    const steps = isStored ? stepsOf(this.course) : [];
    const label = {previous, continue: next};
    return html`<div class="bar">
      <div class="title">
        <h1 tabindex="-1">${options.item.title}</h1>
        <p class="muted">${options.learner.name} · ${attempt(attemptNumber)}</p>
      </div>
      ${steps.map(
        (step) =>
          html`<button class="button" @click=${() => this.go({type: 'navigate', step})}>
            ${label[step]}
          </button>`,
      )}
      <button
        class="button"
        aria-expanded=${this.isDataShown}
        @click=${() => (this.isDataShown = !this.isDataShown)}
      >
        ${showData}
      </button>
      <button class="button primary" @click=${() => this.go({type: 'stop'})}>${closePlayer}</button>
    </div>`;
  }

  private renderContents() {
    const {packageRecord, item, course} = this.playback.options;
    const {items, version} = packageRecord.manifest;
    if (!this.course || launchable(items).length < 2) return nothing;
    return html`<course-contents
      .items=${items}
      .version=${version}
      .course=${this.course}
      .current=${item.id}
      .areFoldersChosen=${this.playback.isStored && course.sequence !== undefined}
      @contents-choice=${this.onChoice}
    ></course-contents>`;
  }

  private onChoice({scoId}: ContentsChoiceEvent) {
    const {requested, terms, extraParameters} = this.playback.options;
    // "Begin anew" was asked for one SCO only; the others go on where they are.
    const next = requested === 'review' ? 'review' : 'continue';
    const how = {
      requested: next,
      terms: this.playback.isStored ? usualTerms : terms,
      extraParameters,
    } as const;
    return this.go({type: 'play', scoId, how});
  }

  private unhear(playback: Playback | undefined) {
    playback?.removeEventListener('left', this.onLeft);
    playback?.removeEventListener('trouble', this.onTrouble);
  }

  private readonly onTrouble = () => this.requestUpdate();

  /** The content has ended and asked for another item, or for the end of the course. */
  private readonly onLeft = () => {
    const {left} = this.playback;
    // A button pressed here has already decided where to go.
    if (this.playback.isLeaving || !left) return;
    void this.go(left.next === undefined ? {type: 'stop'} : {type: 'deliver', scoId: left.next});
  };

  private async go(request: LmsRequest) {
    await this.leave();
    this.dispatchEvent(new LmsRequestEvent(request));
  }
}

/** The steps that the tree has here, and that the manifest does not hide. */
function stepsOf(course: CourseView | undefined): readonly ('previous' | 'continue')[] {
  return (['previous', 'continue'] as const).filter(
    (step) => course?.steps[step] === true && !course.hidden.includes(step),
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'sco-player': ScoPlayerElement;
  }
}
