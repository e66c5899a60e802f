/** From a profile that somebody brings to the form: what is not as it must be is left to the check, and kept. */
import {lessonNaming} from '../../domain/course/own-media.ts';
import {roleIds} from '../../domain/course/roles.ts';
import type {ProfileValue, ProfileValues} from '../../domain/exchange/package-draft.ts';
import {emptyDraft, type CheckDraft, type ContactDraft, type Draft, type TypedWords} from './draft.ts';
import {filesOfFilms, filmsOfVideos} from '../films/film-draft.ts';
import {textIn} from './profile-zip.ts';
import {lessonsFolder, mediaFolder, valuesOf, wordsFolder} from './profile-of-draft.ts';
import {isMap, unshown} from './unshown.ts';

/**
 * Throws a `ProfileZipError` for words that are no text.
 * @param files by path from the project's root
 */
export function draftOfProfile(
  id: string,
  values: ProfileValues,
  files: ReadonlyMap<string, Uint8Array>,
): Draft {
  const accents = mapOf(mapOf(values['colours'])['accent']);
  const [light, dark] = [textOf(accents['light']), textOf(accents['dark'])];
  const certificate = mapOf(values['certificate']);
  const texts = [wordsFolder(id), lessonsFolder(id)];
  const logoName = textOf(values['logo']);
  const logoPath = mediaFolder(id) + logoName;
  const logo = files.get(logoPath);
  const films = filmsOfVideos(id, mapOf(values['videos']), files);
  const ofFilms = new Set(filesOfFilms(id, films).map(([path]) => path));
  const lessonFiles = textsBelow(lessonsFolder(id), files);
  const pictures = picturesOf(id, lessonFiles, files);
  const draft: Draft = {
    ...emptyDraft,
    id,
    name: wordsOf(values['name']),
    contacts: contactsOf(values['contacts']),
    helpLines: linesOf(values['helpLines']),
    localLines: Object.fromEntries(
      Object.entries(mapOf(values['localLines'])).map(([module, lines]) => [module, linesOf(lines)] as const),
    ),
    ...(logo && {logo: {name: logoName, bytes: logo}}),
    ...(light && dark && {colour: light, accents: {light, dark}}),
    languages: textsOf(values['languages']),
    modules: textsOf(values['modules']),
    passMarks: Object.fromEntries(
      Object.entries(mapOf(values['passMarks'])).flatMap(([module, mark]) =>
        typeof mark === 'number' ? [[module, mark] as const] : [],
      ),
    ),
    issuer: wordsOf(certificate['issuer']),
    note: wordsOf(certificate['note']),
    checks: Object.fromEntries(
      Object.entries(mapOf(values['checks'])).map(([id, check]) => [id, checkOf(mapOf(check))] as const),
    ),
    ...madeWithOf(values['madeWith']),
    videos: films,
    words: textsBelow(wordsFolder(id), files, /\.md$/),
    lessons: mapOf(values['lessons']),
    lessonFiles,
    lessonPictures: Object.fromEntries(pictures),
    otherFiles: new Map(
      [...files].filter(
        ([path]) =>
          path !== logoPath &&
          !ofFilms.has(path) &&
          !pictures.has(path.replace(mediaFolder(id), '')) &&
          !texts.some((folder) => path.startsWith(folder)),
      ),
    ),
  };
  // A logo whose file has not come along is none.
  const given = Object.fromEntries(Object.entries(values).filter(([field]) => field !== 'logo'));
  return {...draft, others: unshown(given, valuesOf(draft))};
}

/** Those that lessons of its own show, by the names that they have there. */
function picturesOf(
  id: string,
  lessonFiles: Draft['lessonFiles'],
  files: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, Uint8Array> {
  const folder = mediaFolder(id);
  return new Map(
    [...files].flatMap(([path, bytes]) => {
      const name = path.startsWith(folder) ? path.slice(folder.length) : '';
      // A drawing stands in the folder of its lesson.
      const isPicture = !name.endsWith('.svg') && lessonNaming(name, lessonFiles) !== undefined;
      return isPicture ? [[name, bytes] as const] : [];
    }),
  );
}

const checkOf = ({by, on, text}: ProfileValues): CheckDraft => ({
  by: textOf(by),
  on: textOf(on),
  text: textOf(text),
});

/** Written by this page: what is none is nobody's work. */
function madeWithOf(value: ProfileValue | undefined): Pick<Draft, 'madeWith'> {
  const {revision, on} = mapOf(value);
  return typeof revision === 'number' && typeof on === 'string' ? {madeWith: {revision, on}} : {};
}

/** @param ending that names lose */
function textsBelow(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  ending?: RegExp,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...files].flatMap(([path, bytes]) => {
      if (!path.startsWith(folder)) return [];
      const name = path.slice(folder.length);
      return [[ending ? name.replace(ending, '') : name, textIn(path, bytes)] as const];
    }),
  );
}

const mapOf = (value: ProfileValue | undefined): ProfileValues => (isMap(value) ? value : {});
const listOf = (value: ProfileValue | undefined): readonly ProfileValue[] =>
  Array.isArray(value) ? value : [];
const textOf = (value: ProfileValue | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
const textsOf = (value: ProfileValue | undefined): readonly string[] => listOf(value).map(textOf);
const wordsOf = (value: ProfileValue | undefined): TypedWords =>
  Object.fromEntries(Object.entries(mapOf(value)).map(([code, text]) => [code, textOf(text)]));

/** One below the other, by language. */
const linesOf = (value: ProfileValue | undefined): TypedWords =>
  Object.fromEntries(Object.entries(mapOf(value)).map(([code, lines]) => [code, textsOf(lines).join('\n')]));

function contactsOf(value: ProfileValue | undefined): readonly ContactDraft[] {
  const byRole = mapOf(value);
  return roleIds.flatMap((role) =>
    listOf(byRole[role]).map((each): ContactDraft => {
      const contact = mapOf(each);
      const confirmed = mapOf(contact['confirmed']);
      return {
        role,
        name: wordsOf(contact['name']),
        purpose: wordsOf(contact['purpose']),
        phones: textsOf(contact['phones']).join(', '),
        email: textOf(contact['email']),
        url: textOf(contact['url']),
        hours: wordsOf(contact['hours']),
        confirmedBy: textOf(confirmed['by']),
        confirmedOn: textOf(confirmed['on']),
      };
    }),
  );
}
