import {html, nothing} from 'lit';
import {customElement, state} from 'lit/decorators.js';
import {sharedStyles} from '../../components/shared-styles.ts';
import {standardNamed} from '../../domain/standards/standards.ts';
import '../fields/file-field.ts';
import type {FileChosenEvent} from '../fields/file-field.ts';
import {sinceNotice} from '../changes/since-notice.ts';
import {makeStyles} from '../make-styles.ts';
import {choiceOf, systemOf} from '../making-of-draft.ts';
import {StepElement} from '../step-element.ts';
import {said, systemGuide} from '../take/system-guide.ts';
import {words} from '../words.ts';
import {systemStepStyles} from './system-step-styles.ts';

/** Which LMS the package is for; what it takes follows from the guide's table.
 * @fires make-request */
@customElement('system-step')
export class SystemStepElement extends StepElement {
  static override styles = [sharedStyles, makeStyles, systemStepStyles];

  /** Somebody wanted to go on without a choice. */
  @state() private isAsked = false;

  override render() {
    const {systems, otherSystem, unknownSystem} = words();
    const choices = [
      ...this.view.systems.map(({id, name}) => ({id, name})),
      {id: 'other', name: otherSystem},
      {id: 'unknown', name: unknownSystem},
    ];
    const isAsked = this.isAsked && this.view.draft.system === '';
    return html`<fieldset aria-describedby=${isAsked ? 'system-asked' : nothing}>
        <legend>${systems}</legend>
        <div role="alert">
          ${isAsked ? html`<p class="error" id="system-asked">${words().chooseSystem}</p>` : nothing}
        </div>
        <div class="systems">
          ${choices.map(
            ({id, name}) =>
              html`<label class="choice">
                <input
                  type="radio"
                  name="system"
                  value=${id}
                  .checked=${this.view.draft.system === id}
                  @change=${() => this.change({system: id})}
                />
                ${name}
              </label>`,
          )}
        </div>
      </fieldset>
      ${this.view.draft.system === '' ? nothing : this.renderSuits()} ${this.renderFile()}`;
  }

  override refuse(): boolean {
    if (this.view.draft.system !== '') return false;
    this.isAsked = true;
    this.renderRoot.querySelector<HTMLElement>('input[name="system"]')?.focus();
    return true;
  }

  private renderSuits() {
    const {suits, standardNamed: standardSentence, scopeCourse, scopeMulti, settingsFor} = words();
    const {draft, systems} = this.view;
    const system = systemOf(systems, draft);
    const {standard, scope} = choiceOf(systems, draft);
    return html`<div class="card">
        <h3>${suits}</h3>
        <p>
          ${standardSentence(standardNamed(standard)?.title ?? standard)}
          ${scope === 'course' ? scopeCourse : scopeMulti}
        </p>
        <p>${system ? said(system.package.why) : words().likeliest}</p>
        ${draft.system === 'unknown' ? html`<p>${words().askVendor}</p>` : nothing}
        ${
          system
            ? html`<details>
                <summary>${settingsFor(system.name)}</summary>
                ${systemGuide(system)}
              </details>`
            : nothing
        }
      </div>
      ${this.renderFilms(standard, scope)}`;
  }

  private renderFilms(standard: string, scope: string) {
    const {filmsTitle, filmsHint, withFilms, withoutFilms, sizeAbout, fileSize} = words();
    const option = (isWith: boolean, name: string) => {
      const built = this.view.packages.find(
        (one) => one.standard === standard && one.scope === scope && one.films === isWith,
      );
      return html`<label class="choice">
        <input
          type="radio"
          name="films"
          .checked=${this.view.draft.films === isWith}
          @change=${() => this.change({films: isWith})}
        />
        <span>${name}${built ? html` (${sizeAbout(fileSize(built.bytes))})` : nothing}</span>
      </label>`;
    };
    return html`<fieldset>
      <legend>${filmsTitle}</legend>
      <p class="hint">${filmsHint}</p>
      ${option(true, withFilms)} ${option(false, withoutFilms)}
    </fieldset>`;
  }

  private renderFile() {
    const {beginFrom, beginFromText, chooseProfile, brought, keptFields, zipFaults, changes} = words();
    const {refused, brought: file, draft, since} = this.view;
    const others = Object.keys(draft.others).join(', ');
    return html`<details
      ?open=${refused !== undefined || file !== undefined || (since?.changes.length ?? 0) > 0}
    >
      <summary>${beginFrom}</summary>
      <p>${beginFromText} ${changes.orPackage}</p>
      <file-field
        label=${chooseProfile}
        accept=".zip,application/zip"
        @file-chosen=${({file: chosen}: FileChosenEvent) =>
          this.request({type: 'open-profile', file: chosen})}
      ></file-field>
      <div role="status">
        ${file === undefined ? nothing : html`<p class="notice">${brought(file)}</p>`}
        ${since ? sinceNotice(since, file !== undefined) : nothing}
        ${file !== undefined && others ? html`<p>${keptFields(others)}</p>` : nothing}
        ${
          typeof refused === 'object'
            ? html`<p class="notice failure">
                ${zipFaults[refused.fault]} ${refused.file ? html`<code>${refused.file}</code>` : nothing}
              </p>`
            : nothing
        }
      </div>
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'system-step': SystemStepElement;
  }
}
