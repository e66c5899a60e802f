import {LitElement, css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {sharedStyles} from '../../components/shared-styles.ts';
import type {AnswerSource, Filter} from '../../results/analysis-model.ts';
import {ResultsRequestEvent} from '../results-request.ts';
import {resultsStyles} from '../results-styles.ts';
import {words} from '../words.ts';

/** Of which activity and which try the shares of answers are, and, where several activities ask the same, a way to another one.
 * @fires results-request - `set-filter` */
@customElement('answer-source')
export class AnswerSourceElement extends LitElement {
  static override styles = [
    sharedStyles,
    resultsStyles,
    css`
      :host {
        display: block;
      }
      p {
        margin: 0;
      }
      label {
        margin-top: var(--kr-space-3);
        width: fit-content;
      }
    `,
  ];

  @property({attribute: false}) sources: readonly AnswerSource[] = [];
  @property({attribute: false}) filter: Filter = {};

  override render() {
    const {answersOfLabel, answersOption} = words();
    const shared = this.sources.filter(({isShared}) => isShared);
    return html`<p class="hint">${sourceText(this.sources, this.filter)}</p>
      ${
        shared.length > 1 && this.filter.activity === undefined
          ? html`<label class="screen-only"
              >${answersOfLabel}
              <select @change=${this.onChoose}>
                ${shared.map(
                  ({key, title, people}, at) =>
                    html`<option value=${key} ?selected=${at === 0}>${answersOption(title, people)}</option>`,
                )}
              </select>
            </label>`
          : nothing
      }`;
  }

  private onChoose({target}: Event) {
    // The handler stands on the select.
    const answersOf = (target as HTMLSelectElement).value;
    this.dispatchEvent(new ResultsRequestEvent({type: 'set-filter', filter: {...this.filter, answersOf}}));
  }
}

/** In words: which try, in which activity, and what of the others. '' where nobody answered anything. */
export function sourceText(sources: readonly AnswerSource[], {activity}: Filter = {}): string {
  const {answersFrom, answersAlso, answersApart} = words();
  const [first, ...others] = sources;
  if (!first) return '';
  if (activity !== undefined) return answersFrom(first.title);
  const titles = (those: readonly AnswerSource[]) => those.map(({title}) => title);
  const counted = titles(others.filter(({isCounted}) => isCounted));
  const apart = titles(others.filter(({isShared}) => isShared));
  return [
    answersFrom(first.title),
    ...(counted.length > 0 ? [answersAlso(counted)] : []),
    ...(first.isShared && apart.length > 0 ? [answersApart(apart)] : []),
  ].join(' ');
}

declare global {
  interface HTMLElementTagNameMap {
    'answer-source': AnswerSourceElement;
  }
}
