import {LitElement, css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {KeepFocus} from '../../components/focus/keep-focus.ts';
import {DeviceActionEvent, type DeviceAction} from './device-events.ts';
import type {DeviceState} from './device-state.ts';
import {devicePartStyles} from './device-part-styles.ts';
import {words} from './words.ts';

/** What is kept for working without a network, in bytes; films on request; installing.
 * @fires device-action - `keep-films`, `remove-films` or `install` */
@customElement('device-offline-part')
export class DeviceOfflinePartElement extends LitElement {
  static override styles = [
    ...devicePartStyles,
    css`
      .muted {
        margin-bottom: 0;
      }
      ul {
        margin: 0 0 var(--kr-space-4);
        padding-inline-start: 1.25em;
      }
    `,
  ];

  @property({attribute: false}) state!: DeviceState;

  constructor() {
    super();
    // Films that are there need no button to fetch them.
    this.addController(new KeepFocus(this, () => this.renderRoot.querySelector('h2')));
  }

  override render() {
    const {offline, course, films, usedBytes, canInstall} = this.state;
    const {fileSize, ...said} = words();
    return html`<h2 tabindex="-1">${said.withoutNetwork}</h2>
      <p><strong>${said.offline[offline]}</strong></p>
      ${
        course
          ? html`<ul>
              <li>${said.courseKept(course.files, fileSize(course.bytes))}</li>
              <li>
                ${films.all === 0 ? said.noFilms : said.films(films.kept, films.all, fileSize(films.bytes))}
              </li>
            </ul>`
          : html`<p>${said.planFailed}</p>`
      }
      ${this.renderWays()}
      <p class="muted">
        ${canInstall ? nothing : said.installHint}
        ${usedBytes === undefined ? nothing : said.room(fileSize(usedBytes))}
      </p>`;
  }

  private renderWays() {
    const {films, canInstall} = this.state;
    const {fileSize, ...said} = words();
    const ways: readonly (readonly [applies: boolean, action: DeviceAction, label: string])[] = [
      [films.kept < films.all, 'keep-films', said.keepFilms(fileSize(films.bytes))],
      [films.kept > 0, 'remove-films', said.removeFilms],
      [canInstall, 'install', said.install],
    ];
    const shown = ways.filter(([applies]) => applies);
    if (shown.length === 0) return nothing;
    // By their action: a button that fetches films must not become the one that deletes them under the finger.
    return html`<div class="ways">
      ${repeat(
        shown,
        ([, action]) => action,
        ([, action, label]) => this.renderAction(action, label),
      )}
    </div>`;
  }

  private renderAction(action: DeviceAction, label: string) {
    const waits = this.state.isBusy || (action === 'keep-films' && this.state.offline === 'denied');
    // A button that is disabled loses the focus.
    return html`<button
      class="button"
      aria-disabled=${waits ? 'true' : nothing}
      @click=${() => !waits && this.dispatchEvent(new DeviceActionEvent(action))}
    >
      ${label}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'device-offline-part': DeviceOfflinePartElement;
  }
}
