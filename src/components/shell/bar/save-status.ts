import {LitElement, html, nothing, type PropertyValues} from 'lit';
import {strings} from '../../../locales/index.ts';
import {sharedStyles} from '../../shared-styles.ts';
import {lineIconStyles} from '../line-icon-styles.ts';
import type {PlayerState} from '../player-state.ts';
import {saveIcon} from './save-icon.ts';
import {saveStatusStyles} from './save-status-styles.ts';
import {saveWords} from './save-words.ts';
import type {SaveState} from '../player-state.ts';

/**
 * Says how the learner's work is kept: a sign, with words where there is room for them and for readers of
 * the screen always. While saving fails the sign is a button that opens what can be done. Announced only from a
 * failure until it is mended.
 */
export class SaveStatusElement extends LitElement {
  static override properties = {state: {attribute: false}, failing: {type: Boolean}, isSpoken: {state: true}};

  static override styles = [sharedStyles, lineIconStyles, saveStatusStyles];

  /** With `save`: where nothing is written there is nothing to say. */
  state!: PlayerState & {readonly save: SaveState};
  /** See `isFailing`. */
  failing = false;
  /** Each answer is saved: announcing every one of them would talk over its feedback. */
  private isSpoken = false;
  private hadFocus = false;

  override willUpdate(changed: PropertyValues<this>) {
    // The end of a failure is announced as well.
    if (this.failing) this.isSpoken = true;
    else if (changed.has('state') && !changed.get('failing')) {
      this.isSpoken &&= changed.get('state')?.save === this.state.save;
    }
    this.hadFocus = this.hasUpdated && this.shadowRoot?.activeElement != null;
  }

  override updated() {
    if (this.failing) return;
    // The button, and what it opened, are gone once it saves again.
    const find = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);
    const more = find('.more');
    if (more?.matches(':popover-open')) more.hidePopover();
    if (this.hadFocus && !this.shadowRoot?.activeElement) find('[role=status]')?.focus({preventScroll: true});
  }

  override render() {
    const {save} = this.state;
    const words = saveWords(this.state);
    return html`${
        this.failing
          ? html`<button
              class="sign failed"
              popovertarget="more"
              aria-label=${`${words}: ${strings().whatToDo}`}
            >
              ${saveIcon('failed')}<span class="words">${words}</span>
            </button>`
          : html`<span class="sign ${save}">
              ${saveIcon(save)}<span class="words" aria-hidden=${this.isSpoken ? 'true' : nothing}
                >${words}</span
              >
            </span>`
      }
      <span class="visually-hidden" role="status" tabindex="-1">${this.isSpoken ? words : nothing}</span>
      <div class="more" id="more" popover>
        ${
          this.failing
            ? html`<trouble-notice .state=${this.state} .failing=${true}></trouble-notice>`
            : nothing
        }
      </div>`;
  }
}

customElements.define('save-status', SaveStatusElement);

declare global {
  interface HTMLElementTagNameMap {
    'save-status': SaveStatusElement;
  }
}
