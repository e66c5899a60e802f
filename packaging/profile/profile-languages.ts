import type {Words} from './profile-schema.ts';
import type {Profile} from './profile.ts';

/**
 * A profile whose words are there in every language of its packages: what it says in the first one alone is shown in the
 * others, too, since a name and a number are better in another language than missing.
 */
export function inLanguages(profile: Profile, languages: readonly string[]): Profile {
  const [first = ''] = languages;
  const filled = <T>(words: Readonly<Record<string, T>>): Readonly<Record<string, T>> => {
    const own = words[first];
    return own === undefined
      ? words
      : {...Object.fromEntries(languages.map((language) => [language, own])), ...words};
  };
  const {name, contacts, helpLines, localLines, certificate} = profile;
  const maybe = (words: Words | undefined) => words && filled(words);
  const {issuer, note} = {issuer: maybe(certificate.issuer), note: maybe(certificate.note)};
  return {
    ...profile,
    name: filled(name),
    helpLines: filled(helpLines),
    localLines: Object.fromEntries(
      Object.entries(localLines).map(([module, lines]) => [module, filled(lines)] as const),
    ),
    certificate: {...certificate, ...(issuer && {issuer}), ...(note && {note})},
    contacts: Object.fromEntries(
      Object.entries(contacts).map(([role, list]) => [
        role,
        list.map((contact) => {
          const hours = maybe(contact.hours);
          return {
            ...contact,
            name: filled(contact.name),
            purpose: filled(contact.purpose),
            ...(hours && {hours}),
          };
        }),
      ]),
    ),
  };
}
