import {LitElement, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {sharedStyles} from '../../components/shared-styles.ts';
import {
  everyLearner,
  type Addresses,
  type Analysis,
  type Filter,
  type LearnerQuery,
} from '../../results/analysis-model.ts';
import type {Activity} from '../../results/model.ts';
import type {GroupTables, TrainerFigures} from '../../results/trainer-model.ts';
import '../charts/chart-figure.ts';
import {emptyListNote, heldBackNote, leftOutNote} from '../learners/empty-list.ts';
import {sharedCsvButton} from '../tables/csv-button.ts';
import '../tables/group-tables.ts';
import './key-figures.ts';
import '../learners/learner-list.ts';
import '../questions/answer-source.ts';
import type {OpenQuestionEvent} from '../questions/open-question.ts';
import '../questions/question-list.ts';
import '../questions/test-list.ts';
import {reportStyles} from './report-styles.ts';
import {type Note, type Section, type SectionId, sectionsOf} from './report-sections.ts';
import {ResultsRequestEvent} from '../results-request.ts';
import {resultsStyles} from '../results-styles.ts';
import type {LearnersPage} from '../results-view.ts';
import {words} from '../words.ts';

/** All that the results say, part after part on one page, so that it can be read and printed as a report.
 * @fires go-to-rollup - to the heading of the roll-up, which stands outside. */
@customElement('results-report')
export class ResultsReportElement extends LitElement {
  static override styles = [sharedStyles, resultsStyles, reportStyles];

  @property({attribute: false}) analysis!: Analysis;
  @property({attribute: false}) filter: Filter = {};
  @property({attribute: false}) learners: LearnersPage | undefined;
  /** Undefined until it has come. */
  @property({attribute: false}) trainer: TrainerFigures | undefined;
  /** Whose work is counted, in words: beside the links, so that it is in sight beside every number. */
  @property({attribute: false}) selection = '';
  @property({type: Boolean}) isNameless = false;
  /** A roll-up can be saved further down the page. */
  @property({type: Boolean}) hasRollup = false;
  @property({attribute: false}) query: LearnerQuery = everyLearner;
  @property({attribute: false}) copied: Addresses | undefined;
  @property({attribute: false}) activities: readonly Activity[] = [];

  override render() {
    const sections = sectionsOf(this.analysis, this.trainer);
    return html`<div class="bar screen-only">
        <nav aria-label=${words().sections}>
          <ul>
            ${sections.map(
              ({id, title}) =>
                html`<li>
                  <a
                    href="#${id}"
                    @click=${(event: Event) => {
                      event.preventDefault();
                      this.goTo(id);
                    }}
                    >${title}</a
                  >
                </li>`,
            )}
            ${this.hasRollup ? html`<li><a href="#rollup" @click=${this.goToRollup}>${words().rollupTitle}</a></li>` : nothing}
          </ul>
        </nav>
        <p class="selected">${this.selection}</p>
      </div>
      <div @open-question=${({question}: OpenQuestionEvent) => this.openQuestion(question)}>
        ${sections.map((section) => this.renderSection(section))}
      </div>`;
  }

  private renderSection({id, title, about, figures, tables, notes}: Section) {
    return html`<section
      id=${id}
      class=${id === 'learners' ? 'screen-only' : ''}
      aria-labelledby="${id}-title"
    >
      <h2 id="${id}-title" tabindex="-1">${title}</h2>
      ${about === '' ? nothing : html`<p class="hint">${about}</p>`}
      ${
        ofAnswers.has(id) && this.analysis.questions.length > 0
          ? html`<answer-source
              .sources=${this.analysis.answerSources}
              .filter=${this.filter}
            ></answer-source>`
          : nothing
      }
      ${
        id === 'overview'
          ? html`<key-figures .analysis=${this.analysis}></key-figures> ${this.renderSummaryButton()}`
          : nothing
      }
      ${
        tables.length > 0
          ? html`<div class="row screen-only tools">
              ${tables.map((table) => sharedCsvButton(this, table))}
            </div>`
          : nothing
      }
      ${
        figures.length > 0
          ? html`<div class="grid ${figures.length === 1 ? 'alone' : ''}">
              ${figures.map(
                (figure) =>
                  html`<chart-figure
                    class=${figure.isOnScreenOnly ? 'screen-only' : ''}
                    .figure=${figure}
                  ></chart-figure>`,
              )}
            </div>`
          : nothing
      }
      ${notes.map(noteTemplate)} ${this.renderList(id)}
    </section>`;
  }

  /** It goes on to others. */
  private renderSummaryButton() {
    if (this.analysis.isOnScreenOnly) return nothing;
    return html`<p class="screen-only">
      <button
        class="button open-summary"
        @click=${() => this.dispatchEvent(new ResultsRequestEvent({type: 'open-summary'}))}
      >
        ${words().openSummary}
      </button>
    </p>`;
  }

  private renderList(id: Section['id']) {
    const {questions, isOwnGroup, isOnScreenOnly} = this.analysis;
    if (id === 'questions' && questions.length > 0)
      return html`<question-list
        .questions=${questions}
        .isOwnGroup=${isOwnGroup}
        .isOnlyShown=${isOnScreenOnly}
        .trainer=${this.trainer}
        .partCredit=${this.analysis.partCredit}
        .lead=${this.analysis.answerSources[0]?.title ?? ''}
      ></question-list>`;
    const {tests = [], groups = []} = this.trainer ?? {};
    if (id === 'tests' && tests.length > 0)
      return html`<test-list .tests=${tests} .isOnlyShown=${isOnScreenOnly}></test-list>`;
    if (id === 'groups' && groups.length > 0) return this.renderGroups(groups);
    if (id === 'learners' && this.learners)
      return html`<learner-list
        .learners=${this.learners}
        .activities=${this.activities}
        .isNameless=${this.isNameless}
        .isOnlyShown=${isOnScreenOnly}
        .isWhole=${this.filter.activity === undefined}
        .query=${this.query}
        .copied=${this.copied}
        .emptyNote=${emptyListNote(this.query, this.analysis, this.filter.period !== undefined)}
        .heldBack=${heldBackNote(this.query, this.analysis)}
        .leftOut=${leftOutNote(this.query, this.analysis)}
      ></learner-list>`;
    return nothing;
  }

  /** Of a part of all people groups may be nearly those of all, with the names in the files beside them: not for paper. */
  private renderGroups(tables: readonly GroupTables[]) {
    const {isOwnGroup, isOnScreenOnly} = this.analysis;
    const {traits = {}, period} = this.filter;
    const isPart = period !== undefined || Object.keys(traits).length > 0;
    return html`<group-tables
      class=${isOwnGroup && isPart ? 'screen-only' : ''}
      .tables=${tables}
      .isOnlyShown=${isOnScreenOnly}
    ></group-tables>`;
  }

  /** Back from the page of this person, or, '' , from the summary. */
  focusFrom(person: string): void {
    const list = this.renderRoot.querySelector('learner-list');
    if (person !== '' && list?.focusPerson(person)) return;
    this.renderRoot.querySelector<HTMLElement>('.open-summary')?.focus();
  }

  private openQuestion(question: string) {
    void this.renderRoot.querySelector('question-list')?.open(question);
  }

  /** It stands in the page around this report. */
  private goToRollup(event: Event) {
    event.preventDefault();
    this.dispatchEvent(new Event('go-to-rollup'));
  }

  /** An address cannot point into a shadow root: the way there is gone by hand, focus included. */
  goTo(id: SectionId): void {
    this.renderRoot.querySelector(`#${id}`)?.scrollIntoView();
    this.renderRoot.querySelector<HTMLElement>(`#${id}-title`)?.focus({preventScroll: true});
  }
}

/** Parts that count answers: there it is said whose. */
const ofAnswers: ReadonlySet<SectionId> = new Set(['modules', 'questions', 'tests', 'attitudes']);

const noteTemplate = ({heading, text, advice}: Note) =>
  html`<div class=${heading === undefined ? '' : 'card'}>
    ${heading === undefined ? nothing : html`<h3>${heading}</h3>`}
    <p class="hint">${text}${advice ? html`<span class="screen-only"> ${advice}</span>` : nothing}</p>
  </div>`;

declare global {
  interface HTMLElementTagNameMap {
    'results-report': ResultsReportElement;
  }
}
