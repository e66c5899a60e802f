import {LitElement, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {sharedStyles} from '../../components/shared-styles.ts';
import {
  everyLearner,
  learnerGroups,
  learnerSorts,
  type Addresses,
  type LearnerQuery,
  type LearnerRow,
} from '../../results/analysis-model.ts';
import type {Activity} from '../../results/model.ts';
import {csvButton} from '../tables/csv-button.ts';
import {type ResultsRequest, ResultsRequestEvent} from '../results-request.ts';
import {resultsStyles} from '../results-styles.ts';
import {type LearnersPage, learnersPerPage} from '../results-view.ts';
import {type TableCell, tableTemplate} from '../tables/table-view.ts';
import {words} from '../words.ts';
import './activity-lists.ts';
import {learnerListStyles} from './learner-list-styles.ts';
import type {SearchEvent} from './search-field.ts';
import './search-field.ts';

/** The list of learners, a page at a time: the only place with names.
 * @fires results-request - `list-learners`, `query-learners`, `copy-addresses`, `save-table` */
@customElement('learner-list')
export class LearnerListElement extends LitElement {
  static override styles = [sharedStyles, resultsStyles, learnerListStyles];

  @property({attribute: false}) learners!: LearnersPage;
  @property({attribute: false}) activities: readonly Activity[] = [];
  @property({attribute: false}) query: LearnerQuery = everyLearner;
  /** Why the list is empty, where that must be said. */
  @property({attribute: false}) emptyNote = '';
  /** Whom the list leaves out because no file says how they stand. */
  @property({attribute: false}) leftOut = '';
  /** Why some with enough points are called not finished. */
  @property({attribute: false}) heldBack = '';
  /** Not of one activity that is chosen already. */
  @property({type: Boolean}) isWhole = true;
  /** Names were replaced by numbers. */
  @property({type: Boolean}) isNameless = false;
  /** Of so few people, or all but so few, that it is only looked at: nothing of it is saved. */
  @property({type: Boolean}) isOnlyShown = false;
  /** Which addresses were copied just now. */
  @property({attribute: false}) copied: Addresses | undefined;

  private pressed: EventTarget | null = null;

  override render() {
    const {learners: title, tableOf, learnersHint, listCount, columns} = words();
    const isSeveral = this.activities.length > 1;
    return html`<div class="card ${isSeveral ? 'activities' : ''}">
      <p class="hint">
        ${this.isNameless ? nothing : `${learnersHint} `}${listCount(this.learners.total, this.activities.length)}
      </p>
      ${this.renderQuery()}
      ${this.leftOut === '' ? nothing : html`<p class="hint left-out">${this.leftOut}</p>`}
      ${this.heldBack === '' ? nothing : html`<p class="hint held-back">${this.heldBack}</p>`}
      ${
        isSeveral && this.isWhole && !(this.isOnlyShown && this.isNameless)
          ? html`<activity-lists
              .activities=${this.activities}
              .isOnlyShown=${this.isOnlyShown}
              .isNameless=${this.isNameless}
            ></activity-lists>`
          : nothing
      }
      ${this.isOnlyShown ? nothing : this.renderSaving()}
      ${
        this.learners.total === 0
          ? this.renderNobody()
          : tableTemplate(tableOf(title), {
              columns: [
                columns.name,
                ...(isSeveral ? [columns.activity] : []),
                columns.standing,
                words().listScore,
                columns.attempts,
                words().lastVisit,
                columns.finished,
                words().listTime,
                ...(this.isNameless ? [] : [columns.email]),
                columns.traits,
              ],
              rows: this.learners.rows.map((row) => this.cellsOf(row)),
              wordColumns: isSeveral ? [0, 1, 2, 8, 9] : [0, 1, 7, 8],
              isStacked: true,
            })
      }
      ${this.renderTools()}
    </div>`;
  }

  /** Why nobody is listed, and the way back to everybody. */
  private renderNobody() {
    const {noneMatch, showEveryone} = words();
    const query = {...everyLearner, sort: this.query.sort};
    return html`<p role="status">${this.emptyNote || noneMatch}</p>
      <p>
        <button class="button small" @click=${() => this.request({type: 'query-learners', query})}>
          ${showEveryone}
        </button>
      </p>`;
  }

  /** Whom to look for: the filter, the search, the order; and what to do with them. */
  private renderQuery() {
    const {showLearners, learnerGroups: groups, sortBy, learnerSorts: sorts} = words();
    const {searchLearners, searchNumbers} = words();
    const {show, search, sort} = this.query;
    const set = (change: Partial<LearnerQuery>) =>
      this.request({type: 'query-learners', query: {...this.query, ...change}});
    return html`<div class="row screen-only query">
      <label
        >${showLearners}
        <select
          @change=${(event: Event) => set({show: learnerGroups.find((each) => each === valueOf(event)) ?? 'all'})}
        >
          ${learnerGroups.map((each) => html`<option value=${each} ?selected=${each === show}>${groups[each]}</option>`)}
        </select>
      </label>
      <search-field
        .label=${this.isNameless ? searchNumbers : searchLearners}
        .value=${search}
        @search-text=${({text}: SearchEvent) => set({search: text})}
      ></search-field>
      <label
        >${sortBy}
        <select
          @change=${(event: Event) => set({sort: learnerSorts.find((each) => each === valueOf(event)) ?? 'name'})}
        >
          ${learnerSorts.map((each) => html`<option value=${each} ?selected=${each === sort}>${sorts[each]}</option>`)}
        </select>
      </label>
      ${this.isNameless ? nothing : this.renderCopying()}
    </div>`;
  }

  private renderCopying() {
    const {copyAddresses, copiedAddresses} = words();
    return html`<button class="button small" @click=${() => this.request({type: 'copy-addresses'})}>
        ${copyAddresses}
      </button>
      <span role="status"
        >${this.copied ? copiedAddresses(this.copied.addresses.length, this.copied.without) : nothing}</span
      >`;
  }

  private cellsOf(row: LearnerRow): readonly TableCell[] {
    const {standings, unknown, noActivity} = words();
    const {percent, minutes, day} = words();
    const title = row.activity || noActivity;
    return [
      this.nameOf(row),
      ...(this.activities.length > 1 ? [title] : []),
      standings[row.standing],
      row.score === undefined ? unknown : percent(row.score),
      String(row.attempts),
      row.lastWallMs === undefined ? unknown : day(row.lastWallMs),
      row.finishedWallMs === undefined ? unknown : day(row.finishedWallMs),
      row.minutes === undefined ? unknown : minutes(row.minutes),
      ...(this.isNameless ? [] : [row.email === '' ? unknown : addressTemplate(row.email)]),
      [...new Set(Object.values(row.traits).flat())].join(', ') || unknown,
    ];
  }

  /** A way to the person's page, where the files have a name. */
  private nameOf({name, person}: LearnerRow): TableCell {
    const {nameless, openPerson} = words();
    if (name === '' || this.isNameless) return name || nameless;
    return html`<button
      class="name"
      data-person=${person}
      aria-label=${openPerson(name)}
      @click=${({currentTarget}: Event) => {
        this.pressed = currentTarget;
        this.request({type: 'open-person', key: person});
      }}
    >
      ${name}
    </button>`;
  }

  /** Puts the focus back where it came from: a person has a row for each activity. */
  focusPerson(key: string): boolean {
    const all = [...this.renderRoot.querySelectorAll<HTMLElement>(`[data-person="${key}"]`)];
    const button = all.find((each) => each === this.pressed) ?? all[0];
    button?.focus();
    return button !== undefined;
  }

  private renderSaving() {
    const {learnersCsv, answersCsv, codebookCsv} = words();
    return html`<div class="row screen-only tools">
      ${csvButton(this, 'learners', learnersCsv, learnersCsv)}
      ${csvButton(this, 'answers', answersCsv, answersCsv)}
      ${csvButton(this, 'codebook', codebookCsv, codebookCsv)}
    </div>`;
  }

  private renderTools() {
    const {previous, next, page} = words();
    const {from, rows, total} = this.learners;
    const to = from + rows.length;
    const go = (label: string, target: number, isPossible: boolean) =>
      html`<button
        class="button small"
        aria-disabled=${isPossible ? 'false' : 'true'}
        @click=${() => isPossible && this.request({type: 'list-learners', from: target})}
      >
        ${label}
      </button>`;
    return html`<div class="row screen-only">
      <span class="page" role="status">${total > 0 ? page(from + 1, to, total) : nothing}</span>
      ${go(previous, Math.max(from - learnersPerPage, 0), from > 0)} ${go(next, to, to < total)}
    </div>`;
  }

  private request(request: ResultsRequest) {
    this.dispatchEvent(new ResultsRequestEvent(request));
  }
}

/** It may go on in the next line where one reads on, and nowhere within a word. */
const addressTemplate = (email: string): TableCell =>
  html`${email.split(/(?=[@.])/).map((part, at) => (at === 0 ? part : html`<wbr />${part}`))}`;

/** The handlers above stand on fields only. */
const valueOf = ({target}: Event): string => (target as HTMLInputElement | HTMLSelectElement).value;

declare global {
  interface HTMLElementTagNameMap {
    'learner-list': LearnerListElement;
  }
}
