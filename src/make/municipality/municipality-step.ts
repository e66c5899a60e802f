import {css, html, nothing} from 'lit';
import {customElement, state} from 'lit/decorators.js';
import {sharedStyles} from '../../components/shared-styles.ts';
import type {ContactDraft, LogoDraft} from '../draft/draft.ts';
import {idOf} from '../draft/profile-of-draft.ts';
import '../fields/file-field.ts';
import type {FileChosenEvent} from '../fields/file-field.ts';
import {wordsField} from '../fields/text-field.ts';
import {makeStyles} from '../make-styles.ts';
import {StepElement} from '../step-element.ts';
import {today} from '../draft/day.ts';
import {words} from '../words.ts';
import {colourReport} from './colour-report.ts';
import {contactFaults, contactFieldId} from './contact-faults.ts';
import {dataAddress} from './logo-kind.ts';
import {contactForm} from './contact-form.ts';
import {newContact} from './new-contact.ts';

/** Shown in the field while no colour is chosen: that of the course. */
const courseColour = '#0f5a6b';

/** The municipality's name, contacts, logo and colour: a form of the fields of a profile.
 * @fires make-request */
@customElement('municipality-step')
export class MunicipalityStepElement extends StepElement {
  static override styles = [
    sharedStyles,
    makeStyles,
    css`
      .logo {
        max-width: 100%;
        height: 4rem;
        padding: var(--kr-space-2);
        border: 1px solid var(--kr-line);
        border-radius: var(--kr-radius-s);
        background: #fff;
        object-fit: contain;
      }
    `,
  ];

  /** Ids of the fields that somebody has left: from then on their mistakes are told. */
  @state() private left: ReadonlySet<string> = new Set();

  override render() {
    const {fieldName, nameHint, nameMissing, fileWillBe, checks} = words();
    const {draft} = this.view;
    const isNamed = Object.values(draft.name).some((name) => name.trim() !== '');
    return html`<div class="card">
        ${wordsField(
          {id: 'name', label: fieldName, hints: [nameHint, nameMissing]},
          draft.name,
          this.languages,
          (name) => this.change({name}),
        )}
        ${isNamed ? html`<p class="hint">${fileWillBe(idOf(draft))}</p>` : nothing}
      </div>
      ${this.renderContacts()} ${this.renderHelpLines()} ${this.renderLogo()} ${this.renderColour()}
      <p>
        <a href="#checks">${checks.link}</a>
        <span class="hint">${checks.linkHint}</span>
      </p>`;
  }

  private renderContacts() {
    const {contacts: title, contactsHint, contactsMissing, addContact} = words();
    const {contacts} = this.view.draft;
    const set = (changed: readonly ContactDraft[]) => this.change({contacts: changed});
    return html`<section aria-labelledby="contacts" @focusout=${this.onLeave}>
      <h3 id="contacts" tabindex="-1">${title}</h3>
      <p class="hint">${contactsHint} ${contactsMissing}</p>
      ${contacts.map((contact, at) =>
        contactForm(
          contact,
          at,
          this.languages,
          {
            change: (changed) => set(contacts.with(at, changed)),
            remove: () => {
              set(contacts.toSpliced(at, 1));
              // Their places are now those of others.
              this.left = new Set();
              // The button that had the focus is gone.
              this.renderRoot.querySelector<HTMLElement>('#contacts')?.focus();
            },
          },
          {isLeft: (id) => this.left.has(id), today: today()},
        ),
      )}
      <p><button class="button" @click=${() => void this.addContact()}>${addContact}</button></p>
    </section>`;
  }

  private async addContact() {
    const {contacts} = this.view.draft;
    this.change({contacts: [...contacts, newContact(contacts)]});
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#contact-${contacts.length}-role`)?.focus();
  }

  private onLeave({target}: FocusEvent) {
    if (target instanceof HTMLElement) this.left = new Set([...this.left, target.id]);
  }

  /** Says what is wrong in the contacts, at the first of them. */
  override refuse(): boolean {
    const ids = this.view.draft.contacts.flatMap((contact, at) =>
      Object.keys(contactFaults(contact)).map((field) => contactFieldId(at, field)),
    );
    const [first] = ids;
    if (first === undefined) return false;
    this.left = new Set([...this.left, ...ids]);
    void this.focusField(first);
    return true;
  }

  private renderHelpLines() {
    const {helpLines, helpLinesHint, helpLinesMissing} = words();
    return html`<div class="card">
      ${wordsField(
        {id: 'help-lines', label: helpLines, hints: [helpLinesHint, helpLinesMissing], isLong: true},
        this.view.draft.helpLines,
        this.languages,
        (lines) => this.change({helpLines: lines}),
      )}
    </div>`;
  }

  private renderLogo() {
    const {
      logo: title,
      logoHint,
      logoMissing,
      chooseLogo,
      removeLogo,
      logoIs,
      logoRefused,
      logoShrink,
    } = words();
    const {refused, draft} = this.view;
    return html`<section class="card" aria-labelledby="logo">
      <h3 id="logo">${title}</h3>
      <p class="hint">${logoHint} ${logoMissing}</p>
      <file-field
        label=${chooseLogo}
        accept=".svg,.png,.webp,.jpg,.jpeg,image/svg+xml,image/png,image/webp,image/jpeg"
        @file-chosen=${({file}: FileChosenEvent) => this.request({type: 'choose-logo', file})}
      ></file-field>
      <div role="status">
        ${typeof refused === 'string' ? html`<p class="notice failure">${logoRefused[refused]}</p>` : nothing}
        ${
          refused === 'logo-large'
            ? html`<p>
                <button class="button" @click=${() => this.request({type: 'shrink-logo'})}>
                  ${logoShrink}
                </button>
              </p>`
            : nothing
        }
        ${draft.logo ? html`<p>${logoIs(draft.logo.name)}</p>` : nothing}
      </div>
      ${draft.logo ? logoThumbnail(draft.logo) : nothing}
      ${
        draft.logo
          ? html`<button class="button" @click=${() => this.change({logo: undefined})}>${removeLogo}</button>`
          : nothing
      }
    </section>`;
  }

  private renderColour() {
    const {colour: label, colourHint, colourMissing, removeColour} = words();
    const {draft, accent} = this.view;
    const {colour, accents} = draft;
    return html`<div class="card">
      <label for="colour">${label}</label>
      <p class="hint" id="colour-hint">${colourHint} ${colourMissing}</p>
      <p>
        <input
          id="colour"
          type="color"
          aria-describedby="colour-hint"
          .value=${colour ?? courseColour}
          @change=${(event: Event) => {
            // Only the field above fires it.
            this.request({type: 'choose-colour', colour: (event.target as HTMLInputElement).value});
          }}
        />
      </p>
      <div role="status">
        ${
          accent && accents
            ? [
                colourReport('light', accent.light, accents.light),
                colourReport('dark', accent.dark, accents.dark),
              ]
            : nothing
        }
      </div>
      ${
        colour === undefined
          ? nothing
          : html`<button
              class="button"
              @click=${() => this.request({type: 'choose-colour', colour: undefined})}
            >
              ${removeColour}
            </button>`
      }
    </div>`;
  }
}

function logoThumbnail({name, bytes}: LogoDraft) {
  const type = name.endsWith('.svg') ? 'image/svg+xml' : 'image/png';
  return html`<p><img class="logo" alt=${words().logoAlt} src=${dataAddress(type, bytes)} /></p>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'municipality-step': MunicipalityStepElement;
  }
}
