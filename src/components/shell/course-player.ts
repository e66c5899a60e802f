import {LitElement, html, nothing, type PropertyValues} from 'lit';
import {hrefOf} from '../../domain/course/route.ts';
import {strings} from '../../locales/index.ts';
import {sharedStyles} from '../shared-styles.ts';
import {courseSign, returnIcon} from './bar/bar-signs.ts';
import {barStyles} from './bar/bar-styles.ts';
import './home/course-home.ts';
import {endWay} from './end-way.ts';
import {renderFailed} from './failed.ts';
import {lineIconStyles} from './line-icon-styles.ts';
import './home/module-page.ts';
import {noticeStyles, renderNotice} from './notices/notice.ts';
import {renderPageLinks} from './panels/page-links.ts';
import type {PlayerState} from './player-state.ts';
import {playerStyles} from './player-styles.ts';
import './bar/save-status.ts';
import {hasTrouble, isFailing} from './bar/save-words.ts';
import {OpenPanelEvent, QuickExitEvent, ReturnEvent} from './shell-events.ts';
import {pageName} from './page-name.ts';
import {moduleStateIn} from './home/module-state.ts';
import type {Panel, Question, View} from './view.ts';

const bare = {attribute: false};

/** The whole course on screen: a bar on top, one page below it. Moves the focus when the page changes. Whoever starts it gives
 * it its name, when nothing else is in the way.
 * @fires course-load-again - "Try again" was pressed after a part could not be loaded.
 * @fires course-open-panel - The contents or the help panel are asked for.
 * @fires course-quick-exit - The way out was pressed.
 * @fires course-return - The way back to the LMS was pressed. */
export class CoursePlayerElement extends LitElement {
  static override properties = {
    state: bare,
    view: bare,
    busy: {type: Boolean},
    panel: bare,
    alert: bare,
    news: bare,
  };

  static override styles = [sharedStyles, noticeStyles, lineIconStyles, barStyles, playerStyles];

  state: PlayerState | undefined;
  view: View = {type: 'loading'};
  /** The next page is on its way. */
  busy = false;
  /** The dialog over the page. Set from outside; goes when it asks to be closed, and with its page. */
  panel: Panel | undefined;
  /** Something went wrong that no page can tell; goes with the next page. */
  alert = '';
  /** Stands over the start page; the code that sets it supplies the template. */
  news: Question['render'] | undefined;
  private failing = false;

  /**
   * Puts the focus on the new page's heading and its top into view, in the LMS's page, too; called after a
   * navigation. Another element of the page that is marked with `data-start` takes the heading's place.
   */
  async focusPage() {
    this.panel = undefined;
    this.alert = '';
    await this.updateComplete;
    const {renderRoot, view} = this;
    const page = renderRoot.querySelector('main')?.firstElementChild;
    if (page instanceof LitElement) await page.updateComplete;
    const within = page?.shadowRoot ?? renderRoot;
    const start = within.querySelector<HTMLElement>('[data-start]') ?? within.querySelector('h1');
    window.scrollTo(0, 0);
    start?.focus({preventScroll: true});
    // Without a line it stays at this.
    const {pageInSight} = (await import('../focus/page-in-sight.ts').catch(() => undefined)) ?? {};
    // A lesson that is asked for a block goes there by itself, once all above it is there.
    const block = view.type === 'lesson' ? view.block : undefined;
    const lesson = block && renderRoot.querySelector('lesson-page');
    if (lesson) await lesson.whole;
    pageInSight?.(start, () => (block && lesson ? lesson.goTo(block) : undefined));
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('state')) this.failing = isFailing(this.state?.save, this.failing);
    // It comes with the first lesson, too. Before that the bar alone tells, if this does not arrive; the next change asks again.
    if (this.failing) import('./notices/trouble-notice.ts').catch(() => undefined);
  }

  override updated(changed: PropertyValues<this>) {
    if (changed.has('view') && this.view.type === 'ended' && changed.get('view')?.type !== 'ended')
      void this.updateComplete.then(() => this.focusPage());
    const name = pageName(this.view, this.state?.course.title);
    if (name && (changed.has('view') || changed.has('state')))
      document.title = `${name} – ${strings().brand}`;
  }

  override render() {
    // What the page holds already: the first screen without what only the learner's state can tell.
    if (this.view.type === 'loading') return html`<slot><p class="loading">${strings().loading}</p></slot>`;
    return this.renderWhole();
  }

  private renderWhole() {
    const {state, view} = this;
    // The closing page says itself how it stands, and leads nowhere into the course.
    const isEnded = view.type === 'ended';
    return html`
      ${state ? this.renderBar(state) : nothing}
      <div class="notices" role="status">
        ${isEnded ? nothing : state?.notices.map(renderNotice)}
        ${this.alert ? renderNotice({tone: 'important', text: this.alert}) : nothing}
      </div>
      ${state && this.failing && view.type !== 'lesson' && !isEnded ? html`<section class="notices" aria-label=${strings().yourProgress}>${this.renderTrouble(state)}</section>` : nothing}
      ${this.renderNews()}
      <main aria-busy=${this.busy ? 'true' : nothing}>${this.renderView()}</main>
      ${
        state && !isEnded
          ? html`<footer>
              ${state.course.municipality ? html`<p>${state.course.municipality.name}</p>` : nothing}
              <nav aria-label=${strings().coursePages}>
                <ul>
                  ${renderPageLinks()}
                </ul>
              </nav>
            </footer>`
          : nothing
      }
      <div @course-close-panel=${this.onClosePanel}>${state ? this.panel?.render(state, view) : nothing}</div>
    `;
  }

  /** Only over the first page of the package, which may be about one module. */
  private renderNews() {
    const {type} = this.view;
    const isStart = type === 'home' || (type === 'module' && this.state?.course.scope !== 'course');
    return this.news && isStart ? html`<div class="notices">${this.news()}</div>` : nothing;
  }

  private renderBar(state: PlayerState) {
    const words = strings();
    const {save} = state;
    return html`<header class="bar ${state.canReturn ? 'returns' : ''}">
      <button class="button primary skip" @click=${this.focusPage}>${words.skipToContent}</button>
      <div class="who">
        <a class="brand" href=${hrefOf({})} aria-label=${`${words.brand}: ${words.home}`}>
          ${courseSign(state.course.municipality?.logo)}
          <span class="name">${words.brand}</span>
        </a>
        ${save ? html`<save-status data-own .state=${{...state, save}} .failing=${this.failing}></save-status>` : nothing}
      </div>
      <div class="tools">
        <button class="button exit" title=${words.quickExitHint} @click=${this.onQuickExit}>
          ${words.quickExit}
        </button>
        <button class="button" value="help" aria-haspopup="dialog" @click=${this.onOpenPanel}>
          ${words.helpNow}
        </button>
        ${
          this.view.type === 'ended'
            ? nothing
            : html`<button class="button" value="contents" aria-haspopup="dialog" @click=${this.onOpenPanel}>
                ${words.contents}
              </button>`
        }
        ${
          state.canReturn
            ? html`<button class="button return" title=${words.returnToLms} @click=${this.onReturn}>
                ${returnIcon}<span>${words.returnToLms}</span>
              </button>`
            : nothing
        }
      </div>
      ${this.busy ? html`<div class="busy"></div>` : nothing}
    </header>`;
  }

  private renderView() {
    const {view, state} = this;
    if (view.type === 'failed') return renderFailed(view.reason);
    if (view.type === 'question') return view.question.render();
    if (view.type === 'loading' || !state) return nothing;
    if (view.type === 'home') return html`<course-home .state=${state}></course-home>`;
    if (view.type === 'page' || view.type === 'ended') return view.page.render(state);
    const {module} = view;
    const moduleState = moduleStateIn(state, module.id);
    if (!moduleState) return renderFailed('not-found');
    if (view.type === 'module') {
      return html`<module-page
        .module=${module}
        .moduleState=${moduleState}
        .asksRole=${state.asksRole}
        .begun=${state.progress.place !== undefined}
        .finished=${state.outcome.finished}
        .endWay=${endWay(state)}
        .covers=${state.covers}
        .blocksLeft=${state.blocksLeft}
        .waitsFor=${state.waitsFor}
      ></module-page>`;
    }
    return html`<lesson-page
      .module=${module}
      .lesson=${view.lesson}
      .moduleState=${moduleState}
      .seed=${Number.parseInt(state.progress.attempt, 16) & 0xffff}
      .readOnly=${state.readOnly}
      .isPreview=${state.isPreview}
      .endWay=${endWay(state)}
      .roleNumber=${state.progress.role}
      .extras=${view.extras}
      .trouble=${hasTrouble(state, this.failing) ? this.renderTrouble(state) : undefined}
    ></lesson-page>`;
  }

  private renderTrouble(state: PlayerState) {
    return html`<trouble-notice slot="trouble" .state=${state} .failing=${this.failing}></trouble-notice>`;
  }

  private onOpenPanel({currentTarget}: Event) {
    // Only the buttons of the bar call this.
    const {value} = currentTarget as HTMLButtonElement;
    this.dispatchEvent(new OpenPanelEvent(value === 'help' ? 'help' : 'contents'));
  }

  private onClosePanel() {
    this.panel = undefined;
  }

  private onReturn() {
    this.dispatchEvent(new ReturnEvent());
  }

  private onQuickExit() {
    this.dispatchEvent(new QuickExitEvent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'course-player': CoursePlayerElement;
  }
}
