/** Films and pictures of a draft: they stay the same bytes while words are typed beside them. */
import type {FilmDraft} from '../films/film-draft.ts';
import type {Draft} from './draft.ts';

/** Gives what is to stand in the place of a file; undefined: nothing. */
type Replace = (place: string, bytes: Uint8Array) => Uint8Array | undefined;

/** Stands where a file was taken out. */
const nothing = new Uint8Array();

/** The draft without its files, and these by their places in it. */
export function withoutFiles(draft: Draft): {
  readonly rest: Draft;
  readonly files: ReadonlyMap<string, Uint8Array>;
} {
  const files = new Map<string, Uint8Array>();
  const rest = replaced(draft, (place, bytes) => {
    files.set(place, bytes);
    return nothing;
  });
  return {rest, files};
}

/** The reverse. What an earlier version of the page kept holds its files itself. @param taken places that files were taken from */
export function withFiles(
  rest: Draft,
  taken: {readonly has: (place: string) => boolean},
  files: ReadonlyMap<string, Uint8Array>,
): Draft {
  return replaced(rest, (place, bytes) => (taken.has(place) ? files.get(place) : bytes));
}

function replaced(draft: Draft, replace: Replace): Draft {
  return {
    ...draft,
    videos: mapped(draft.videos, (slot, film) => filmReplaced(slot, film, replace)),
    lessonPictures: mapped(draft.lessonPictures, (name, bytes) => replace(`picture ${name}`, bytes)),
    otherFiles: new Map(
      [...draft.otherFiles].flatMap(([path, bytes]) => {
        const other = replace(`other ${path}`, bytes);
        return other ? [[path, other] as const] : [];
      }),
    ),
  };
}

function filmReplaced(slot: string, {film, poster, ...said}: FilmDraft, replace: Replace): FilmDraft {
  const otherFilm = film && replace(`film ${slot}`, film);
  const bytes = poster && replace(`poster ${slot}`, poster.bytes);
  return {
    ...said,
    ...(otherFilm && {film: otherFilm}),
    ...(poster && bytes && {poster: {...poster, bytes}}),
  };
}

function mapped<T>(
  all: Readonly<Record<string, T>>,
  change: (name: string, value: T) => T | undefined,
): Record<string, T> {
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) => {
      const other = change(name, value);
      return other === undefined ? [] : [[name, other] as const];
    }),
  );
}
