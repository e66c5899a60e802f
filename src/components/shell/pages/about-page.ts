import {LitElement, css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Course, Module} from '../../../domain/course/course.ts';
import type {FilmCredits} from '../../../domain/pages/film-credits.ts';
import {hrefOf} from '../../../domain/course/route.ts';
import {strings} from '../../../locales/pages.ts';
import {richStyles} from '../../text/rich-styles.ts';
import {renderRich} from '../../text/rich-text.ts';
import {titleInLanguage} from '../../text/title-in-language.ts';
import {sharedStyles} from '../../shared-styles.ts';
import {sidePageStyles} from './side-page-styles.ts';

/** Whose course it is, where it says what it keeps of the learner, how it may be used without a mouse, who taught it before. */
@customElement('about-page')
export class AboutPageElement extends LitElement {
  static override styles = [
    sharedStyles,
    richStyles,
    sidePageStyles,
    css`
      .credit + .credit {
        margin-top: var(--kr-space-5);
        padding-top: var(--kr-space-4);
        border-top: 1px solid var(--kr-line);
      }
    `,
  ];

  @property({attribute: false}) course!: Course;
  /** Every module of the package, for its credit. */
  @property({attribute: false}) modules: readonly Module[] = [];

  /** Films of the package, for their makers. */
  @property({attribute: false}) films: FilmCredits = [];

  override render() {
    const words = strings();
    const {lawState} = this.course;
    return html`<h1 tabindex="-1">${words.pages.about}</h1>
      <p class="lead">${this.course.description}</p>
      ${this.renderOwn('changed')} ${this.renderOwn('added')}
      ${words.aboutParts.map(
        ({title, text}) =>
          html`<section class="paper">
            <h2>${title}</h2>
            ${text.map((paragraph) => html`<p>${paragraph}</p>`)}
          </section>`,
      )}
      <section class="paper">
        <h2>${words.pages.data}</h2>
        <p><a href=${hrefOf({page: 'data'})}>${words.data.lead}</a></p>
      </section>
      <section class="paper">
        <h2>${words.credits}</h2>
        ${this.modules.map(
          ({id, title, credit}) =>
            html`<div class="credit">
              <h3><a href=${hrefOf({module: id})}>${title}</a></h3>
              ${renderRich(credit, {sources: []})}
            </div>`,
        )}
      </section>
      ${this.renderFilms()}
      ${lawState === undefined ? nothing : html`<p class="muted">${words.lawState(lawState)}</p>`}
      <p class="muted">
        ${words.version(this.course.version)} · <a href=${hrefOf({page: 'technical'})}>${words.technical}</a>
      </p>`;
  }

  /** Nobody shall take a municipality's words for those that were published. */
  private renderOwn(which: 'changed' | 'added') {
    const {municipality} = this.course;
    const {ownWords, ownLessons} = strings();
    const {title, text} = which === 'changed' ? ownWords : ownLessons;
    const lessons = municipality?.[which];
    return lessons
      ? html`<section class="paper">
          <h2>${title}</h2>
          <p>${text(municipality.name)}</p>
          <ul>
            ${lessons.map(
              ({module, lesson, ...name}) =>
                html`<li><a href=${hrefOf({module, lesson})}>${titleInLanguage(name)}</a></li>`,
            )}
          </ul>
        </section>`
      : nothing;
  }

  private renderFilms() {
    const words = strings();
    return this.films.length === 0
      ? nothing
      : html`<section class="paper">
          <h2>${words.films}</h2>
          <ul>
            ${this.films.map(
              ({href, author, licence, ...name}) =>
                html`<li>
                  <a href=${href}>${titleInLanguage(name)}</a>: ${words.filmCredit(author, licence)}
                </li>`,
            )}
          </ul>
        </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'about-page': AboutPageElement;
  }
}
