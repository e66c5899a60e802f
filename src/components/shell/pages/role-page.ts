import {LitElement, css, html, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {Institution} from '../../../domain/pages/institution.ts';
import {strings} from '../../../locales/pages.ts';
import {gapStyles, goToGap} from '../../blocks/gap.ts';
import {sharedStyles} from '../../shared-styles.ts';
import {PickRoleEvent} from '../shell-events.ts';
import {sidePageStyles} from './side-page-styles.ts';

/** Numbers up to this are the institutions most learners come from: numbers were given in that order. */
const mostFrequent = 8;

/** Where one works: examples, cases and the plan follow it. May be changed at any time.
 * @fires course-pick-role - An institution was picked, or that it is another one. */
@customElement('role-page')
export class RolePageElement extends LitElement {
  static override styles = [
    sharedStyles,
    sidePageStyles,
    gapStyles,
    css`
      .rest {
        grid-column: 1 / -1;
      }
      .rest[open] .more,
      .rest:not([open]) .fewer {
        display: none;
      }
      .rest[open] summary {
        margin-bottom: var(--kr-space-2);
      }
      fieldset,
      .grid {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(19rem, 100%), 1fr));
        gap: var(--kr-space-2);
        min-width: 0;
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        margin-bottom: var(--kr-space-3);
        padding: 0;
        font: 600 var(--kr-size-l) / 1.3 var(--kr-font-heading);
      }
      label {
        display: flex;
        align-items: center;
        gap: var(--kr-space-3);
        min-height: 3.25rem;
        padding: var(--kr-space-2) var(--kr-space-4);
        border: 1px solid var(--kr-control-line);
        border-radius: var(--kr-radius);
        background: var(--kr-surface);
        line-height: 1.3;
        overflow-wrap: anywhere;
        cursor: pointer;
      }
      label:hover {
        background: var(--kr-accent-soft);
      }
      label:has(:checked) {
        border-color: var(--kr-accent);
        background: var(--kr-accent-soft);
        font-weight: 600;
        box-shadow: inset 0 0 0 1px var(--kr-accent);
      }
      label:has(:focus-visible) {
        outline: 3px solid var(--kr-focus);
        outline-offset: 2px;
      }
      input {
        flex: none;
        width: 1.25rem;
        height: 1.25rem;
        margin: 0;
        accent-color: var(--kr-accent);
      }
      input:focus-visible {
        outline: none;
      }
      .picked {
        margin: var(--kr-space-4) 0 0;
        color: var(--kr-right);
        font-weight: 600;
      }
      .missing {
        grid-column: 1 / -1;
        margin: 0;
        color: var(--kr-wrong);
        font-weight: 600;
      }
      .missing:empty {
        display: none;
      }
    `,
  ];

  @property({attribute: false}) institutions: readonly Institution[] = [];
  /** Number of the own institution; 0: another one; undefined: none picked yet. */
  @property({attribute: false}) picked: number | undefined;
  /** It is the first start: the button leads on. */
  @property({type: Boolean}) first = false;
  @state() private notice: 'picked' | 'missing' | undefined;

  override render() {
    const words = strings();
    return html`<h1 tabindex="-1">${words.pages.role}</h1>
      <p class="lead">${words.roleLead}</p>
      <form @submit=${this.onSubmit} novalidate>
        <fieldset
          role="radiogroup"
          aria-labelledby="question"
          aria-invalid=${this.notice === 'missing' ? 'true' : nothing}
          ?data-gap=${this.notice === 'missing'}
          @change=${() => (this.notice = undefined)}
        >
          <legend id="question">${words.roleQuestion}</legend>
          <p role="status" class="missing">
            ${this.notice === 'missing' ? words.roleNotice.missing : nothing}
          </p>
          ${this.frequent.map(({number, name}) => this.renderChoice(number, name))} ${this.renderRest()}
          ${this.renderChoice(0, words.otherInstitution)}
        </fieldset>
        <p role="status" class="picked">${this.notice === 'picked' ? words.roleNotice.picked : nothing}</p>
        <p class="ways">
          <button class="button primary">${this.first ? words.goOn : words.savePick}</button>
        </p>
      </form>
      <p class="muted">${words.roleNote}</p>`;
  }

  /** Most learners find theirs among these. */
  private get frequent(): readonly Institution[] {
    return this.institutions.filter(({number}) => number <= mostFrequent);
  }

  private renderRest() {
    const rest = this.institutions.filter(({number}) => number > mostFrequent);
    if (rest.length === 0) return nothing;
    const words = strings();
    return html`<details class="rest" ?open=${rest.some(({number}) => number === this.picked)}>
      <summary class="button">
        <span class="more">${words.moreInstitutions(rest.length)}</span>
        <span class="fewer">${words.fewerInstitutions}</span>
      </summary>
      <div class="grid">${rest.map(({number, name}) => this.renderChoice(number, name))}</div>
    </details>`;
  }

  private renderChoice(role: number, name: string) {
    return html`<label
      ><input type="radio" name="role" value=${role} .checked=${role === this.picked} />${name}</label
    >`;
  }

  private onSubmit(event: SubmitEvent) {
    event.preventDefault();
    // Only the page's form calls this.
    const picked = new FormData(event.target as HTMLFormElement).get('role');
    this.notice = picked === null ? 'missing' : 'picked';
    if (picked !== null) this.dispatchEvent(new PickRoleEvent(Number(picked)));
    else void this.updateComplete.then(() => goToGap(this.renderRoot));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'role-page': RolePageElement;
  }
}
