import {LitElement, css, html, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {sharedStyles} from '../../components/shared-styles.ts';
import {knownTraits, type FileReport, type KnownTrait} from '../../results/model.ts';
import {placeNames} from '../../results/place-names.ts';
import {ResultsRequestEvent} from '../results-request.ts';
import {resultsStyles} from '../results-styles.ts';
import {words} from '../words.ts';

/** Names that are shown before they are taken. */
const shownNames = 3;

/** Says at once of all files where their people are from, as the files or their folders are called.
 * @fires results-request - `label-files` */
@customElement('file-labels')
export class FileLabelsElement extends LitElement {
  static override styles = [
    sharedStyles,
    resultsStyles,
    css`
      .ways {
        display: grid;
        gap: var(--kr-space-3);
        margin: var(--kr-space-3) 0 0;
      }
      .row span {
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({attribute: false}) files: readonly FileReport[] = [];
  @state() private trait: KnownTrait = 'municipality';

  override render() {
    const {labelFiles, labelFilesHint, labelFilesAs, traits} = words();
    if (this.files.length < 2) return nothing;
    return html`<details>
      <summary>${labelFiles}</summary>
      <p class="hint">${labelFilesHint}</p>
      <label
        >${labelFilesAs}
        <select @change=${this.onTrait}>
          ${knownTraits.map(
            (trait) =>
              html`<option value=${trait} ?selected=${trait === this.trait}>${traits[trait]}</option>`,
          )}
        </select>
      </label>
      <div class="ways">${this.renderWay('name')} ${this.renderWay('folder')}</div>
    </details>`;
  }

  private renderWay(from: 'name' | 'folder') {
    const {labelByName, labelByFolder, labelExample} = words();
    const places = this.files.map(({name, folder = ''}) => ({name, folder}));
    const names = [...new Set(placeNames(places, from).filter((name) => name !== ''))];
    if (names.length === 0) return nothing;
    return html`<div class="row">
      <button
        class="button small"
        @click=${() =>
          this.dispatchEvent(new ResultsRequestEvent({type: 'label-files', trait: this.trait, from}))}
      >
        ${from === 'name' ? labelByName : labelByFolder}
      </button>
      <span class="hint"
        >${labelExample(names.slice(0, shownNames), Math.max(0, names.length - shownNames))}</span
      >
    </div>`;
  }

  private onTrait({target}: Event) {
    const value = target instanceof HTMLSelectElement ? target.value : '';
    this.trait = knownTraits.find((each) => each === value) ?? this.trait;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'file-labels': FileLabelsElement;
  }
}
