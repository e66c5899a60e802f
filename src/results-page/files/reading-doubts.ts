import {LitElement, css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {sharedStyles} from '../../components/shared-styles.ts';
import type {Remark, RemarkCode} from '../../results/model.ts';
import type {Overview} from '../../results/worker-protocol.ts';
import {resultsStyles} from '../results-styles.ts';
import {words} from '../words.ts';
import {staffButton} from './staff-button.ts';

/** Remarks after which a figure may be other than it looks; the others only say how files were joined. */
const doubtful: ReadonlySet<RemarkCode> = new Set([
  'mixed-actors',
  'unclear-person',
  'tracks-unmatched',
  'zero-unclear',
  'questions-unnamed',
  'answers-empty',
  'activity-assumed',
  'files-disagree',
  'staff-left-out',
  'unknown-status',
  'more-pages',
  'rollup-differs',
]);

/** More are not read; all stand in the list of files. */
const most = 4;

export const doubtsOf = (remarks: readonly Remark[]): readonly Remark[] =>
  remarks.filter(({code}) => doubtful.has(code));

/** What is to be known before the figures are believed.
 * @fires results-request - `count-staff` */
@customElement('reading-doubts')
export class ReadingDoubtsElement extends LitElement {
  static override styles = [
    sharedStyles,
    resultsStyles,
    css`
      section {
        margin: var(--kr-space-4) 0;
        padding: var(--kr-space-3) var(--kr-space-4);
        border-inline-start: 4px solid var(--kr-warm);
        border-radius: var(--kr-radius-s);
        background: var(--kr-warm-soft);
        scroll-margin-top: var(--kr-space-3);
      }
      h2 {
        margin: 0 0 var(--kr-space-2);
        font-size: inherit;
      }
      h2:focus {
        outline: none;
      }
      ul {
        margin: 0;
        padding-inline-start: 1.25em;
      }
    `,
  ];

  @property({attribute: false}) overview!: Pick<Overview, 'remarks' | 'files'>;

  override render() {
    const {remarks: sentences, doubtsTitle, moreDoubts} = words();
    const doubts = doubtsOf(this.overview.remarks);
    const {length} = doubts;
    if (length === 0) return nothing;
    return html`<section aria-labelledby="title">
      <h2 id="title" tabindex="-1">${doubtsTitle}</h2>
      <ul>
        ${doubts
          .slice(0, most)
          .map(
            ({code, detail, count}) =>
              html`<li>
                ${sentences[code](detail, count)}
                ${code === 'staff-left-out' ? staffButton(this, {code, detail, count}, this.overview.files) : nothing}
              </li>`,
          )}
        ${length > most ? html`<li>${moreDoubts(length - most)}</li>` : nothing}
      </ul>
    </section>`;
  }

  /** For `moveFocus`. */
  get heading(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('h2');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'reading-doubts': ReadingDoubtsElement;
  }
}
