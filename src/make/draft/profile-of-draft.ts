/** From the form to the profile that `npm run package` reads. */
import {roleIds} from '../../domain/course/roles.ts';
import type {ProfileValue, ProfileValues} from '../../domain/exchange/package-draft.ts';
import {typedPhones} from '../../domain/exchange/phone-number.ts';
import type {CheckDraft, ContactDraft, Draft, TypedWords} from './draft.ts';
import {filesOfFilms, videosOf} from '../films/film-draft.ts';
import {profileId} from './profile-id.ts';
import {withUnshown} from './unshown.ts';

/** Folder of a profile's media in the project. */
export const mediaFolder = (id: string): string => `media/profiles/${id}/`;
/** File of a profile in the project. */
export const profileFile = (id: string): string => `packaging/profiles/${id}.yaml`;

/** Folder of a profile's own words in the project. */
export const wordsFolder = (id: string): string => `packaging/profiles/${id}/words/`;

/** Folder of a profile's own lessons in the project. */
export const lessonsFolder = (id: string): string => `packaging/profiles/${id}/lessons/`;

/** Part of the zip's name. */
export function idOf({id, name}: Pick<Draft, 'id' | 'name'>): string {
  return id || profileId(Object.values(name).find((text) => text.trim() !== '') ?? '');
}

/** Values by the field names of a profile; what is empty is left out. */
export function valuesOf(draft: Draft): ProfileValues {
  const {logo, accents, languages, modules, passMarks, checks, madeWith, others} = draft;
  const certificate = withoutEmpty({issuer: wordsOf(draft.issuer), note: wordsOf(draft.note)});
  const shown = withoutEmpty({
    name: wordsOf(draft.name),
    contacts: contactsOf(draft.contacts),
    helpLines: linesByLanguage(draft.helpLines),
    localLines: withoutEmpty(
      Object.fromEntries(
        Object.entries(draft.localLines).map(([module, lines]) => [module, linesByLanguage(lines)] as const),
      ),
    ),
    logo: logo?.name,
    colours: accents && {accent: {light: accents.light, dark: accents.dark}},
    languages,
    modules,
    passMarks,
    videos: videosOf(idOf(draft), draft.videos),
    certificate,
    lessons: draft.lessons,
    checks: withoutEmpty(
      Object.fromEntries(Object.entries(checks).map(([id, check]) => [id, checkOf(check)] as const)),
    ),
    madeWith: madeWith && {revision: madeWith.revision, on: madeWith.on},
  });
  return withUnshown(shown, others);
}

/** The files that the profile names, by path from the project's root. */
export function filesOf(draft: Draft): ReadonlyMap<string, Uint8Array> {
  const {logo, words, lessonFiles, lessonPictures, videos, otherFiles} = draft;
  const folder = wordsFolder(idOf(draft));
  const lessons = lessonsFolder(idOf(draft));
  const media = mediaFolder(idOf(draft));
  const encoder = new TextEncoder();
  return new Map([
    ...otherFiles,
    ...filesOfFilms(idOf(draft), videos),
    ...Object.entries(words).map(([place, text]) => [`${folder}${place}.md`, encoder.encode(text)] as const),
    ...Object.entries(lessonFiles).map(([path, text]) => [lessons + path, encoder.encode(text)] as const),
    ...Object.entries(lessonPictures).map(([name, bytes]) => [media + name, bytes] as const),
    ...(logo ? [[media + logo.name, logo.bytes] as const] : []),
  ]);
}

type Maybe = ProfileValue | undefined;

function withoutEmpty(values: Readonly<Record<string, Maybe>>): ProfileValues {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      value === undefined || isEmpty(value) ? [] : [[name, value] as const],
    ),
  );
}

const isEmpty = (value: ProfileValue): boolean =>
  value === '' || (typeof value === 'object' && Object.keys(value).length === 0);

const wordsOf = (words: TypedWords): ProfileValues =>
  withoutEmpty(Object.fromEntries(Object.entries(words).map(([code, text]) => [code, text.trim()])));

const linesByLanguage = (words: TypedWords): ProfileValues =>
  withoutEmpty(
    Object.fromEntries(Object.entries(words).map(([code, text]) => [code, linesOf(text)] as const)),
  );

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((part) => part.trim())
    .filter((part) => part !== '');

function contactsOf(contacts: readonly ContactDraft[]): ProfileValues {
  return withoutEmpty(
    Object.fromEntries(
      roleIds.map((role) => [
        role,
        contacts.filter((contact) => contact.role === role).map((contact) => contactOf(contact)),
      ]),
    ),
  );
}

const checkOf = ({by, on, text}: CheckDraft): ProfileValues =>
  withoutEmpty({by: by.trim(), on: on.trim(), text: text.trim()});

function contactOf({name, purpose, phones, email, url, hours, confirmedBy, confirmedOn}: ContactDraft) {
  return withoutEmpty({
    name: wordsOf(name),
    purpose: wordsOf(purpose),
    phones: typedPhones(phones).map(({printed}) => printed),
    email: email.trim(),
    url: url.trim(),
    hours: wordsOf(hours),
    confirmed: withoutEmpty({by: confirmedBy.trim(), on: confirmedOn.trim()}),
  });
}
