import {LitElement, css, html, nothing} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import {sharedStyles} from '../../components/shared-styles.ts';
import type {Attempt, EntryWish} from '../attempt.ts';
import {type Launch, type ManifestItem, launchable} from '../manifest.ts';
import {summarize} from '../model-view.ts';
import type {PackageRecord} from '../storage/database.ts';
import {words} from '../words.ts';
import {LmsRequestEvent} from './lms-request.ts';
import {lmsStyles} from './lms-styles.ts';
import {statusText} from './status-text.ts';

/** One package's page: what can be launched, how far the learner is, how to go in.
 * @fires lms-request - `play` or `open-list` */
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
      h2 {
        margin-bottom: var(--kr-space-1);
      }
      input {
        width: 100%;
        max-width: 30rem;
      }
      summary {
        cursor: pointer;
        min-height: var(--kr-tap);
        padding: var(--kr-space-2) 0;
      }
    `,
  ];

  @property({attribute: false}) packageRecord!: PackageRecord;
  /** The learner's latest attempt of each SCO. */
  @property({attribute: false}) attempts: ReadonlyMap<string, Attempt> = new Map();
  @query('#parameters') private parameters!: HTMLInputElement;

  override render() {
    const {backToList, advanced, parameters, parametersHint, reviewHint} = words();
    const {manifest, fileName} = this.packageRecord;
    const items = launchable(manifest.items).filter(({isVisible}) => isVisible);
    return html`
      <button class="button" @click=${() => this.dispatchEvent(new LmsRequestEvent({type: 'open-list'}))}>
        ${backToList}
      </button>
      <h1 tabindex="-1">${manifest.title}</h1>
      <p class="muted">${fileName} · SCORM ${manifest.edition || manifest.version}</p>
      <ul class="list">
        ${items.map((item) => this.renderItem(item))}
      </ul>
      ${this.attempts.size > 0 ? html`<p class="muted">${reviewHint}</p>` : nothing}
      <details>
        <summary>${advanced}</summary>
        <label for="parameters">${parameters}</label>
        <input id="parameters" type="text" autocomplete="off" spellcheck="false" aria-describedby="hint" />
        <p id="hint" class="muted">${parametersHint}</p>
      </details>
    `;
  }

  private renderItem(item: ManifestItem & {readonly launch: Launch}) {
    const {start, continue: goOn, newAttempt, review, notStarted, asset} = words();
    const attempt = this.attempts.get(item.id);
    const button = (wish: EntryWish, text: string, kind: string) =>
      html`<button
        class="button ${kind}"
        aria-label="${text}: ${item.title}"
        @click=${() => this.play(item.id, wish)}
      >
        ${text}
      </button>`;
    return html`<li class="card">
      <h2>${item.title}</h2>
      <p class="muted">${attempt ? this.describe(attempt) : item.launch.isSco ? notStarted : asset}</p>
      <div class="row">
        ${button('continue', attempt ? goOn : start, 'primary')}
        ${attempt ? [button('new', newAttempt, ''), button('review', review, '')] : nothing}
      </div>
    </li>`;
  }

  private describe({number, savedAt, cmi}: Attempt): string {
    const summary = summarize(this.packageRecord.manifest.version, cmi);
    const score = summary.scoreRaw && `${words().score.toLowerCase()} ${summary.scoreRaw}`;
    const saved = words().saved(new Date(savedAt).toLocaleString('lv'));
    return [words().attempt(number), statusText(summary), score, saved].filter(Boolean).join(' · ');
  }

  private play(scoId: string, wish: EntryWish) {
    this.dispatchEvent(
      new LmsRequestEvent({type: 'play', scoId, wish, extraParameters: this.parameters.value.trim()}),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'package-start': PackageStartElement;
  }
}
