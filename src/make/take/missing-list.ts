import {html, nothing} from 'lit';
import type {MissingValue} from '../../domain/exchange/package-making.ts';
import {ownLanguageName} from '../../locales/own-names.ts';
import type {Draft} from '../draft/draft.ts';
import {words} from '../words.ts';
import {ownLessonTitle} from './own-lesson-name.ts';
import {untranslated} from './untranslated.ts';

/** What is not given, and what learners see instead: institutions without a contact in one line, other languages in one each. */
export function missingList(missing: readonly MissingValue[], draft: Draft, languages: readonly string[]) {
  const {
    missing: title,
    missingKinds,
    missingContacts,
    missingTranslation,
    leftFromTemplate,
    institutions,
  } = words();
  const named: Readonly<Record<string, string>> = institutions;
  const kinds: Readonly<Record<string, string>> = missingKinds;
  const isContact = ({field}: MissingValue) => field.startsWith('contacts.');
  const without = missing.filter(isContact).map(({field}) => named[field.slice('contacts.'.length)] ?? field);
  const lessonOf = ({field}: MissingValue) => /^lessons\.(.*)$/.exec(field)?.[1];
  const begun = missing.flatMap((value) => lessonOf(value) ?? []);
  const lines = [
    ...(begun.length > 0
      ? [leftFromTemplate(begun.map((lesson) => ownLessonTitle(draft, lesson) ?? lesson).join(', '))]
      : []),
    ...(without.length > 0 ? [missingContacts(without.join(', '))] : []),
    ...missing
      .filter((value) => !isContact(value) && lessonOf(value) === undefined)
      .map(({field, message}) => kinds[field.split('.', 1)[0] ?? ''] ?? message),
    ...untranslated(draft, languages).map(({language, fields}) =>
      missingTranslation(ownLanguageName(language), fields.join('; ')),
    ),
  ];
  if (lines.length === 0) return nothing;
  // What learners would read, and nobody meant for them, is not folded away.
  return html`<details class="card no-print" ?open=${begun.length > 0}>
    <summary>${title} (${lines.length})</summary>
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
  </details>`;
}
