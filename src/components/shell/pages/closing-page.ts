import {LitElement, css, html, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import {noteLifeDays} from '../../../domain/progress/note-life.ts';
import {hrefOf} from '../../../domain/course/route.ts';
import {strings} from '../../../locales/closing.ts';
import {SaveFileEvent} from '../../events.ts';
import {sharedStyles} from '../../shared-styles.ts';
import {EndEvent, ReloadLmsEvent} from '../shell-events.ts';
import './erase-notes.ts';
import {sidePageStyles} from './side-page-styles.ts';

/** How a visit that was ended by its button stands. */
export interface Ended {
  /** Where the newest work is: sent to the LMS, in the LMS's app, on this device alone, nowhere; `ending`: it is on its way. */
  readonly stored: 'ending' | 'lms' | 'app' | 'device' | 'nowhere';
  /** All that the package is about is done. */
  readonly isFinished: boolean;
  /** The LMS's page is one that may be reloaded from here. */
  readonly canReload: boolean;
  /** The learner has notes on this device. */
  readonly hasNotes: boolean;
}

/**
 * A visit that was ended by its button: what is kept where, how to leave the LMS, how to go on. Where the LMS did
 * not take the work it says so and offers another try. Focus goes to its heading whenever that changes.
 * @fires course-end - The end is to be tried again.
 * @fires course-save-file - The learner wants the results as a file.
 * @fires course-reload-lms - The LMS's page is to be loaded again.
 * @fires course-erase-notes - From `<erase-notes>`.
 */
@customElement('closing-page')
export class ClosingPageElement extends LitElement {
  static override styles = [
    sharedStyles,
    sidePageStyles,
    css`
      .paper {
        border-top: 6px solid var(--kr-accent);
      }
      .device,
      .nowhere {
        border-top-color: var(--kr-warm);
      }
      h2 {
        margin-top: var(--kr-space-5);
      }
      dl {
        margin: 0;
      }
      dt {
        font-weight: 600;
      }
      dd {
        margin: 0 0 var(--kr-space-3);
      }
      erase-notes {
        margin-top: var(--kr-space-3);
      }
      .ways:last-child {
        margin-bottom: 0;
      }
      .notes {
        margin-top: var(--kr-space-5);
        padding-top: var(--kr-space-4);
        border-top: 1px solid var(--kr-line);
      }
    `,
  ];

  @property({attribute: false}) ended!: Ended;
  /** There were notes when it came: that they are gone is still said. */
  @state() private hadNotes = false;

  protected override willUpdate() {
    this.hadNotes ||= this.ended.hasNotes;
  }

  protected override updated(changed: PropertyValues<this>) {
    const before = changed.get('ended');
    if (before?.stored !== this.ended.stored)
      this.renderRoot.querySelector('h1')?.focus({preventScroll: true});
  }

  override render() {
    const {stored} = this.ended;
    const isEnding = stored === 'ending';
    const isTaken = stored === 'lms' || stored === 'app';
    return html`<div class="paper ${stored}" aria-busy=${isEnding ? 'true' : nothing}>
      ${keyed(stored, html`<h1 tabindex="-1">${strings().ended[stored]}</h1>`)}
      ${isEnding ? html`<p>${strings().wait}</p>` : isTaken ? this.renderSent() : this.renderNotSent()}
    </div>`;
  }

  private renderSent() {
    const words = strings();
    const {isFinished, stored} = this.ended;
    const isInApp = stored === 'app';
    return html`${isFinished ? html`<p>${words.courseDone}</p>` : nothing}
      <h2>${words.kept}</h2>
      <dl>
        <dt>${isInApp ? words.inApp : words.inLms}</dt>
        <dd>${isInApp ? words.inAppWhat : words.inLmsWhat}</dd>
        ${
          this.hadNotes
            ? html`<dt>${words.here}</dt>
                <dd>${this.renderNotes()}</dd>`
            : nothing
        }
      </dl>
      <h2>${words.leave}</h2>
      <p>${words.leaveHow}</p>
      <p>${isFinished ? words.readAgain : words.goOn}</p>
      <div class="ways">
        ${
          isFinished
            ? html`<a class="button" href=${hrefOf({page: 'certificate'})}>${words.toCertificate}</a>`
            : nothing
        }
        ${this.renderReload()}
      </div>`;
  }

  private renderNotSent() {
    const words = strings();
    const isHere = this.ended.stored === 'device';
    return html`<p>${isHere ? words.onlyHere : words.nowhere}</p>
      <div class="ways">
        <button class="button primary" @click=${() => this.dispatchEvent(new EndEvent())}>
          ${words.saveAgain}
        </button>
        <button class="button" @click=${() => this.dispatchEvent(new SaveFileEvent())}>
          ${words.saveFile}
        </button>
        ${
          // What stands nowhere would go with the page.
          isHere ? this.renderReload() : nothing
        }
      </div>
      <p>${isHere ? words.onlyHereHelp : words.nowhereHelp}</p>
      ${this.hadNotes ? html`<div class="notes">${this.renderNotes()}</div>` : nothing}`;
  }

  private renderNotes() {
    return html`${strings().hereWhat(noteLifeDays)}
      <erase-notes .hasNotes=${this.ended.hasNotes}></erase-notes>`;
  }

  private renderReload() {
    return this.ended.canReload
      ? html`<button class="button" @click=${() => this.dispatchEvent(new ReloadLmsEvent())}>
          ${strings().reload}
        </button>`
      : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'closing-page': ClosingPageElement;
  }
}
