import {html} from 'lit';
import {roleIds, type RoleId} from '../../domain/course/roles.ts';
import {isDay} from '../draft/day.ts';
import type {ContactDraft} from '../draft/draft.ts';
import {textField, wordsField} from '../fields/text-field.ts';
import {words} from '../words.ts';
import {contactFaults, contactFieldId, isOld, printedPhones, type JudgedField} from './contact-faults.ts';

/** The fields of one contact. `at`: its place in the list, from 0. */
export function contactForm(
  contact: ContactDraft,
  at: number,
  languages: readonly string[],
  act: {readonly change: (contact: ContactDraft) => void; readonly remove: () => void},
  judged: {readonly isLeft: (id: string) => boolean; readonly today: string},
) {
  const said = words();
  const id = (field: string) => contactFieldId(at, field);
  const faults = contactFaults(contact);
  /** Not while it is being typed: half a number is no mistake. */
  const error = (field: JudgedField) => (judged.isLeft(id(field)) ? {error: faults[field] ?? ''} : {});
  const set = (change: Partial<ContactDraft>) => act.change({...contact, ...change});
  return html`<fieldset>
    <legend>${said.contact(at + 1)}</legend>
    <div class="field">
      <label for=${id('role')}>${said.institution}</label>
      <select
        id=${id('role')}
        @change=${(event: Event) => {
          // The options below are all there is.
          set({role: (event.target as HTMLSelectElement).value as RoleId});
        }}
      >
        ${roleIds.map(
          (role) =>
            html`<option value=${role} ?selected=${role === contact.role}>
              ${said.institutions[role]}
            </option>`,
        )}
      </select>
    </div>
    ${wordsField(
      {id: id('name'), label: said.contactName, hints: [said.contactNameHint], isRequired: true},
      contact.name,
      languages,
      (name) => set({name}),
    )}
    ${textField(
      {
        id: id('phones'),
        label: said.phones,
        hints: [said.phonesHint],
        type: 'tel',
        remark: printedPhones(contact.phones),
        ...error('phones'),
      },
      contact.phones,
      (phones) => set({phones}),
    )}
    ${textField(
      {id: id('by'), label: said.confirmedBy, hints: [said.confirmedByHint], isRequired: true},
      contact.confirmedBy,
      (confirmedBy) => set({confirmedBy}),
    )}
    ${textField(
      {
        id: id('on'),
        label: said.confirmedOn,
        hints: [said.contactFields.onHint],
        // A profile may name a year alone, which a field for dates would not show.
        type: contact.confirmedOn === '' || isDay(contact.confirmedOn) ? 'date' : 'text',
        isRequired: true,
        remark: isOld(contact.confirmedOn, judged.today) ? said.contactFields.old : '',
      },
      contact.confirmedOn,
      (confirmedOn) => set({confirmedOn}),
    )}
    ${wordsField(
      {id: id('purpose'), label: said.purpose, hints: [said.purposeHint], isRequired: true},
      contact.purpose,
      languages,
      (purpose) => set({purpose}),
    )}
    <details>
      <summary>${said.moreAbout}</summary>
      ${textField(
        {id: id('email'), label: said.email, type: 'email', ...error('email')},
        contact.email,
        (email) => set({email}),
      )}
      ${textField(
        {id: id('url'), label: said.url, hints: [said.urlHint], type: 'url', ...error('url')},
        contact.url,
        (url) => set({url}),
      )}
      ${wordsField({id: id('hours'), label: said.hours}, contact.hours, languages, (hours) => set({hours}))}
    </details>
    <button class="button" @click=${act.remove}>${said.removeContact(at + 1)}</button>
  </fieldset>`;
}
