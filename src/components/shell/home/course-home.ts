import {LitElement, css, html, nothing, type PropertyValues} from 'lit';
import {continuePlace} from '../../../domain/progress/continue-place.ts';
import type {ModuleSummary} from '../../../domain/course/course.ts';
import {hrefOf, startHref} from '../../../domain/course/route.ts';
import {strings} from '../../../locales/index.ts';
import {nextFrame} from '../../next-task.ts';
import {titleInSentence} from '../../text/title-in-sentence.ts';
import {sharedStyles} from '../../shared-styles.ts';
import {endWay, renderEnd} from '../end-way.ts';
import {languagesStyles, renderLanguages} from '../languages.ts';
import {cover, coverStyles} from './cover.ts';
import {renderFinished} from './finished.ts';
import {pageStyles} from './page-styles.ts';
import type {PlayerState} from '../player-state.ts';
import {progressLine, progressStyles} from './progress-line.ts';
import {moduleStatus, moduleStateIn} from './module-state.ts';
import {statusIcon} from './status-icon.ts';
import {lessonsLine} from './lessons-line.ts';
import {statusStyles} from './status-styles.ts';
import {routeTo} from './way-on.ts';

/** So many modules are seen at most without scrolling; those of a longer course come after it is painted, so many a frame. */
const modulesAtOnce = 8;

/**
 * The first page of a course: its modules and how far one is in each. The whole card is a link; its
 * name is the heading alone.
 */
export class CourseHomeElement extends LitElement {
  static override properties = {state: {attribute: false}, shown: {state: true}};

  static override styles = [
    sharedStyles,
    statusStyles,
    pageStyles,
    coverStyles,
    progressStyles,
    languagesStyles,
    css`
      .lead {
        font-size: var(--kr-size-l);
        line-height: 1.45;
        color: var(--kr-muted);
      }
      .modules {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--kr-space-4);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      /* Whoever goes on knows what the course is. */
      .hero:has(resume-card) .lead {
        display: none;
      }
      .hero .cover {
        width: 100%;
        height: 5rem;
        margin-bottom: var(--kr-space-4);
      }
      .card {
        counter-increment: module;
        position: relative;
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        align-items: center;
        gap: var(--kr-space-2) var(--kr-space-3);
        padding: var(--kr-space-4) var(--kr-space-5);
        border: 1px solid var(--kr-line);
        border-radius: var(--kr-radius);
        background: var(--kr-surface);
        box-shadow: var(--kr-shadow);
      }
      /* Of a long course, what is not there at once (modulesAtOnce) waits: laid out before it is looked for, not at the launch. */
      .card:nth-child(n + 9) {
        content-visibility: auto;
        contain-intrinsic-size: auto 11rem;
      }
      .card > * {
        grid-column: 1 / -1;
        margin: 0;
      }
      .card > .cover {
        grid-column: 1;
      }
      .card > h3 {
        grid-column: 2;
      }
      .card h3::before {
        content: counter(module) '. ';
      }
      .card:hover {
        border-color: var(--kr-accent);
        background: var(--kr-accent-soft);
      }
      .card a {
        color: inherit;
        text-decoration: none;
      }
      .card a::after {
        content: '';
        position: absolute;
        inset: 0;
        border-radius: var(--kr-radius);
      }
      .card a:focus-visible {
        outline: none;
      }
      .card a:focus-visible::after {
        outline: 3px solid var(--kr-focus);
        outline-offset: 2px;
      }
      @media (max-width: 30rem) {
        .card {
          padding: var(--kr-space-4);
        }
        .hero:has(resume-card) .cover {
          display: none;
        }
      }
      @media (min-width: 40rem) {
        .card > * {
          grid-column: 2;
        }
        .card > .cover {
          grid-row: 1 / 5;
          align-self: start;
        }
      }
    `,
  ];

  state!: PlayerState;
  private shown = modulesAtOnce;

  protected override updated(changed: PropertyValues) {
    if (changed.has('shown') && this.state.course.modules.length > this.shown)
      void nextFrame().then(() => (this.shown += modulesAtOnce));
  }

  override render() {
    const words = strings();
    const {course, outcome} = this.state;
    return html`
      <div class="hero">
        ${course.cover ? cover('course', this.state.covers) : nothing}
        <h1 tabindex="-1">${course.title}</h1>
        <p class="lead">${course.description}</p>
        ${progressLine(outcome.measure)} ${this.renderWayOn()} ${renderLanguages(course)}
        ${outcome.finished ? renderEnd(endWay(this.state)) : nothing}
      </div>
      <h2>${words.modules}</h2>
      <ul class="modules">
        ${course.modules.slice(0, this.shown).map((module) => this.renderModule(module))}
      </ul>
    `;
  }

  /** To the certificate; into the first module; to where the learner goes on, by its module until the outline is there. */
  private renderWayOn() {
    const words = strings();
    const {course, outcome, outlines, blocksLeft, asksRole} = this.state;
    if (outcome.finished) return renderFinished();
    const moduleStates = course.modules.flatMap(({id}) => moduleStateIn(this.state, id) ?? []);
    const place = continuePlace(moduleStates, outlines);
    if (!place) return nothing;
    const {kind, summary, lesson} = place;
    if (kind === 'start')
      return html`<a class="button primary" href=${startHref({module: summary.id}, asksRole)}
        ><span data-own>${words.start}</span></a
      >`;
    return html`<resume-card .state=${this.state}
      ><a class="button primary" href=${hrefOf(routeTo(place, blocksLeft))}>
        <span data-own>${titleInSentence(words.continueAt, lesson ?? summary)}</span>
      </a></resume-card
    >`;
  }

  private renderModule(module: ModuleSummary) {
    const words = strings();
    const moduleState = moduleStateIn(this.state, module.id);
    if (!moduleState) return nothing;
    const {outcome} = moduleState;
    const status = moduleStatus(moduleState);
    return html`<li class="card">
      ${module.cover ? cover(module.id, this.state.covers) : nothing}
      <h3>
        <a href=${hrefOf({module: module.id})}>${module.title}</a>
      </h3>
      <p>${module.summary}</p>
      <ul class="facts">
        <li>${words.about(module.minutes)}</li>
        ${lessonsLine(outcome)}
        ${outcome.quizBest === undefined ? nothing : html`<li data-own>${words.bestScore(outcome.quizBest)}</li>`}
      </ul>
      ${
        status === 'done'
          ? html`<p class="done" data-own>${statusIcon(status)} ${words.moduleDone}</p>`
          : progressLine(outcome.measure, status)
      }
    </li>`;
  }
}

customElements.define('course-home', CourseHomeElement);

declare global {
  interface HTMLElementTagNameMap {
    'course-home': CourseHomeElement;
  }
}
