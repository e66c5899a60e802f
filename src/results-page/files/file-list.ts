import {LitElement, css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {sharedStyles} from '../../components/shared-styles.ts';
import {knownTraits, type FileKind, type FileReport, type Problem, type Remark} from '../../results/model.ts';
import type {Overview} from '../../results/worker-protocol.ts';
import './file-labels.ts';
import './file-understanding.ts';
import {type ResultsRequest, ResultsRequestEvent} from '../results-request.ts';
import {resultsStyles} from '../results-styles.ts';
import {words} from '../words.ts';
import {sheetsText} from './sheets-text.ts';
import {staffButton} from './staff-button.ts';

/** Which files were read, what each was taken for, what could not be read line by line, how they were joined.
 * @fires results-request - `remove-file`, `remove-all`, `keep-apart`, `count-staff`, `open-columns`, and those of file-understanding */
@customElement('file-list')
export class FileListElement extends LitElement {
  static override styles = [
    sharedStyles,
    resultsStyles,
    css`
      ul {
        list-style: none;
        margin: 0 0 var(--kr-space-4);
        padding: 0;
      }
      /* A dozen lie open; more than that would push the figures away. */
      .files:has(> :nth-child(13)) {
        max-height: 40rem;
        overflow-y: auto;
      }
      .files > li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: var(--kr-space-2) var(--kr-space-4);
        align-items: start;
        padding: var(--kr-space-3) 0;
        border-bottom: 1px solid var(--kr-line);
      }
      file-understanding {
        grid-column: 1 / -1;
      }
      strong {
        overflow-wrap: anywhere;
      }
      .hint {
        margin: 0;
      }
      .problems {
        margin: var(--kr-space-2) 0 0;
        max-height: 16rem;
        overflow-y: auto;
        font-size: var(--kr-size-s);
      }
      summary.trouble {
        color: var(--kr-wrong);
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: var(--kr-space-2);
        justify-content: flex-end;
      }
      .remarks {
        list-style: disc;
        padding-inline-start: 1.25rem;
        max-width: var(--kr-measure);
        font-size: var(--kr-size-s);
      }
      @media (max-width: 40rem) {
        .files > li {
          grid-template-columns: minmax(0, 1fr);
        }
        .actions {
          justify-content: flex-start;
        }
      }
    `,
  ];

  @property({attribute: false}) overview!: Overview;

  override render() {
    const {remarks, files} = this.overview;
    const {remarkCount, joining, removeAll, remarks: sentences} = words();
    // By name: the button pressed goes with its file, and does not turn into the next one's.
    return html`<ul class="files">
        ${repeat(
          files,
          ({name}) => name,
          (file, index) => this.renderFile(file, index),
        )}
      </ul>
      ${this.overview.isPseudonymised ? nothing : html`<file-labels .files=${files}></file-labels>`}
      ${
        remarks.length > 0
          ? html`<details>
              <summary>${joining}: ${remarkCount(remarks.length)}</summary>
              <ul class="remarks">
                ${remarks.map(
                  (remark) =>
                    html`<li>
                      ${sentences[remark.code](remark.detail, remark.count)} ${this.renderUndo(remark)}
                    </li>`,
                )}
              </ul>
            </details>`
          : nothing
      }
      ${
        files.length > 1
          ? html`<button class="button small" @click=${() => this.request({type: 'remove-all'})}>
              ${removeAll}
            </button>`
          : nothing
      }`;
  }

  private renderFile(file: FileReport, index: number) {
    const {name, kind, understood, problems, folder = '', form} = file;
    // A file may be called after its learner.
    const shown = this.overview.isPseudonymised ? `#${index + 1}` : name;
    const {
      kinds,
      understood: read,
      remove,
      removeNamed,
      chooseColumns,
      allRead,
      readByForm,
      inFolder,
    } = words();
    const division = divisionOf(file);
    const isUnclear = problems.some(({code}) => code === 'needs-columns');
    return html`<li>
      <div>
        <strong>${shown}</strong>
        <p class="hint">
          ${kinds[kind]} ·
          ${read(understood)}${problems.length === 0 && understood > 0 && !file.question ? ` · ${allRead}` : ''}${form === undefined ? '' : ` · ${readByForm(form)}`}${folder === '' ? '' : ` · ${inFolder(folder)}`}
        </p>
        ${[division, sheetsText(file)].map((text) => (text === '' ? nothing : html`<p class="hint">${text}</p>`))}
        ${problems.length > 0 ? this.renderProblems(problems) : nothing}
      </div>
      <div class="actions">
        ${
          tableKinds.has(kind) || isUnclear
            ? html`<button
                class="button small ${isUnclear ? 'primary' : ''}"
                aria-label="${chooseColumns}: ${shown}"
                @click=${() => this.request({type: 'open-columns', name})}
              >
                ${chooseColumns}
              </button>`
            : nothing
        }
        <button
          class="button small"
          aria-label=${removeNamed(shown)}
          @click=${() => this.request({type: 'remove-file', name})}
        >
          ${remove}
        </button>
      </div>
      <file-understanding .file=${file} .shownName=${shown}></file-understanding>
    </li>`;
  }

  /** What was joined by something less sure than an address or a number is taken apart with one press. */
  private renderUndo(remark: Remark) {
    const {code, detail} = remark;
    if (code === 'staff-left-out' || code === 'staff-counted')
      return staffButton(this, remark, this.overview.files);
    const {keepApart, keepApartOf, joinAgain, joinAgainOf} = words();
    const isApart = code === 'kept-apart';
    if (!isApart && !undone.has(code)) return nothing;
    return html`<button
      class="button small"
      aria-label=${isApart ? joinAgainOf(detail) : keepApartOf(detail)}
      @click=${() => this.request({type: 'keep-apart', name: detail, isApart: !isApart})}
    >
      ${isApart ? joinAgain : keepApart}
    </button>`;
  }

  private renderProblems(problems: readonly Problem[]) {
    const {problemCount, problems: sentences, line} = words();
    return html`<details ?open=${problems.length <= 3}>
      <summary class="trouble">${problemCount(problems.length)}</summary>
      <ul class="problems" tabindex="0" aria-label=${problemCount(problems.length)}>
        ${problems.map(
          (problem) =>
            html`<li>
              ${problem.line === undefined ? nothing : `${line(problem.line)}: `}${sentences[problem.code](problem.detail)}
            </li>`,
        )}
      </ul>
    </details>`;
  }

  private request(request: ResultsRequest) {
    this.dispatchEvent(new ResultsRequestEvent(request));
  }
}

/** By which of its columns results can be divided, in words; of a list of people also that there is none. */
function divisionOf({kind, understood, columns}: FileReport): string {
  const {dividedBy, notDivided, roles} = words();
  const divided = columns.flatMap(({use, heading}): string[] => {
    if (use === 'trait') return [heading];
    const trait = knownTraits.find((each) => each === use);
    if (!trait) return [];
    return roles[trait] === heading ? [heading] : [`${roles[trait]} (${heading})`];
  });
  if (divided.length > 0) return dividedBy(divided);
  return kind === 'people' && understood > 0 ? notDivided : '';
}

/** What was joined by something that may be otherwise. */
const undone: ReadonlySet<Remark['code']> = new Set([
  'joined-by-name',
  'joined-by-hash',
  'joined-by-registration',
]);

/** Tables whose columns may be taken for others than they are; the trainer has the last word. */
const tableKinds: ReadonlySet<FileKind> = new Set([
  'table',
  'grades',
  'people',
  'completion',
  'scorm-report',
  'ilias',
  'open-edx',
  'canvas',
  'totara',
  'forma',
]);

declare global {
  interface HTMLElementTagNameMap {
    'file-list': FileListElement;
  }
}
