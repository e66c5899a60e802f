import {LitElement, css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {hrefOf} from '../../../../domain/course/route.ts';
import type {Agenda} from '../../../../domain/pages/seminar.ts';
import {
  decidedIn,
  decidedText,
  optionInWords,
  outcomeInWords,
  type DecidedPart,
} from '../../../../domain/seminar/decided.ts';
import {seminarAfter, writeSeminar, type SeminarState} from '../../../../domain/seminar/seminar-state.ts';
import type {LoadedPart} from '../../../../domain/seminar/slides.ts';
import type {SeminarWords} from '../../../../locales/by-language/seminar.ts';
import {saveFile} from '../../../save-file.ts';
import {sharedStyles} from '../../../shared-styles.ts';
import {sidePageStyles} from '../side-page-styles.ts';
import {KeepSeminarEvent} from './seminar-event.ts';

/**
 * What the room counted, chose and wrote down, for the minutes: to print, or to save as text.
 * @fires course-keep-seminar - Date and place were typed.
 */
@customElement('seminar-decided')
export class SeminarDecidedElement extends LitElement {
  static override styles = [
    sharedStyles,
    sidePageStyles,
    css`
      .note {
        white-space: pre-line;
      }
      .paper {
        break-inside: avoid;
      }
      @media print {
        .back {
          display: none;
        }
      }
    `,
  ];

  @property({attribute: false}) agenda!: Agenda;
  @property({attribute: false}) parts: readonly LoadedPart[] = [];
  @property({attribute: false}) words!: SeminarWords;
  @property({attribute: false}) room!: SeminarState;

  override render() {
    const {agenda, words} = this;
    const decided = decidedIn(this.parts, this.room);
    return html`<p class="back muted">
        <a href=${hrefOf({page: 'seminar', part: agenda.id})}>${agenda.title}</a>
      </p>
      <h1 tabindex="-1">${words.decidedTitle(agenda.title)}</h1>
      <label class="field"
        >${words.occasion}
        <input .value=${this.room.occasion} @change=${this.onOccasion} />
      </label>
      <p class="muted no-print">${words.stays}</p>
      ${
        decided.length === 0
          ? html`<p>${words.nothingYet}</p>`
          : html`<p class="ways">
              <button class="button" @click=${() => window.print()}>${words.print}</button>
              <button class="button" @click=${() => this.save(decided)}>${words.save}</button>
            </p>`
      }
      ${decided.map((part) => this.renderPart(part))}`;
  }

  private renderPart({id, title, votes, note}: DecidedPart) {
    const {words} = this;
    return html`<section class="paper" aria-labelledby=${id}>
      <h2 id=${id}>${title}</h2>
      ${votes.map(
        (vote) =>
          html`<h3>${vote.question}</h3>
            <ul>
              ${vote.options.map((option) => html`<li>${optionInWords(option, vote, words)}</li>`)}
            </ul>
            ${outcomeInWords(vote, words).map((line) => html`<p>${line}</p>`)}`,
      )}
      ${note === '' ? nothing : html`<p class="note">${note}</p>`}
    </section>`;
  }

  private onOccasion({currentTarget}: Event): void {
    if (currentTarget instanceof HTMLInputElement) {
      this.room = seminarAfter(this.room, {type: 'occasion', text: currentTarget.value.trim()});
      this.dispatchEvent(new KeepSeminarEvent(writeSeminar(this.room)));
    }
  }

  private save(decided: readonly DecidedPart[]): void {
    const {agenda, words} = this;
    const text = decidedText(agenda.title, this.room.occasion, decided, words);
    saveFile(`${words.fileName}.txt`, new Blob([text], {type: 'text/plain;charset=utf-8'}));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'seminar-decided': SeminarDecidedElement;
  }
}
