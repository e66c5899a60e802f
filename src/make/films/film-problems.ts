import type {MakingProblem} from '../../domain/exchange/making-problem.ts';
import {stemOf, type FilmDraft, type FilmDrafts} from './film-draft.ts';

/** A field of the form of a film: `captions-lv` of one language. */
export type FilmPart = 'source' | 'file' | 'address' | 'author' | 'licence' | 'poster' | `captions-${string}`;

/** Id of its element. */
export const filmFieldId = (slot: string, part: FilmPart): string => `film-${slot}-${part}`;

/** Which field of which film a mistake is about; undefined: of none. @param id of the profile */
export function filmPartOf(
  {field = [], file}: Pick<MakingProblem, 'field' | 'file'>,
  id: string,
  films: FilmDrafts,
): {readonly slot: string; readonly part: FilmPart} | undefined {
  for (const [slot, film] of Object.entries(films)) {
    const stem = `${stemOf(id, slot, film)}.`;
    const part =
      film.source === 'file' && file.startsWith(stem) ? partOfFile(file.slice(stem.length)) : undefined;
    if (part) return {slot, part};
  }
  const [first, slot, part = ''] = field;
  if (first !== 'videos' || slot === undefined) return undefined;
  return {slot, part: partsOfFields[part] ?? 'source'};
}

const partsOfFields: Readonly<Record<string, FilmPart>> = {
  file: 'file',
  author: 'author',
  licence: 'licence',
  youtube: 'address',
  vimeo: 'address',
};

/** @param ending of a file beside the film, without the first dot */
function partOfFile(ending: string): FilmPart | undefined {
  const [, language] = /^([a-z]{2})\.vtt$/.exec(ending) ?? [];
  if (language !== undefined) return `captions-${language}`;
  return ending === 'mp4' ? 'file' : ending.startsWith('poster.') ? 'poster' : undefined;
}

/** What nobody has filled yet: the check asks for files only once author and licence are there. @param languages of the packages */
export function lackingParts(film: FilmDraft, languages: readonly string[]): readonly FilmPart[] {
  const texts = (['author', 'licence'] as const).filter((part) => film[part].trim() === '');
  if (film.source !== 'file') return film.address.trim() === '' ? ['address', ...texts] : texts;
  // A file of the course has what belongs to it.
  if (film.path !== undefined && !film.film) return texts;
  const captions = languages.filter((language) => !film.captions[language]);
  return [
    ...(film.film ? [] : ['file' as const]),
    ...(film.poster ? [] : ['poster' as const]),
    ...captions.map((language) => `captions-${language}` as const),
    ...texts,
  ];
}
