import {LitElement, css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {sharedStyles} from '../../../components/shared-styles.ts';
import type {DataModel} from '../../run/data-model.ts';
import type {ScormVersion} from '../../package/manifest.ts';
import {summarize} from '../../run/model-view.ts';
import type {CommitRecord} from '../../run/playback.ts';
import {words} from '../../words.ts';
import {lmsStyles} from '../lms-styles.ts';
import {durationText, statusWord} from './status-text.ts';

/** Status, score, time and place as the LMS has stored them. */
@customElement('model-overview')
export class ModelOverviewElement extends LitElement {
  static override styles = [
    sharedStyles,
    lmsStyles,
    css`
      dl {
        display: grid;
        grid-template-columns: minmax(8rem, auto) 1fr;
        gap: var(--kr-space-2) var(--kr-space-4);
        margin: 0 0 var(--kr-space-3);
        font-size: var(--kr-size-s);
      }
      dt {
        color: var(--kr-muted);
      }
      dd {
        margin: 0;
        font-weight: 600;
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({attribute: false}) version!: ScormVersion;
  @property({attribute: false}) stored: DataModel = {};
  @property({attribute: false}) current: DataModel = {};
  @property({attribute: false}) commits: readonly CommitRecord[] = [];

  override render() {
    const names = words();
    const summary = summarize(this.version, this.stored);
    const storedCommits = this.commits.filter(({isStored}) => isStored).length;
    const rows: readonly (readonly [string, string])[] = [
      [names.completion, summary.completion && statusWord(summary.completion)],
      ...(this.version === '2004'
        ? [[names.success, summary.success && statusWord(summary.success)] as const]
        : []),
      [names.score, summary.scoreRaw && `${summary.scoreRaw}${summary.scoreMax && ` / ${summary.scoreMax}`}`],
      ...(this.version === '2004' ? [[names.scaled, summary.scoreScaled] as const] : []),
      [names.totalTime, durationText(summary.totalTimeMs)],
      ...(this.version === '2004' ? [[names.progress, summary.progressMeasure] as const] : []),
      [names.location, summary.location],
      [names.suspendData, names.characters(summary.suspendDataLength)],
      [names.commits, names.commitCount(storedCommits, this.commits.length)],
    ];
    return html`
      <dl>
        ${rows.map(
          ([name, value]) =>
            html`<dt>${name}</dt>
              <dd>${value || names.none}</dd>`,
        )}
      </dl>
      ${this.hasUncommitted() ? html`<p class="notice">${names.uncommitted}</p>` : nothing}
    `;
  }

  /** Entry and identity are given by the LMS and need no commit; only what content sets after launch counts. */
  private hasUncommitted(): boolean {
    return (
      Object.keys(this.stored).length > 0 &&
      Object.entries(this.current).some(([name, value]) => this.stored[name] !== value)
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'model-overview': ModelOverviewElement;
  }
}
