import {LitElement, css, html, nothing} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import {sharedStyles} from '../../../components/shared-styles.ts';
import type {Attempt, RequestedEntry} from '../../run/attempt.ts';
import type {CourseView} from '../../course/course-view.ts';
import {type Launch, type ManifestItem, launchable, shownItems} from '../../package/manifest.ts';
import {summarize} from '../../run/model-view.ts';
import type {PackageRecord} from '../../storage/database.ts';
import {words} from '../../words.ts';
import './course-summary.ts';
import './launch-terms.ts';
import type {LaunchTermsElement} from './launch-terms.ts';
import {LmsRequestEvent} from '../lms-request.ts';
import {lmsStyles} from '../lms-styles.ts';
import './package-report.ts';
import {statusText} from '../data/status-text.ts';
import {momentText} from '../../../languages/formats.ts';

/** One package's page: what can be launched, how far the learner is, how to go in.
 * @fires lms-request - `play` or `open-list`; `navigate` and `restart` from inside */
@customElement('package-start')
export class PackageStartElement extends LitElement {
  static override styles = [
    sharedStyles,
    lmsStyles,
    css`
      h1 {
        margin-top: var(--kr-space-4);
      }
      .list {
        margin: var(--kr-space-5) 0;
      }
      .list .list {
        margin: var(--kr-space-3) 0 var(--kr-space-3) var(--kr-space-4);
      }
      h2 {
        margin-bottom: var(--kr-space-1);
      }
      .closed {
        border-style: dashed;
      }
      course-summary {
        margin-top: var(--kr-space-5);
      }
    `,
  ];

  @property({attribute: false}) packageRecord!: PackageRecord;
  /** The learner's work at the package. */
  @property({attribute: false}) course: CourseView | undefined;
  /** True after a step that the sequencing has refused. */
  @property({attribute: false}) isRefused = false;
  /** True where the package is none of this site's own and could reach all that the site keeps. */
  @property({attribute: false}) isForeign = false;
  /** True where `make/` of this site made the package in this browser. */
  @property({attribute: false}) isMadeHere = false;
  /** True where content is played on another origin, if nobody wants it otherwise. */
  @property({attribute: false}) isApart = false;
  /** See Screen. */
  @property({attribute: false}) isHere = false;
  @query('launch-terms') private launchTerms!: LaunchTermsElement;

  override render() {
    const {backToList, reviewHint, loading, refusedStep} = words();
    const {manifest, fileName} = this.packageRecord;
    return html`
      <button class="button" @click=${() => this.dispatchEvent(new LmsRequestEvent({type: 'open-list'}))}>
        ${backToList}
      </button>
      <h1 tabindex="-1">${manifest.title}</h1>
      <p class="muted">${fileName} · SCORM ${manifest.edition || manifest.version}</p>
      ${
        this.isMadeHere
          ? html`<p class="muted">${words().madeHere}</p>`
          : this.isForeign
            ? html`<p class="notice">${words().foreignPackage}</p>`
            : nothing
      }
      <div role="alert">${this.isRefused ? html`<p class="notice">${refusedStep}</p>` : nothing}</div>
      ${
        this.course
          ? html`${this.renderSummary(this.course)} ${this.renderItems(manifest.items, this.course)}
            ${this.course.attempts.size > 0 ? html`<p class="muted">${reviewHint}</p>` : nothing}`
          : html`<p role="status">${loading}</p>`
      }
      <launch-terms
        .version=${manifest.version}
        .isApart=${this.isApart}
        .isHere=${this.isHere}
      ></launch-terms>
      <package-report .report=${this.packageRecord.report}></package-report>
    `;
  }

  private renderSummary(course: CourseView) {
    if (launchable(this.packageRecord.manifest.items).length < 2) return nothing;
    return html`<course-summary .course=${course}></course-summary>`;
  }

  private renderItems(items: readonly ManifestItem[], course: CourseView): unknown {
    return html`<ul class="list">
      ${(this.isListed(course) ? shownItems(items) : items).map((item) => this.renderItem(item, course))}
    </ul>`;
  }

  /** False where a hidden item could not be begun in any other way: one SCO alone, which needs no contents. */
  private isListed({hasFlow}: CourseView): boolean {
    return hasFlow || launchable(this.packageRecord.manifest.items).some(({isVisible}) => isVisible);
  }

  private renderItem(item: ManifestItem, course: CourseView) {
    const {launch, children, title} = item;
    const inner = children.length > 0 ? this.renderItems(children, course) : nothing;
    return launch
      ? html`<li>${this.renderCard({...item, launch}, course)}${inner}</li>`
      : html`<li>
          <h2>${title}</h2>
          ${inner}
        </li>`;
  }

  private renderCard(item: ManifestItem & {readonly launch: Launch}, course: CourseView) {
    const {start, continue: goOn, newAttempt, review, notStarted, asset, closedHint} = words();
    const attempt = course.attempts.get(item.id);
    const isOpen = course.open.has(item.id);
    const goesOn = course.goesOn.has(item.id);
    const button = (requested: RequestedEntry, text: string, kind: string) =>
      html`<button
        class="button ${kind}"
        aria-label="${text}: ${item.title}"
        @click=${() => this.play(item.id, requested)}
      >
        ${text}
      </button>`;
    return html`<div class="card ${isOpen ? '' : 'closed'}">
      <h2>${item.title}</h2>
      <p class="muted">${attempt ? this.describe(attempt) : item.launch.isSco ? notStarted : asset}</p>
      ${isOpen ? nothing : html`<p>${closedHint}</p>`}
      <div class="row">
        ${isOpen ? button('continue', !attempt ? start : goesOn ? goOn : newAttempt, 'primary') : nothing}
        ${attempt && isOpen && goesOn ? button('new', newAttempt, '') : nothing}
        ${attempt ? button('review', review, '') : nothing}
      </div>
    </div>`;
  }

  private describe({number, savedAt, cmi}: Attempt): string {
    const summary = summarize(this.packageRecord.manifest.version, cmi);
    const score = summary.scoreRaw && `${words().score.toLowerCase()} ${summary.scoreRaw}`;
    const saved = words().saved(momentText(savedAt));
    return [words().attempt(number), statusText(summary), score, saved].filter(Boolean).join(' · ');
  }

  private play(scoId: string, requested: RequestedEntry) {
    const {terms, parameters: extraParameters} = this.launchTerms;
    this.dispatchEvent(new LmsRequestEvent({type: 'play', scoId, how: {requested, terms, extraParameters}}));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'package-start': PackageStartElement;
  }
}
