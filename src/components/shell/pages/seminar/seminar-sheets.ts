import {LitElement, css, html, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {FigureBlock} from '../../../../domain/blocks/figure/figure.ts';
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
import './wall/wall-figure.ts';

/** A sheet of paper for each part that a group works on: what is read and asked, lines to write on, and no answers. */
@customElement('seminar-sheets')
export class SeminarSheetsElement extends LitElement {
  static override styles = [
    sharedStyles,
    richStyles,
    sidePageStyles,
    css`
      .line {
        height: 2.6em;
        margin: 0 0 var(--kr-space-1);
        border-bottom: 1px solid var(--kr-control-line);
      }
      .options {
        padding: 0;
        list-style: none;
      }
      fieldset {
        margin: 0 0 var(--kr-space-4);
        padding: var(--kr-space-3) var(--kr-space-4);
        border: 1px solid var(--kr-line);
        border-radius: var(--kr-radius-s);
      }
      legend {
        font-weight: 600;
      }
      fieldset label {
        display: flex;
        gap: var(--kr-space-3);
        align-items: center;
        min-height: var(--kr-tap);
      }
      fieldset input {
        flex: none;
        width: 1.4rem;
        height: 1.4rem;
        accent-color: var(--kr-accent);
      }
      wall-figure {
        display: block;
        max-width: 34rem;
      }
      h3,
      .statement {
        margin-top: var(--kr-space-5);
      }
      @media print {
        .back {
          display: none;
        }
        .paper:not(:last-child) {
          break-after: page;
        }
      }
    `,
  ];

  @property({attribute: false}) agenda!: Agenda;
  @property({attribute: false}) parts: readonly LoadedPart[] = [];
  @property({attribute: false}) words!: SeminarWords;
  /** Ids of parts whose sheets are not printed. */
  @state() private without: readonly string[] = [];

  override render() {
    const {agenda, words} = this;
    const room = beginSeminar(agenda.id);
    const sheets = this.parts.filter(isWorkedOn);
    return html`<p class="back muted">
        <a href=${hrefOf({page: 'seminar', part: agenda.id})}>${agenda.title}</a>
      </p>
      <h1 class="no-print" tabindex="-1">${words.sheets}</h1>
      <p class="lead no-print">${words.sheetLead}</p>
      <fieldset class="no-print">
        <legend>${words.chooseSheets}</legend>
        ${sheets.map((part) => this.renderChoice(part))}
      </fieldset>
      <p class="ways"><button class="button" @click=${() => window.print()}>${words.print}</button></p>
      ${sheets
        .filter(({id}) => !this.without.includes(id))
        .map((part) => this.renderSheet(part, slidesOf([part], room)))}`;
  }

  private renderChoice({id, title}: LoadedPart) {
    const onChange = ({currentTarget}: Event) => {
      if (!(currentTarget instanceof HTMLInputElement)) return;
      const others = this.without.filter((each) => each !== id);
      this.without = currentTarget.checked ? others : [...others, id];
    };
    return html`<label>
      <input type="checkbox" .checked=${!this.without.includes(id)} @change=${onChange} />
      ${title}
    </label>`;
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
          ${rich(body.text)} ${key.endsWith('/talk') ? [lines, lines] : nothing}`;
      case 'figure':
        return body.spot ? nothing : renderFigure(body.figure);
      case 'vote':
        return html`${
            body.decides
              ? html`<h3>${title}</h3>
                  ${rich(body.text)}`
              : html`<p class="statement">
                  <strong
                    >${body.text.length > 0 ? rich(body.text) : body.several ? this.words.whichPlaces : title}</strong
                  >
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
const line = html`<p class="line" aria-hidden="true"></p>`;
const lines = [line, line, line];

/** A break, a welcome and a film are nothing to write on. */
const isWorkedOn = ({block}: LoadedPart): boolean => block !== undefined && block.type !== 'video';

/** The drawing with its parts by name: what is asked of them stands below. What the course says of each is left out. */
function renderFigure(figure: FigureBlock) {
  return html`<wall-figure .figure=${figure}></wall-figure>
    <p>${rich(figure.caption)}</p>
    ${
      figure.spots.length > 0
        ? html`<ul class="options">
            ${figure.spots.map(({key, label}) => html`<li><strong>${key.toUpperCase()}.</strong> ${label}</li>`)}
          </ul>`
        : nothing
    }`;
}

declare global {
  interface HTMLElementTagNameMap {
    'seminar-sheets': SeminarSheetsElement;
  }
}
