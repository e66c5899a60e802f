import {LitElement, html, nothing} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import type {Course} from '../../domain/course.ts';
import type {Outcome} from '../../domain/outcome.ts';
import type {Progress} from '../../domain/progress.ts';
import {hrefOf} from '../../domain/route.ts';
import {strings} from '../../locales/index.ts';
import {LoadAgainEvent} from '../events.ts';
import {sharedStyles} from '../shared-styles.ts';
import './course-home.ts';
import type {CourseTocElement} from './course-toc.ts';
import './course-toc.ts';
import './lesson-page.ts';
import './module-page.ts';
import {playerStyles} from './player-styles.ts';
import './save-status.ts';
import type {SaveState, View} from './view.ts';

/** Everything the shell shows once the course is there. */
export interface PlayerState {
  readonly course: Course;
  readonly progress: Progress;
  readonly outcome: Outcome;
  /** Undefined in review and browse, where nothing is written. */
  readonly save: SaveState | undefined;
  /** No LMS was found: work is kept on this device. */
  readonly local: boolean;
  /** Nothing could be saved any more: everything is readable, nothing is taken. */
  readonly locked: boolean;
  /** Calm lines above the page, the newest last. */
  readonly notices: readonly string[];
  readonly resume: {readonly href: string; readonly title: string} | undefined;
}

/** The whole course on screen: a bar on top, one page below it. Moves the focus when the page changes.
 * @fires course-load-again - "Try again" was pressed after a part could not be loaded. */
@customElement('course-player')
export class CoursePlayerElement extends LitElement {
  static override styles = [sharedStyles, playerStyles];

  @property({attribute: false}) state: PlayerState | undefined;
  @property({attribute: false}) view: View = {type: 'loading'};
  @query('main') private main!: HTMLElement;
  @query('course-toc') private toc!: CourseTocElement | null;

  /** Puts the focus on the new page's heading and its top into view; called after a navigation. */
  async focusPage() {
    await this.updateComplete;
    const page = this.main.firstElementChild;
    if (page instanceof LitElement) await page.updateComplete;
    const heading = (page?.shadowRoot ?? this.main).querySelector<HTMLElement>('h1');
    window.scrollTo(0, 0);
    heading?.focus({preventScroll: true});
  }

  override render() {
    const {state} = this;
    return html`
      ${state ? this.renderBar(state) : nothing}
      <div class="notices" role="status">${state?.notices.map((notice) => html`<p>${notice}</p>`)}</div>
      <main>${this.renderView()}</main>
      ${state
        ? html`<course-toc
            .course=${state.course}
            .progress=${state.progress}
            .module=${'module' in this.view ? this.view.module : undefined}
            .lesson=${this.view.type === 'lesson' ? this.view.lesson.id : ''}
          ></course-toc>`
        : nothing}
    `;
  }

  private renderBar(state: PlayerState) {
    const words = strings();
    return html`<button class="skip" @click=${this.focusPage}>${words.skipToContent}</button>
      <header class="bar">
        <a class="brand" href=${hrefOf({})} aria-label=${`${words.brand}: ${words.home}`}>
          <svg viewBox="0 0 32 32" aria-hidden="true">
            <rect x="2" y="13" width="28" height="4" rx="2" />
            <path d="M7 17v9M25 17v9" />
            <circle cx="9" cy="8" r="3" />
            <circle cx="16" cy="6" r="3" />
            <circle cx="23" cy="8" r="3" />
          </svg>
          <span>${words.brand}</span>
        </a>
        ${state.save ? html`<save-status .state=${state.save} .local=${state.local}></save-status>` : nothing}
        <button class="button" aria-haspopup="dialog" @click=${() => this.toc?.open()}>${words.contents}</button>
      </header>`;
  }

  private renderView() {
    const {view, state} = this;
    const words = strings();
    if (view.type === 'failed') return this.renderFailed(view.reason);
    if (view.type === 'loading' || !state) return html`<p class="loading">${words.loading}</p>`;
    if (view.type === 'home') {
      return html`<course-home
        .course=${state.course}
        .progress=${state.progress}
        .outcome=${state.outcome}
        .resume=${state.resume}
      ></course-home>`;
    }
    const summary = state.course.modules.find((module) => module.id === view.module.id);
    const outcome = summary && state.outcome.modules.get(summary.tracking);
    if (!summary || !outcome) return this.renderFailed('not-found');
    const progress = state.progress.modules.get(summary.tracking);
    if (view.type === 'module') {
      const {place} = state.progress;
      return html`<module-page
        .summary=${summary}
        .module=${view.module}
        .progress=${progress}
        .outcome=${outcome}
        .lastLesson=${place?.module === summary.tracking ? place.lesson : undefined}
      ></module-page>`;
    }
    return html`<lesson-page
      .module=${view.module}
      .lesson=${view.lesson}
      .progress=${progress}
      .seed=${Number.parseInt(state.progress.attempt, 16) & 0xffff}
      .locked=${state.locked}
    ></lesson-page>`;
  }

  private renderFailed(reason: 'load' | 'not-found' | 'refused') {
    const words = strings();
    const heading = {'load': words.loadFailed, 'not-found': words.notFound, 'refused': words.lmsRefused}[reason];
    return html`<section class="failed">
      <h1 tabindex="-1">${heading}</h1>
      ${reason === 'load'
        ? html`<p>${words.loadFailedHint}</p>
            <button class="button primary" @click=${() => this.dispatchEvent(new LoadAgainEvent())}>
              ${words.tryAgain}
            </button>`
        : nothing}
      ${reason === 'not-found' ? html`<a class="button" href=${hrefOf({})}>${words.home}</a>` : nothing}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'course-player': CoursePlayerElement;
  }
}
