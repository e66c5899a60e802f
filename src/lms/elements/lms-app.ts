import {LitElement, css, html, nothing, type PropertyValues} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import {KeepFocus} from '../../components/focus/keep-focus.ts';
import {sharedStyles} from '../../components/shared-styles.ts';
import {siteHeadStyles} from '../../components/site-head-styles.ts';
import {ArchiveError} from '../../package-check/archive/archive-error.ts';
import {sentenceOf} from '../../package-check/finding.ts';
import type {PackageError} from '../package/package-error.ts';
import type {Screen} from '../screen.ts';
import {words} from '../words.ts';
import './package/learner-choice.ts';
import {LmsRequestEvent} from './lms-request.ts';
import {lmsStyles} from './lms-styles.ts';
import './package/package-drop.ts';
import './package/package-list.ts';
import './package/package-start.ts';
import './player/sco-player.ts';
import type {ScoPlayerElement} from './player/sco-player.ts';

/** The page of the built-in LMS: list of packages, one package, or the player.
 * @fires lms-request - See LmsRequest. */
@customElement('lms-app')
export class LmsAppElement extends LitElement {
  static override styles = [
    sharedStyles,
    siteHeadStyles,
    lmsStyles,
    css`
      .page {
        max-width: 56rem;
        margin: 0 auto;
        padding: var(--kr-space-5) var(--kr-space-4) var(--kr-space-7);
      }
      .lead {
        max-width: var(--kr-measure);
        color: var(--kr-muted);
      }
      package-list {
        margin-bottom: var(--kr-space-6);
      }
      learner-choice,
      package-drop,
      .notice {
        margin: var(--kr-space-4) 0;
      }
      learner-choice {
        margin-bottom: var(--kr-space-6);
      }
    `,
  ];

  /** Undefined while the LMS opens its database. */
  @property({attribute: false}) screen: Screen | undefined;
  /** True where content is played on another origin. */
  @property({attribute: false}) isApart = false;
  /** A fault of the page itself, in words. */
  @property({attribute: false}) failure = '';
  @query('sco-player') private player!: ScoPlayerElement | null;

  /** SHA-256 of packages that `make/` has made in this browser. */
  @property({attribute: false}) madeHere: readonly string[] = [];

  constructor() {
    super();
    // A package that was removed took its button along.
    this.addController(new KeepFocus(this, () => this.renderRoot.querySelector('h1')));
  }

  /** Lets the content in the player have its last word; resolves at once when nothing is played. */
  async leave(): Promise<void> {
    await this.player?.leave();
  }

  override render() {
    const {brand, title} = words();
    return html`
      <header>
        <a href="../">${brand}</a>
        <span class="muted">${title}</span>
      </header>
      <main>
        ${this.failure === '' ? nothing : html`<p class="notice wrong" role="alert">${this.failure}</p>`}
        ${this.renderPage()}
      </main>
    `;
  }

  /** A new page begins at its heading, for the eye and for the screen reader. */
  override async updated(changed: PropertyValues<this>) {
    const before = changed.get('screen');
    if (!changed.has('screen') || !before || pageOf(before) === pageOf(this.screen)) return;
    const page = this.renderRoot.querySelector('sco-player, package-start');
    if (page instanceof LitElement) await page.updateComplete;
    (page?.shadowRoot ?? this.renderRoot).querySelector<HTMLElement>('h1')?.focus();
    window.scrollTo(0, 0);
  }

  private renderPage() {
    if (!this.screen && this.failure !== '') return nothing;
    if (!this.screen) return html`<p class="page" role="status">${words().loading}</p>`;
    const {playback, open, course, isRefused, faults, isHere} = this.screen;
    if (playback)
      return html`<sco-player .playback=${playback} .course=${course} .faults=${faults}></sco-player>`;
    return html`<div class="page">
      ${
        open
          ? html`<package-start
              .packageRecord=${open}
              .course=${course}
              .isRefused=${isRefused}
              .isApart=${this.isApart}
              .isHere=${isHere}
              .isMadeHere=${this.madeHere.includes(open.id)}
              .isForeign=${(!this.isApart || isHere) && !this.screen.built.some(({sha256}) => sha256 === open.id)}
            ></package-start>`
          : this.renderList(this.screen)
      }
    </div>`;
  }

  private renderList({learners, learner, built, titles, packages, reading, done, fault}: Screen) {
    const names = words();
    return html`
      <h1 tabindex="-1">${names.title}</h1>
      <p class="lead">${names.intro}</p>
      <learner-choice .learners=${learners} .current=${learner}></learner-choice>
      <h2>${names.addPackage}</h2>
      <package-drop></package-drop>
      <p role="status">
        ${reading !== undefined ? names.reading(reading) : done ? names.done[done.what](done.name) : ''}
      </p>
      <div role="alert">${fault ? this.renderFault(fault.fileName, fault.error) : nothing}</div>
      <p class="muted">${this.isApart ? names.trustApart : names.trust}</p>
      <package-list .built=${built} .titles=${titles} .packages=${packages}></package-list>
      <h2>${names.results}</h2>
      <p class="lead">${names.resultsIntro}</p>
      <button class="button" @click=${this.onExport}>${names.exportResults}</button>
    `;
  }

  private onExport() {
    this.dispatchEvent(new LmsRequestEvent({type: 'export-results'}));
  }

  private renderFault(fileName: string, error: PackageError | ArchiveError) {
    return html`<div class="notice wrong">
      <strong>${words().refused(fileName)}</strong><br />${faultSentence(error)}
    </div>`;
  }
}

function faultSentence(error: PackageError | ArchiveError): string {
  if (error instanceof ArchiveError) return sentenceOf(words().findings, error.finding);
  const {code, details} = error;
  const sentence: (given: typeof details) => string = words().faults[code];
  return sentence(details);
}

/** Two screens of one page differ in data only. */
function pageOf(screen: Screen | undefined): unknown {
  return screen?.playback ?? screen?.open?.id;
}

declare global {
  interface HTMLElementTagNameMap {
    'lms-app': LmsAppElement;
  }
}
