import {LitElement, css, html} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Course, Module} from '../../../domain/course.ts';
import {hrefOf} from '../../../domain/route.ts';
import {strings} from '../../../locales/pages.ts';
import {richStyles} from '../../rich-styles.ts';
import {renderRich} from '../../rich-text.ts';
import {sharedStyles} from '../../shared-styles.ts';
import {sidePageStyles} from './side-page-styles.ts';

/** Whose course it is, what it keeps of the learner, how it may be used without a mouse, who taught it before. */
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

  override render() {
    const words = strings();
    return html`<h1 tabindex="-1">${words.pages.about}</h1>
      <p class="lead">${this.course.description}</p>
      ${words.aboutParts.map(
        ({title, text}) =>
          html`<section class="paper">
            <h2>${title}</h2>
            ${text.map((paragraph) => html`<p>${paragraph}</p>`)}
          </section>`,
      )}
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
      <p class="muted">${words.version(this.course.version)}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'about-page': AboutPageElement;
  }
}
