import {LitElement, css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {sharedStyles} from '../components/shared-styles.ts';
import type {BuiltPackage} from '../domain/exchange/built-package.ts';
import type {LmsChoice} from '../domain/exchange/lms-choice.ts';
import {downloadStyles} from './download-styles.ts';
import {words} from './words.ts';

/** One download for each LMS: the first of them open, the others folded. */
@customElement('system-downloads')
export class SystemDownloadsElement extends LitElement {
  static override styles = [
    sharedStyles,
    downloadStyles,
    css`
      .first {
        padding: var(--kr-space-5);
        border: 1px solid var(--kr-line);
        border-radius: var(--kr-radius);
        background: var(--kr-surface);
      }
      .first p:last-child {
        margin: 0;
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: var(--kr-space-2) var(--kr-space-5);
        align-items: center;
      }
    `,
  ];

  /** Undefined while the list is on its way. */
  @property({attribute: false}) packages: readonly BuiltPackage[] | undefined;
  /** Those of most readers first. */
  @property({attribute: false}) systems: readonly LmsChoice[] = [];

  override render() {
    if (!this.packages) return html`<p role="status">${words().loading}</p>`;
    const found = this.systems.flatMap((system) => {
      const whole = this.packageFor(system, true);
      return whole ? [{system, whole}] : [];
    });
    const [first, ...others] = found;
    if (!first) return nothing;
    const {otherSystems, noSystem, tryFirst} = words();
    return html`${this.renderFirst(first.system, first.whole)}
      <details>
        <summary><h3>${otherSystems}</h3></summary>
        <ul>
          ${others.map(({system, whole}) => this.renderOther(system, whole))}
          <li class="muted">${noSystem} ${tryFirst(first.whole.file)}</li>
        </ul>
      </details>`;
  }

  private renderFirst({name, anchor}: LmsChoice, whole: BuiltPackage) {
    const {forSystem, fileSize, smallFor, smallWhy, howToSet, guide} = words();
    const small = this.packages?.find(
      (one) => one.scope === whole.scope && one.standard === whole.standard && !one.films,
    );
    return html`<div class="first">
      <p class="row">
        <a class="button primary" href=${addressOf(whole)} download>${forSystem(name)}</a>
        <span><code>${whole.file}</code> <span class="muted">${fileSize(whole.bytes)}</span></span>
      </p>
      ${
        small
          ? html`<p>
              <a href=${addressOf(small)} download>${smallFor(fileSize(small.bytes))}</a>
              <span class="muted">${smallWhy}</span>
            </p>`
          : nothing
      }
      <p><a href="${guide}#${anchor}">${howToSet}</a></p>
    </div>`;
  }

  private renderOther({name, anchor}: LmsChoice, whole: BuiltPackage) {
    const {downloadNamed, fileSize, settings, settingsOf, guide} = words();
    return html`<li>
      <div class="facts">
        <p><strong>${name}</strong></p>
        <p>
          <a href=${addressOf(whole)} download aria-label=${`${name}. ${downloadNamed(whole.file)}`}
            >${whole.file}</a
          >
          <span class="muted">${fileSize(whole.bytes)}</span>
        </p>
      </div>
      <a href="${guide}#${anchor}" aria-label=${settingsOf(name)}>${settings}</a>
    </li>`;
  }

  private packageFor({scope, standard}: LmsChoice, films: boolean): BuiltPackage | undefined {
    return this.packages?.find(
      (one) => one.scope === scope && one.standard === standard && one.films === films,
    );
  }
}

const addressOf = ({file}: BuiltPackage): string => `packages/${encodeURIComponent(file)}`;

declare global {
  interface HTMLElementTagNameMap {
    'system-downloads': SystemDownloadsElement;
  }
}
