import {LitElement, css, html, nothing} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import type {Course, Module} from '../../domain/course.ts';
import type {Progress} from '../../domain/progress.ts';
import {hrefOf} from '../../domain/route.ts';
import {strings} from '../../locales/index.ts';
import {sharedStyles} from '../shared-styles.ts';
import './lesson-list.ts';

/** The table of contents in a dialog: the modules, and the lessons of the one on screen. */
@customElement('course-toc')
export class CourseTocElement extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      dialog {
        width: min(30rem, 100vw);
        max-width: none;
        height: 100dvh;
        max-height: none;
        margin: 0 0 0 auto;
        padding: var(--kr-space-4);
        border: 0;
        border-left: 1px solid var(--kr-line);
        background: var(--kr-bg);
        color: var(--kr-text);
        overflow: auto;
      }
      dialog::backdrop {
        background: #0008;
      }
      header {
        display: flex;
        justify-content: space-between;
        align-items: center;
        margin-bottom: var(--kr-space-4);
      }
      h2 {
        margin: 0;
      }
      .module {
        display: block;
        padding: var(--kr-space-3) 0;
        font-weight: 600;
      }
    `,
  ];

  @property({attribute: false}) course!: Course;
  @property({attribute: false}) progress!: Progress;
  /** The module whose lessons are listed. */
  @property({attribute: false}) module: Module | undefined;
  @property() lesson = '';
  @query('dialog') private dialog!: HTMLDialogElement;

  /** Opens it; focus goes to its first control and comes back when it closes. */
  open() {
    this.dialog.showModal();
  }

  override render() {
    const words = strings();
    return html`<dialog aria-labelledby="title" closedby="any">
      <header>
        <h2 id="title">${words.contents}</h2>
        <button class="button" @click=${this.close}>${words.closeContents}</button>
      </header>
      <nav aria-labelledby="title">
        <a class="module" href=${hrefOf({})} @click=${this.close}>${words.home}</a>
        ${this.course.modules.map(
          (summary) => html`
            <a class="module" href=${hrefOf({module: summary.id})} @click=${this.close}>${summary.title}</a>
            ${summary.id === this.module?.id
              ? html`<lesson-list
                  .module=${this.module}
                  .progress=${this.progress.modules.get(summary.tracking)}
                  .current=${this.lesson}
                  @click=${this.close}
                ></lesson-list>`
              : nothing}
          `,
        )}
      </nav>
    </dialog>`;
  }

  private close() {
    this.dialog.close();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'course-toc': CourseTocElement;
  }
}
