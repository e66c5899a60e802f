/** Films and pictures of lessons that a municipality wrote: they stand in its profile, under names of their own. */
import type {OfPart} from '../exchange/own-lessons.ts';

/** With what the names of places for films begin that such lessons bring; none of the course is called so. */
const prefix = 'own-';

/** Whether a place stands in a lesson that a municipality wrote, and is filled by its profile alone. */
export const isOwnFilmPlace = (slot: string): boolean => slot.startsWith(prefix);

/** The place for the film of a part. */
export const ownFilmPlace = (part: OfPart): string => prefix + nameOf(part);

/** File of the picture of a part. */
export const ownPictureName = (part: OfPart, ending: string): string => `${nameOf(part)}.${ending}`;

const nameOf = ({module, lesson, part}: OfPart): string => `${module}-${lesson}-${part}`;

/**
 * The file of the lesson of a profile that names a picture or a place for a film, however its YAML writes that: as a whole
 * word anywhere in it, since what is named there must never be lost.
 * @param files path below the folder of its lessons → text
 */
export function lessonNaming(name: string, files: Readonly<Record<string, string>>): string | undefined {
  return Object.entries(files).find(
    ([path, text]) => path.endsWith('/lesson.yaml') && hasWord(text, name),
  )?.[0];
}

/** Places for films that lessons of a profile name, or what looks like one. */
export function ownFilmPlacesIn(files: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(files).flatMap(([path, text]) =>
    path.endsWith('/lesson.yaml') ? [...text.matchAll(/(?<![\w.-])own-[\w.-]+/g)].map(([name]) => name) : [],
  );
}

function hasWord(text: string, word: string): boolean {
  if (word === '') return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before, behind] = [text.charAt(at - 1), text.charAt(at + word.length)];
    if (!isOfName(before) && !isOfName(behind)) return true;
  }
  return false;
}

const isOfName = (letter: string): boolean => /[\w.-]/.test(letter);
