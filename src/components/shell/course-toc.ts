import {LitElement, html, nothing} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import type {Module, ModuleSummary} from '../../domain/course.ts';
import {hrefOf} from '../../domain/route.ts';
import {strings} from '../../locales/index.ts';
import {sharedStyles} from '../shared-styles.ts';
import './lesson-list.ts';
import type {PlayerState} from './player-state.ts';
import {moduleStatus, standingIn} from './standing.ts';
import {statusIcon} from './status-icon.ts';
import {statusStyles} from './status-styles.ts';
import {tocStyles} from './toc-styles.ts';

/** The table of contents in a dialog: the modules, and the lessons of the one on screen. */
@customElement('course-toc')
export class CourseTocElement extends LitElement {
  static override styles = [sharedStyles, statusStyles, tocStyles];

  @property({attribute: false}) state!: PlayerState;
  /** The module whose lessons are listed. */
  @property({attribute: false}) module: Module | undefined;
  /** Id of the lesson on screen; '' on any other page. */
  @property() lesson = '';
  @query('dialog') private dialog!: HTMLDialogElement;

  /** Opens it; focus goes to its first control and comes back when it closes. */
  open() {
    this.dialog.showModal();
  }

  /** Closes it if it is open. */
  close() {
    this.dialog.close();
  }

  override render() {
    const words = strings();
    const {course} = this.state;
    const isHome = !this.module;
    return html`<dialog aria-labelledby="title" closedby="any">
      <div class="head">
        <h2 id="title">${words.contents}</h2>
        <button class="button" @click=${this.close}>${words.closeContents}</button>
      </div>
      <nav aria-labelledby="title">
        ${
          course.scope === 'course'
            ? html`<a
                class="module"
                href=${hrefOf({})}
                @click=${this.close}
                aria-current=${isHome ? 'page' : nothing}
                >${words.home}</a
              >`
            : nothing
        }
        ${course.modules.map((summary) => this.renderModule(summary))}
      </nav>
    </dialog>`;
  }

  private renderModule(summary: ModuleSummary) {
    const words = strings();
    const standing = standingIn(this.state, summary.id);
    if (!standing) return nothing;
    const status = moduleStatus(standing);
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
            ${status === 'done' ? words.moduleDone : words.percentDone(Math.floor(standing.outcome.measure * 100))}
          </span>
        </span>
      </a>
      ${
        isOpen
          ? html`<lesson-list
              .module=${this.module}
              .standing=${standing}
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
