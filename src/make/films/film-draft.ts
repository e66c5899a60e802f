/** A film that a municipality puts into a place of the course, between form and profile. */
import type {ProfileValue, ProfileValues} from '../../domain/exchange/package-draft.ts';
import {isMap} from '../draft/unshown.ts';

/** Where films of others are shown from, as a profile names them. */
const filmHosts = ['youtube', 'vimeo'] as const;
export type FilmSource = 'file' | (typeof filmHosts)[number];

export interface FilmDraft {
  readonly source: FilmSource;
  /** Of the film's page, where `source` is a host. */
  readonly address: string;
  readonly author: string;
  readonly licence: string;
  /** In `media/`, as a profile that was brought names it; left out: `pathOf` makes one. */
  readonly path?: string | undefined;
  /** Left out: not chosen yet, or a film that the course has at `path`. */
  readonly film?: Uint8Array;
  readonly poster?: {readonly ending: PosterEnding; readonly bytes: Uint8Array} | undefined;
  /** Language → its WebVTT file. */
  readonly captions: Readonly<Record<string, Uint8Array>>;
}

type PosterEnding = (typeof posterEndings)[number];
const posterEndings = ['webp', 'svg'] as const;

/** Place of the course → what fills it. */
export type FilmDrafts = Readonly<Record<string, FilmDraft>>;

export const emptyFilm: FilmDraft = {source: 'file', address: '', author: '', licence: '', captions: {}};

/** In `media/`, as `videos` of a profile names a file. */
const pathOf = (id: string, slot: string, {path}: Pick<FilmDraft, 'path'>): string =>
  path ?? `profiles/${id}/${slot}.mp4`;

/** `media/…` without its ending: poster and captions stand beside the film. */
export const stemOf = (id: string, slot: string, film: Pick<FilmDraft, 'path'>): string =>
  `media/${pathOf(id, slot, film).replace(/\.mp4$/, '')}`;

/** The field `videos` of a profile; what is empty is left out, and told by the check. */
export function videosOf(id: string, films: FilmDrafts): ProfileValues {
  return Object.fromEntries(
    Object.entries(films).map(([slot, film]) => {
      const [author, licence, address] = [film.author, film.licence, film.address].map((text) => text.trim());
      const named = {
        [film.source]: film.source === 'file' ? pathOf(id, slot, film) : address,
        author,
        licence,
      };
      return [
        slot,
        Object.fromEntries(Object.entries(named).filter(([, text]) => text !== '')) as ProfileValues,
      ];
    }),
  );
}

/** Films, posters and captions, by path from the project's root. */
export function filesOfFilms(id: string, films: FilmDrafts): readonly (readonly [string, Uint8Array])[] {
  return Object.entries(films).flatMap(([slot, draft]) => {
    if (draft.source !== 'file') return [];
    const {film, poster, captions} = draft;
    const stem = stemOf(id, slot, draft);
    return [
      ...(film ? [[`${stem}.mp4`, film] as const] : []),
      ...(poster ? [[`${stem}.poster.${poster.ending}`, poster.bytes] as const] : []),
      ...Object.entries(captions).map(([language, bytes]) => [`${stem}.${language}.vtt`, bytes] as const),
    ];
  });
}

/** What a form can show of the field `videos`; the rest is kept as it is, and told by the check. */
export function filmsOfVideos(
  id: string,
  videos: ProfileValues,
  files: ReadonlyMap<string, Uint8Array>,
): FilmDrafts {
  return Object.fromEntries(
    Object.entries(videos).flatMap(([slot, value]) => {
      const film = filmOf(id, slot, value, files);
      return film ? [[slot, film] as const] : [];
    }),
  );
}

function filmOf(
  id: string,
  slot: string,
  value: ProfileValue,
  files: ReadonlyMap<string, Uint8Array>,
): FilmDraft | undefined {
  if (!isMap(value)) return undefined;
  const fields = new Map(Object.entries(value));
  const text = (name: string): string => String(fields.get(name) ?? '');
  const [author, licence] = [text('author'), text('licence')];
  const sources = (['file', ...filmHosts] as const).filter((source) => fields.has(source));
  const known: readonly string[] = ['author', 'licence', 'file', ...filmHosts];
  const [source = 'file'] = sources;
  const isShown = [...fields].every(([name, each]) => known.includes(name) && typeof each !== 'object');
  if (!isShown || sources.length !== 1) return undefined;
  const named = {...emptyFilm, source, author, licence};
  if (source !== 'file') return {...named, address: text(source)};
  const isOwn = text('file') === pathOf(id, slot, {});
  const place = isOwn ? {} : {path: text('file')};
  const stem = stemOf(id, slot, place);
  const film = files.get(`${stem}.mp4`);
  const poster = posterEndings.flatMap((ending) => {
    const bytes = files.get(`${stem}.poster.${ending}`);
    return bytes ? [{ending, bytes}] : [];
  })[0];
  const captions = [...files].flatMap(([path, bytes]) => {
    const [, language] = path.startsWith(`${stem}.`)
      ? (/^\.([a-z]{2})\.vtt$/.exec(path.slice(stem.length)) ?? [])
      : [];
    return language === undefined ? [] : [[language, bytes] as const];
  });
  return {
    ...named,
    ...place,
    ...(film && {film}),
    ...(poster && {poster}),
    captions: Object.fromEntries(captions),
  };
}
