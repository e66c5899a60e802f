import {LitElement, html, nothing, type PropertyValues} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {sharedStyles} from '../../components/shared-styles.ts';
import {launchable} from '../manifest.ts';
import type {Playback} from '../playback.ts';
import {words} from '../words.ts';
import './content-frame.ts';
import type {ContentFrameElement, Visit} from './content-frame.ts';
import './data-panel.ts';
import {LmsRequestEvent} from './lms-request.ts';
import {lmsStyles} from './lms-styles.ts';
import {playerStyles} from './sco-player-styles.ts';

/** Plays one SCO: its frame, the table of contents of a package with several, what the LMS holds.
 * @fires lms-request - `play` (another SCO) or `stop`, both after the content has left its frame */
@customElement('sco-player')
export class ScoPlayerElement extends LitElement {
  static override styles = [sharedStyles, lmsStyles, playerStyles];

  @property({attribute: false}) playback!: Playback;
  /** Absolute address of the folder under which the service worker serves packages. */
  @property({attribute: false}) contentFolder = '';
  @state() private isDataShown = true;
  @query('content-frame') private frame!: ContentFrameElement;
  private visit: Visit | undefined;

  /** Empties the frame and resolves when the content has had its last word. */
  leave(): Promise<void> {
    return this.frame.leave();
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('playback')) return;
    const {packageRecord, item} = this.playback.options;
    this.visit = {
      address: `${this.contentFolder}${packageRecord.id}/${this.playback.address}`,
      title: item.title,
    };
  }

  override render() {
    const {closePlayer, showData, reviewNow, attempt} = words();
    const {options, attemptNumber, isReview} = this.playback;
    return html`
      <div class="bar">
        <div class="title">
          <h1 tabindex="-1">${options.item.title}</h1>
          <p class="muted">${options.learner.name} · ${attempt(attemptNumber)}</p>
        </div>
        <button
          class="button"
          aria-expanded=${this.isDataShown}
          @click=${() => (this.isDataShown = !this.isDataShown)}
        >
          ${showData}
        </button>
        <button class="button primary" @click=${this.onClose}>${closePlayer}</button>
      </div>
      ${isReview ? html`<p class="notice">${reviewNow}</p>` : nothing} ${this.renderContents()}
      <div class="stage ${this.isDataShown ? 'with-data' : ''}">
        <content-frame .visit=${this.visit}></content-frame>
        <section class="data" ?hidden=${!this.isDataShown}>
          <data-panel .playback=${this.playback}></data-panel>
        </section>
      </div>
    `;
  }

  private renderContents() {
    const {packageRecord, item} = this.playback.options;
    const items = launchable(packageRecord.manifest.items).filter(({isVisible}) => isVisible);
    if (items.length < 2) return nothing;
    return html`<nav aria-label=${words().contents}>
      <ol>
        ${items.map(
          ({id, title}) =>
            html`<li>
              <button aria-current=${id === item.id ? 'page' : nothing} @click=${() => this.onSwitch(id)}>
                ${title}
              </button>
            </li>`,
        )}
      </ol>
    </nav>`;
  }

  private async onSwitch(scoId: string) {
    const {item, wish, extraParameters} = this.playback.options;
    if (scoId === item.id) return;
    await this.leave();
    // "Begin anew" was asked for one SCO only; the others go on where they are.
    const next = wish === 'review' ? 'review' : 'continue';
    this.dispatchEvent(new LmsRequestEvent({type: 'play', scoId, wish: next, extraParameters}));
  }

  private async onClose() {
    await this.leave();
    this.dispatchEvent(new LmsRequestEvent({type: 'stop'}));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sco-player': ScoPlayerElement;
  }
}
