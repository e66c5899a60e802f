import type {Draft, TypedWords} from '../draft/draft.ts';
import {words} from '../words.ts';

export interface Untranslated {
  readonly language: string;
  /** Names of the fields, as the form calls them. */
  readonly fields: readonly string[];
}

/** What is written in the main language and not in the others: they show the main one's. @param languages of the packages, the main one first */
export function untranslated(draft: Draft, languages: readonly string[]): readonly Untranslated[] {
  const [main = '', ...others] = languages;
  const said = words();
  const typed: readonly (readonly [name: string, TypedWords])[] = [
    [said.fieldName, draft.name],
    ...draft.contacts.flatMap(({name, purpose, hours}, at): (readonly [string, TypedWords])[] => [
      [`${said.contact(at + 1)}, ${said.contactName}`, name],
      [`${said.contact(at + 1)}, ${said.purpose}`, purpose],
      [`${said.contact(at + 1)}, ${said.hours}`, hours],
    ]),
    [said.helpLines, draft.helpLines],
    ...Object.values(draft.localLines).map((lines) => [said.localLines, lines] as const),
    [said.issuer, draft.issuer],
    [said.note, draft.note],
  ];
  const isIn = (words: TypedWords, code: string) => (words[code] ?? '').trim() !== '';
  return others
    .map((language) => ({
      language,
      // Lines of several modules are one field by name.
      fields: [
        ...new Set(
          typed.filter(([, text]) => isIn(text, main) && !isIn(text, language)).map(([name]) => name),
        ),
      ],
    }))
    .filter(({fields}) => fields.length > 0);
}
