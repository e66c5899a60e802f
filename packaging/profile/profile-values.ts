import type {HelpContact} from '../../src/domain/pages/help.ts';
import type {RichNode, RichText} from '../../src/domain/text/rich-text.ts';
import {roleIds, type RoleId} from '../../src/domain/course/roles.ts';
import {didYouMean} from '../content/did-you-mean.ts';
import type {FactChecks} from '../content/facts/fact-checks.ts';
import type {Place, Problems} from '../content/problems.ts';
import type {ChangedLesson} from './words/apply-words.ts';
import {nationalContact} from './national-contact.ts';
import type {ProfileContact, Words} from './profile-schema.ts';
import type {Contacts} from './profile.ts';

/** Where a text asks for a contact. */
export interface ContactUse extends Place {
  readonly role: RoleId;
}

/** What texts may take from a profile. */
export interface OwnValues {
  /** Left out: the course's words for a municipality without a name. */
  readonly name?: Words;
  readonly contacts?: Contacts;
  /** What it read and rang itself. */
  readonly checks?: FactChecks;
  /** Lessons in which it says something in its own words. */
  readonly changed?: readonly ChangedLesson[];
}

/**
 * What `{profile.name}` and `{profile.contact.INSTITUTION}` stand for in one language: the name of the municipality,
 * and its first contact, else a national one.
 */
export class ProfileValues {
  /** In the order in which texts were compiled. */
  readonly uses: ContactUse[] = [];
  readonly #own: OwnValues;
  readonly #nameless: string | undefined;
  readonly #national: readonly HelpContact[];
  readonly #language: string;
  readonly #problems: Problems;

  constructor(
    own: OwnValues,
    beside: {
      readonly national: readonly HelpContact[];
      /** Of the course's words: what stands where a package has no municipality. */
      readonly nameless: string | undefined;
      readonly language: string;
      readonly problems: Problems;
    },
  ) {
    this.#own = own;
    this.#nameless = beside.nameless;
    this.#national = beside.national;
    this.#language = beside.language;
    this.#problems = beside.problems;
  }

  /** The name, and how to reach it; nothing, and reported, when there is no such value. */
  textOf(key: string, place: Place): RichText {
    if (key === 'name') return this.#name(place);
    const role = roleIds.find((id) => key === `contact.${id}`);
    if (!role) {
      const known = ['name', ...roleIds.map((id) => `contact.${id}`)];
      this.#problems.add(
        place,
        'target-unknown',
        `There is no value {profile.${key}}.${didYouMean(key, known)} Write {profile.name}, or {profile.contact.INSTITUTION} with an id of modules/roles.yaml.`,
      );
      return [];
    }
    this.uses.push({...place, role});
    const [own] = this.#own.contacts?.[role] ?? [];
    if (own) return reachable({...own, name: own.name[this.#language] ?? ''});
    const national = nationalContact(role, this.#national);
    if (national) return reachable({...national, phones: national.phones.map(({number}) => number)});
    this.#problems.add(
      place,
      'target-unknown',
      `There is no contact to show for {profile.${key}}: modules/help.yaml has no national one.`,
    );
    return [];
  }

  #name(place: Place): RichText {
    const name = this.#own.name?.[this.#language] ?? this.#nameless;
    if (name !== undefined) return [name];
    this.#problems.add(
      place,
      'field-missing',
      `{profile.name} needs words for a package without a municipality. Write "municipality: …" at the top of modules/${this.#language}.md.`,
    );
    return [];
  }
}

/** Name and the first way to reach it: a number, else an e-mail, else a site; numbers and e-mails are links. */
function reachable({
  name,
  phones = [],
  email,
  url,
}: Pick<ProfileContact, 'phones' | 'email' | 'url'> & {readonly name: string}): RichText {
  const [phone] = phones;
  if (phone !== undefined) return [`${name}, `, link(`tel:${phone.replaceAll(' ', '')}`, phone)];
  if (email !== undefined) return [`${name}, `, link(`mailto:${email}`, email)];
  if (url?.startsWith('https:')) return [link(url, name)];
  return [name];
}

const link = (href: string, words: string): RichNode => ['a', {href}, words];
