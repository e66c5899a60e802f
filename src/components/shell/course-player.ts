import {LitElement, html, nothing, type PropertyValues} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import {hrefOf} from '../../domain/route.ts';
import {strings} from '../../locales/index.ts';
import {LoadAgainEvent} from '../events.ts';
import {sharedStyles} from '../shared-styles.ts';
import './course-home.ts';
import type {CourseTocElement} from './course-toc.ts';
import './course-toc.ts';
import './module-page.ts';
import type {PlayerState} from './player-state.ts';
import {playerStyles} from './player-styles.ts';
import './save-status.ts';
import {standingIn} from './standing.ts';
import type {View} from './view.ts';

/** The whole course on screen: a bar on top, one page below it. Moves the focus when the page changes.
 * @fires course-load-again - "Try again" was pressed after a part could not be loaded. */
@customElement('course-player')
export class CoursePlayerElement extends LitElement {
  static override styles = [sharedStyles, playerStyles];

  @property({attribute: false}) state: PlayerState | undefined;
  @property({attribute: false}) view: View = {type: 'loading'};
  /** The next page is on its way. */
  @property({type: Boolean}) busy = false;
  @query('main') private main!: HTMLElement;
  @query('course-toc') private toc!: CourseTocElement | null;

  /** Puts the focus on the new page's heading and its top into view; called after a navigation. */
  async focusPage() {
    await this.updateComplete;
    const page = this.main.firstElementChild;
    if (page instanceof LitElement) await page.updateComplete;
    this.toc?.close();
    window.scrollTo(0, 0);
    (page?.shadowRoot ?? this.main).querySelector<HTMLElement>('h1')?.focus({preventScroll: true});
  }

  override updated(changed: PropertyValues<this>) {
    const name = this.pageName();
    if (name && (changed.has('view') || changed.has('state')))
      document.title = `${name} – ${strings().brand}`;
  }

  override render() {
    const {state, view} = this;
    return html`
      ${state ? this.renderBar(state) : nothing}
      <div class="notices" role="status">
        ${state?.notices.map(({tone, text}) => html`<p class=${tone}>${text}</p>`)}
      </div>
      <main aria-busy=${this.busy ? 'true' : nothing}>${this.renderView()}</main>
      ${
        state
          ? html`<course-toc
              .state=${state}
              .module=${'module' in view ? view.module : undefined}
              .lesson=${view.type === 'lesson' ? view.lesson.id : ''}
            ></course-toc>`
          : nothing
      }
    `;
  }

  private renderBar(state: PlayerState) {
    const words = strings();
    return html`<header class="bar">
      <button class="button primary skip" @click=${this.focusPage}>${words.skipToContent}</button>
      <div class="who">
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
      </div>
      <button class="button contents" aria-haspopup="dialog" @click=${() => this.toc?.open()}>
        ${words.contents}
      </button>
      ${this.busy ? html`<div class="busy"></div>` : nothing}
    </header>`;
  }

  private renderView() {
    const {view, state} = this;
    if (view.type === 'failed') return this.renderFailed(view.reason);
    if (view.type === 'loading' || !state) return html`<p class="loading">${strings().loading}</p>`;
    if (view.type === 'home') return html`<course-home .state=${state}></course-home>`;
    const {module} = view;
    const standing = standingIn(state, module.id);
    if (!standing) return this.renderFailed('not-found');
    if (view.type === 'module') {
      return html`<module-page .module=${module} .standing=${standing}></module-page>`;
    }
    return html`<lesson-page
      .module=${module}
      .lesson=${view.lesson}
      .standing=${standing}
      .seed=${Number.parseInt(state.progress.attempt, 16) & 0xffff}
      .locked=${state.locked}
    ></lesson-page>`;
  }

  /** What the window's title starts with; undefined while there is no page yet. */
  private pageName(): string | undefined {
    const {view} = this;
    switch (view.type) {
      case 'loading':
        return undefined;
      case 'failed':
        return this.failure(view.reason);
      case 'home':
        return this.state?.course.title;
      default:
        return 'lesson' in view ? view.lesson.title : view.module.title;
    }
  }

  private failure(reason: FailedReason): string {
    const words = strings();
    return {'load': words.loadFailed, 'not-found': words.notFound, 'refused': words.lmsRefused}[reason];
  }

  private renderFailed(reason: FailedReason) {
    const words = strings();
    return html`<div class="failed">
      <h1 tabindex="-1">${this.failure(reason)}</h1>
      ${
        reason === 'load'
          ? html`<p>${words.loadFailedHint}</p>
              <button class="button primary" @click=${() => this.dispatchEvent(new LoadAgainEvent())}>
                ${words.tryAgain}
              </button>`
          : nothing
      }
      ${reason === 'not-found' ? html`<a class="button" href=${hrefOf({})}>${words.home}</a>` : nothing}
    </div>`;
  }
}

type FailedReason = Extract<View, {type: 'failed'}>['reason'];

declare global {
  interface HTMLElementTagNameMap {
    'course-player': CoursePlayerElement;
  }
}
