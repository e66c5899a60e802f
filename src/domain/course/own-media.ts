/** Films and pictures of lessons that a municipality wrote: they stand in its profile, under names of their own. */

interface Part {
  readonly module: string;
  readonly lesson: string;
  readonly part: string;
}

/** With what the names of places for films begin that such lessons bring; none of the course is called so. */
const prefix = 'own-';

/** Whether a place stands in a lesson that a municipality wrote, and is filled by its profile alone. */
export const isOwnFilmPlace = (slot: string): boolean => slot.startsWith(prefix);

/** The place for the film of a part. */
export const ownFilmPlace = (part: Part): string => prefix + nameOf(part);

/** File of the picture of a part. */
export const ownPictureName = (part: Part, ending: string): string => `${nameOf(part)}.${ending}`;

const nameOf = ({module, lesson, part}: Part): string => `${module}-${lesson}-${part}`;

/**
 * Names of pictures and places for films in the lessons of a profile.
 * @param files path below the folder of its lessons → text
 */
export function ownMediaIn(files: Readonly<Record<string, string>>): ReadonlySet<string> {
  const logic = Object.entries(files).flatMap(([path, text]) =>
    path.endsWith('/lesson.yaml') ? [text] : [],
  );
  return new Set(
    logic.flatMap((text) =>
      [...text.matchAll(/\b(?:picture|slot): *["']?([\w.-]+)/g)].map(([, name = '']) => name),
    ),
  );
}
