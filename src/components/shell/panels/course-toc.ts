import {html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Module, ModuleSummary} from '../../../domain/course/course.ts';
import {hrefOf} from '../../../domain/course/route.ts';
import {strings} from '../../../locales/index.ts';
import '../../aloud/aloud-button.ts';
import {sharedStyles} from '../../shared-styles.ts';
import '../end-button.ts';
import {endWay} from '../end-way.ts';
import '../home/lesson-list.ts';
import {languagesStyles, renderLanguages} from '../languages.ts';
import {renderPageLinks} from './page-links.ts';
import {PanelElement} from './panel.ts';
import {panelStyles} from './panel-styles.ts';
import type {PlayerState} from '../player-state.ts';
import {moduleStatus, moduleStateIn} from '../home/module-state.ts';
import {statusIcon} from '../home/status-icon.ts';
import {statusStyles} from '../home/status-styles.ts';
import {tocStyles} from './toc-styles.ts';

/** The table of contents in a dialog: the modules, the lessons of the one on screen, the pages beside the course. */
@customElement('course-toc')
export class CourseTocElement extends PanelElement {
  static override styles = [sharedStyles, statusStyles, panelStyles, tocStyles, languagesStyles];

  @property({attribute: false}) state!: PlayerState;
  /** The module whose lessons are listed. */
  @property({attribute: false}) module: Module | undefined;
  /** Id of the lesson on screen; '' on any other page. */
  @property() lesson = '';
  /** The course's start is on screen. */
  @property({type: Boolean}) isHome = false;
  /** There is something to read aloud on screen: a lesson, or a page beside the course. */
  @property({type: Boolean}) isText = false;

  override render() {
    const words = strings();
    const {course} = this.state;
    const way = endWay(this.state);
    return this.renderFrame(
      words.contents,
      html`${way ? html`<end-button .way=${way} @course-end=${this.close} @course-return=${this.close}></end-button>` : nothing}
        ${this.isText ? html`<aloud-button wide @course-aloud=${this.close}></aloud-button>` : nothing}
        <nav aria-labelledby="title">
          ${
            course.scope === 'course'
              ? html`<a
                  class="module"
                  href=${hrefOf({})}
                  @click=${this.close}
                  aria-current=${this.isHome ? 'page' : nothing}
                  >${words.home}</a
                >`
              : nothing
          }
          <a class="module" href=${hrefOf({page: 'search'})} @click=${this.close}>${words.pages.search}</a>
          ${course.modules.map((summary) => this.renderModule(summary))}
          <ul class="pages">
            ${renderPageLinks(() => this.close())}
          </ul>
        </nav>
        ${renderLanguages(course)}`,
    );
  }

  private renderModule(summary: ModuleSummary) {
    const words = strings();
    const moduleState = moduleStateIn(this.state, summary.id);
    if (!moduleState) return nothing;
    const status = moduleStatus(moduleState);
    const isOpen = summary.id === this.module?.id;
    return html`<a
        class="module"
        href=${hrefOf({module: summary.id})}
        @click=${this.close}
        aria-current=${isOpen && this.lesson === '' ? 'page' : nothing}
      >
        ${statusIcon(status)}
        <span>
          ${summary.title}
          <span class="facts">
            ${status === 'done' ? words.moduleDone : words.percentDone(Math.floor(moduleState.outcome.measure * 100))}
          </span>
        </span>
      </a>
      ${
        isOpen
          ? html`<lesson-list
              .module=${this.module}
              .moduleState=${moduleState}
              .current=${this.lesson}
              @click=${this.close}
            ></lesson-list>`
          : nothing
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'course-toc': CourseTocElement;
  }
}
