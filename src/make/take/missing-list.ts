import {html, nothing} from 'lit';
import type {MissingValue} from '../../domain/exchange/package-making.ts';
import {ownLanguageName} from '../../locales/own-names.ts';
import type {Draft} from '../draft/draft.ts';
import {words} from '../words.ts';
import {untranslated} from './untranslated.ts';

/** What is not given, and what learners see instead: institutions without a contact in one line, other languages in one each. */
export function missingList(missing: readonly MissingValue[], draft: Draft, languages: readonly string[]) {
  const {missing: title, missingKinds, missingContacts, missingTranslation, institutions} = words();
  const named: Readonly<Record<string, string>> = institutions;
  const kinds: Readonly<Record<string, string>> = missingKinds;
  const isContact = ({field}: MissingValue) => field.startsWith('contacts.');
  const without = missing.filter(isContact).map(({field}) => named[field.slice('contacts.'.length)] ?? field);
  const lines = [
    ...(without.length > 0 ? [missingContacts(without.join(', '))] : []),
    ...missing
      .filter((value) => !isContact(value))
      .map(({field, message}) => kinds[field.split('.', 1)[0] ?? ''] ?? message),
    ...untranslated(draft, languages).map(({language, fields}) =>
      missingTranslation(ownLanguageName(language), fields.join('; ')),
    ),
  ];
  if (lines.length === 0) return nothing;
  return html`<details class="card no-print">
    <summary>${title} (${lines.length})</summary>
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
  </details>`;
}
