import {LitElement, css, html, nothing} from 'lit';
import {continuePlace} from '../../../domain/progress/continue-place.ts';
import type {ModuleState} from '../../../domain/progress/continue-place.ts';
import type {Module} from '../../../domain/course/course.ts';
import {startHref} from '../../../domain/course/route.ts';
import {strings} from '../../../locales/index.ts';
import {renderRich} from '../../text/rich-tags.ts';
import {titleInSentence} from '../../text/title-in-sentence.ts';
import {sharedStyles} from '../../shared-styles.ts';
import {renderEnd, type EndWay} from '../end-way.ts';
import {cover, coverStyles} from './cover.ts';
import {renderFinished} from './finished.ts';
import './lesson-list.ts';
import {pageStyles} from './page-styles.ts';
import type {PlayerState} from '../player-state.ts';
import {progressLine, progressStyles} from './progress-line.ts';
import {statusIcon} from './status-icon.ts';
import {lessonsLine} from './lessons-line.ts';
import {statusStyles} from './status-styles.ts';
import {routeTo} from './way-on.ts';

/** The first page of a module: what it gives, where one is, its lessons. */
export class ModulePageElement extends LitElement {
  static override properties = {
    module: {attribute: false},
    moduleState: {attribute: false},
    asksRole: {type: Boolean},
    begun: {type: Boolean},
    finished: {type: Boolean},
    endWay: {attribute: false},
    covers: {attribute: false},
    blocksLeft: {attribute: false},
    waitsFor: {attribute: false},
  };

  static override styles = [
    sharedStyles,
    statusStyles,
    pageStyles,
    coverStyles,
    progressStyles,
    css`
      .hero .cover {
        margin-bottom: var(--kr-space-2);
      }
      @media (min-width: 40rem) {
        .hero .cover {
          float: right;
          margin-left: var(--kr-space-4);
        }
      }
    `,
  ];

  module!: Module;
  moduleState!: ModuleState;
  /** First start: the way into the lessons leads over the question for one's institution. */
  asksRole = false;
  /** The learner was in a lesson of the course, of whichever module. */
  begun = false;
  /** All that the package is about is done, not this module alone. */
  finished = false;
  /** Offered once the module is done. */
  endWay: EndWay;
  /** See `PlayerState`. */
  covers: PlayerState['covers'];
  /** See `PlayerState`. */
  blocksLeft: PlayerState['blocksLeft'] = new Map();
  /** See `PlayerState`. */
  waitsFor: PlayerState['waitsFor'] = [];

  override render() {
    const words = strings();
    const {summary, outcome} = this.moduleState;
    const [promise, ...more] = this.module.intro;
    return html`
      <div class="hero">
        ${summary.cover ? cover(summary.id, this.covers) : nothing}
        <h1 tabindex="-1">${this.module.title}</h1>
        ${outcome.complete ? html`<p class="done" data-own>${statusIcon('done')} ${words.moduleDone}</p>` : nothing}
        ${promise ? renderRich([promise], {sources: []}) : nothing}
        <ul class="facts">
          <li>${words.about(summary.minutes)}</li>
          ${lessonsLine(outcome)} ${this.renderScore()}
        </ul>
        ${outcome.complete ? nothing : this.renderWaiting()} ${progressLine(outcome.measure)}
        ${this.finished && summary.quiz ? renderFinished() : nothing} ${this.renderContinue()}
        ${outcome.complete ? renderEnd(this.endWay) : nothing}
      </div>
      <h2>${words.lessons}</h2>
      <lesson-list .module=${this.module} .moduleState=${this.moduleState}></lesson-list>
      ${
        more.length > 0
          ? html`<div class="more">
              <h2>${words.aboutModule}</h2>
              ${renderRich(more, {sources: []})}
            </div>`
          : nothing
      }
      <div class="credit">${renderRich(this.module.credit, {sources: []})}</div>
    `;
  }

  private renderWaiting() {
    const words = strings();
    const {waitsFor} = this;
    if (waitsFor === 'unknown') return html`<p data-own>${words.modulesUnknown}</p>`;
    if (waitsFor.length === 0) return nothing;
    return html`<p>${words.modulesOpen}</p>
      <ul>
        ${waitsFor.map((title) => html`<li>${title}</li>`)}
      </ul>`;
  }

  private renderContinue() {
    const words = strings();
    const {module, moduleState, asksRole, blocksLeft} = this;
    const place = continuePlace([moduleState], new Map([[module.id, module]]));
    if (!place?.lesson) return nothing;
    const continueAt = titleInSentence(words.continueAt, place.lesson);
    const label = {start: this.begun ? continueAt : words.start, continue: continueAt, again: words.again};
    const href = startHref(routeTo(place, blocksLeft), asksRole);
    const look = moduleState.outcome.complete ? '' : 'primary';
    return html`<a class="button ${look}" href=${href}><span data-own>${label[place.kind]}</span></a>`;
  }

  private renderScore() {
    const words = strings();
    const {summary, outcome} = this.moduleState;
    if (!summary.quiz) return nothing;
    return html`<li data-own>
      ${outcome.quizBest === undefined ? words.noScore : words.bestScore(outcome.quizBest)}
    </li>`;
  }
}

customElements.define('module-page', ModulePageElement);

declare global {
  interface HTMLElementTagNameMap {
    'module-page': ModulePageElement;
  }
}
