import {LitElement, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {KeepFocus} from '../components/focus/keep-focus.ts';
import {moveFocus} from '../components/focus/move-focus.ts';
import {sharedStyles} from '../components/shared-styles.ts';
import {siteHeadStyles} from '../components/site-head-styles.ts';
import type {Overview} from '../results/worker-protocol.ts';
import {appStyles} from './app-styles.ts';
import {demoNotice} from './demo/demo-notice.ts';
import './files/column-choice.ts';
import './files/file-drop.ts';
import './files/file-list.ts';
import {isAsking} from './files/is-asking.ts';
import './files/known-forms.ts';
import {LandOnFigures} from './report/land-on-figures.ts';
import './rollup/national-picture.ts';
import './learners/person-page.ts';
import type {ReadingDoubtsElement} from './files/reading-doubts.ts';
import './files/reading-doubts.ts';
import './filter/results-filter.ts';
import {smallText, tooSmallNotice} from './filter/too-small.ts';
import type {ResultsReportElement} from './report/results-report.ts';
import './report/results-report.ts';
import './rollup/rollup-saving.ts';
import {selectionText} from './filter/selection-text.ts';
import './summary/summary-sheet.ts';
import {resultsStyles} from './results-styles.ts';
import {type ResultsView, emptyView} from './results-view.ts';
import {words} from './words.ts';

/** The trainer's results page: files in, pictures out.
 * @fires results-request - See ResultsRequest. */
@customElement('results-app')
export class ResultsAppElement extends LitElement {
  static override styles = [sharedStyles, siteHeadStyles, resultsStyles, appStyles];

  @property({attribute: false}) view: ResultsView = emptyView;

  constructor() {
    super();
    // Buttons go with what they remove, and that for the invented data with the empty page.
    const find = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);
    this.addController(new KeepFocus(this, () => find('#files') ?? find('h1')));
    new LandOnFigures(
      this,
      () => (this.shadowRoot?.activeElement ?? find('h1'))?.closest('file-drop, .files, h1') !== null,
      () => void this.land(),
    );
  }

  /** To a question first, then to doubts, then to the figures. */
  private async land() {
    const find = <Found extends LitElement>(selector: string) =>
      this.renderRoot.querySelector<Found>(selector);
    const [doubts, report] = [
      find<ReadingDoubtsElement>('reading-doubts'),
      find<ResultsReportElement>('results-report'),
    ];
    // Elements inside update after this one.
    await Promise.all([doubts?.updateComplete, report?.updateComplete]);
    const isAsked = this.view.overview && isAsking(this.view.overview);
    const doubt = isAsked ? undefined : doubts?.heading;
    if (doubt) moveFocus(doubt, 'top');
    else if (report && !isAsked) report.goTo('overview');
    else moveFocus(this.renderRoot.querySelector<HTMLElement>('#files'), 'top');
  }

  override render() {
    const {brand, title, lead, privacy, failed} = words();
    const {overview, preview, hasFailed, aside} = this.view;
    return html`<header class="screen-only">
        <a href="../">${brand}</a>
      </header>
      <main>
        <h1 tabindex="-1">${title}</h1>
        ${overview ? nothing : html`<p class="lead">${lead}</p>`}
        <div ?hidden=${aside !== undefined}>
          <p class="privacy screen-only">${privacy}</p>
          ${demoNotice(this, this.view)}
        </div>
        <div role="alert">${hasFailed ? html`<p class="notice failure">${failed}</p>` : nothing}</div>
        ${overview ? this.renderAside(overview) : nothing}
        <div ?hidden=${aside !== undefined}>
          <file-drop class="screen-only" .compact=${overview !== undefined}></file-drop>
          <known-forms
            class="screen-only"
            .forms=${this.view.forms}
            .areKept=${this.view.areFormsKept}
          ></known-forms>
          ${this.renderStatus()} ${overview ? this.renderResults(overview) : nothing}
        </div>
      </main>
      ${preview ? html`<column-choice .preview=${preview}></column-choice>` : nothing}`;
  }

  /** In place of the report, which stays as it was: who comes back is where they left. */
  private renderAside(overview: Overview) {
    const {aside, analysis, trainer} = this.view;
    if (aside === 'summary')
      return analysis
        ? html`<summary-sheet
            .analysis=${analysis}
            .trainer=${trainer}
            .selection=${selectionText(this.view.filter, overview.activities)}
            .isInvented=${this.view.isDemo}
          ></summary-sheet>`
        : nothing;
    return aside
      ? html`<person-page .person=${aside.person} .isInvented=${this.view.isDemo}></person-page>`
      : nothing;
  }

  override updated(changed: Map<string, ResultsView>) {
    this.landOnTowns(changed.get('view'));
    const before = changed.get('view')?.aside;
    if (before === undefined || this.view.aside !== undefined) return;
    const person = before === 'summary' ? '' : before.person.key;
    this.renderRoot.querySelector('results-report')?.focusFrom(person);
    this.renderRoot.querySelector('learner-list')?.focusPerson(person);
  }

  /** Its button is gone then. */
  private landOnTowns(before: ResultsView | undefined) {
    const isAsked = this.view.isDemo && before?.isDemo && before.overview?.national === undefined;
    if (isAsked && this.view.overview?.national)
      moveFocus(this.renderRoot.querySelector<HTMLElement>('#national'), 'top');
  }

  private renderStatus() {
    const {readingFile, computing} = words();
    const {progress, isBusy} = this.view;
    // One file alone says nothing about how far it is; "underway" is all that is known.
    const value = progress && progress.of > 1 ? progress.done : undefined;
    const text = progress ? readingFile(progress.file, progress.done, progress.of) : isBusy ? computing : '';
    return html`<div class="status screen-only">
      <div role="status">
        ${isBusy || progress ? text : html`<span class="visually-hidden">${this.settled()}</span>`}
      </div>
      ${
        isBusy
          ? html`<progress aria-label=${text} max=${progress?.of ?? 1} value=${value ?? nothing}></progress>`
          : nothing
      }
    </div>`;
  }

  /** What there is now, for who does not see it. */
  private settled(): string {
    const {filesRead, ready, nobody} = words();
    const {overview, analysis} = this.view;
    if (!overview) return '';
    const {files, learners, national} = overview;
    if (learners === 0 && national) return filesRead(files.length, learners);
    if (learners === 0) return `${filesRead(files.length, learners)}. ${nobody}`;
    if (!analysis) return '';
    return analysis.isTooSmall ? smallText(analysis) : ready(files.length, analysis.learners);
  }

  private renderResults(overview: Overview) {
    const {files, filesRead, filters, understoodFiles, remarkCount} = words();
    const {filter, passMark} = this.view;
    const {remarks} = overview;
    // Right above the figures: those of people, or where there are none those of municipalities.
    const doubts = html`<reading-doubts class="screen-only" .overview=${overview}></reading-doubts>`;
    return html`<section class="card files" aria-labelledby="files">
        <h2 id="files" tabindex="-1">${files}: ${filesRead(overview.files.length, overview.learners)}</h2>
        <p class="selection">${selectionText(filter, overview.activities)} ${words().passFrom(passMark)}</p>
        <details class="screen-only" ?open=${isAsking(overview)}>
          <summary>
            ${understoodFiles}${remarks.length > 0 ? ` (${remarkCount(remarks.length)})` : ''}
          </summary>
          <file-list .overview=${overview}></file-list>
        </details>
      </section>
      ${overview.learners === 0 ? doubts : nothing} ${this.renderNational(overview)}
      ${
        overview.learners > 0
          ? html`<section class="card screen-only" aria-labelledby="filters">
                <h2 id="filters">${filters}</h2>
                <results-filter
                  .overview=${overview}
                  .filter=${filter}
                  .passMark=${passMark}
                ></results-filter>
              </section>
              ${doubts} ${this.renderReport(overview)} ${this.renderRollupSaving()}`
          : overview.national
            ? nothing
            : html`<p class="hint">${words().nobody}</p>`
      }`;
  }

  private renderNational({national, learners}: Overview) {
    const {nationalTitle, nationalApart} = words();
    if (!national) return nothing;
    return html`<section class="card" aria-labelledby="national">
      <h2 id="national" tabindex="-1">${nationalTitle}</h2>
      ${learners > 0 ? html`<p class="notice">${nationalApart}</p>` : nothing}
      <national-picture .national=${national} .bank=${this.view.bank}></national-picture>
    </section>`;
  }

  /** Invented people are in nobody's municipality. */
  private renderRollupSaving() {
    const {rollupOffer, rollup, bank, isDemo, analysis} = this.view;
    if (isDemo || !analysis) return nothing;
    return html`<section class="card screen-only" aria-labelledby="rollup">
      <h2 id="rollup" tabindex="-1">${words().rollupTitle}</h2>
      <rollup-saving .offer=${rollupOffer} .rollup=${rollup} .bank=${bank}></rollup-saving>
    </section>`;
  }

  private goToRollup() {
    this.renderRoot.querySelector<HTMLElement>('#rollup')?.focus();
  }

  private renderReport({activities}: Overview) {
    const {analysis, learners, trainer, query, copied, isBusy} = this.view;
    if (!analysis) return nothing;
    if (analysis.isTooSmall) return tooSmallNotice(this, analysis);
    return html`${analysis.isOnScreenOnly ? tooSmallNotice(this, analysis) : nothing}<results-report
        class=${analysis.isOnScreenOnly ? 'screen-only' : ''}
        aria-busy=${isBusy ? 'true' : 'false'}
        .analysis=${analysis}
        .learners=${learners}
        .trainer=${trainer}
        .isNameless=${this.view.overview?.isPseudonymised === true}
        .query=${query}
        .copied=${copied}
        .activities=${activities}
        .selection=${selectionText(this.view.filter, activities)}
        .filter=${this.view.filter}
        .hasRollup=${!this.view.isDemo}
        @go-to-rollup=${this.goToRollup}
      ></results-report>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'results-app': ResultsAppElement;
  }
}
