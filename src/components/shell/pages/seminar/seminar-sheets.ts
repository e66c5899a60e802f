import {LitElement, css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {hrefOf} from '../../../../domain/course/route.ts';
import type {Agenda} from '../../../../domain/pages/seminar.ts';
import {beginSeminar} from '../../../../domain/seminar/seminar-state.ts';
import type {Slide} from '../../../../domain/seminar/slide.ts';
import {slidesOf, type LoadedPart} from '../../../../domain/seminar/slides.ts';
import {wallText} from '../../../../domain/seminar/wall-text.ts';
import type {SeminarWords} from '../../../../locales/by-language/seminar.ts';
import {richStyles} from '../../../text/rich-styles.ts';
import {renderRich} from '../../../text/rich-text.ts';
import {sharedStyles} from '../../../shared-styles.ts';
import {sidePageStyles} from '../side-page-styles.ts';

/** A sheet of paper for each part that a group works on: what is read and asked, lines to write on, and no answers. */
@customElement('seminar-sheets')
export class SeminarSheetsElement extends LitElement {
  static override styles = [
    sharedStyles,
    richStyles,
    sidePageStyles,
    css`
      .line {
        height: 2.2em;
        margin: 0 0 var(--kr-space-1);
        border-bottom: 1px solid var(--kr-control-line);
      }
      .options {
        padding: 0;
        list-style: none;
      }
      h3,
      .statement {
        margin-top: var(--kr-space-5);
      }
      @media print {
        .back {
          display: none;
        }
        .paper + .paper {
          break-before: page;
        }
      }
    `,
  ];

  @property({attribute: false}) agenda!: Agenda;
  @property({attribute: false}) parts: readonly LoadedPart[] = [];
  @property({attribute: false}) words!: SeminarWords;

  override render() {
    const {agenda, words} = this;
    const room = beginSeminar(agenda.id);
    // A break and a welcome are nothing to write on.
    const sheets = this.parts.filter(({block}) => block && block.type !== 'video');
    return html`<p class="back muted">
        <a href=${hrefOf({page: 'seminar', part: agenda.id})}>${agenda.title}</a>
      </p>
      <h1 class="no-print" tabindex="-1">${words.sheets}</h1>
      <p class="lead no-print">${words.sheetLead}</p>
      <p class="ways"><button class="button" @click=${() => window.print()}>${words.print}</button></p>
      ${sheets.map((part) => this.renderSheet(part, slidesOf([part], room)))}`;
  }

  private renderSheet({id, title}: LoadedPart, slides: readonly Slide[]) {
    const {words} = this;
    return html`<section class="paper" aria-labelledby=${id}>
      <h2 id=${id}>${title}</h2>
      <p>${words.group}</p>
      ${slides.map((slide) => this.renderSlide(slide))}
    </section>`;
  }

  private renderSlide({key, title, body}: Slide) {
    switch (body.is) {
      case 'text':
        return html`<h3>${title}</h3>
          ${rich(body.text)} ${key.endsWith('/talk') ? lines : nothing}`;
      case 'figure':
        return body.spot ? nothing : html`<p>${rich(body.figure.caption)}</p>`;
      case 'vote':
        return html`${
            body.decides
              ? html`<h3>${title}</h3>
                  ${rich(body.text)}`
              : html`<p class="statement">
                  <strong>${body.text.length > 0 ? rich(body.text) : title}</strong>
                </p>`
          }
          <ul class="options">
            ${body.options.map(({sign, text}) => html`<li>☐ <strong>${sign}.</strong> ${rich(text)}</li>`)}
          </ul>
          <p>${this.words.why}</p>
          ${lines}`;
      default:
        return nothing;
    }
  }
}

const rich = (text: Parameters<typeof wallText>[0]) => renderRich(wallText(text), {sources: []});
const lines = html`<p class="line" aria-hidden="true"></p>
  <p class="line" aria-hidden="true"></p>`;

declare global {
  interface HTMLElementTagNameMap {
    'seminar-sheets': SeminarSheetsElement;
  }
}
