import {isOwnFilmPlace, lessonNaming} from '../../domain/course/own-media.ts';
import type {Draft} from '../draft/draft.ts';

/**
 * In which languages a film needs captions: of a lesson of one's own, those that it is written in.
 * @param languages of the packages
 */
export function captionLanguages(
  {lessonFiles}: Pick<Draft, 'lessonFiles'>,
  slot: string,
  languages: readonly string[],
): readonly string[] {
  if (!isOwnFilmPlace(slot)) return languages;
  const logic = lessonNaming(slot, lessonFiles) ?? '';
  return languages.filter((language) => logic.replace('lesson.yaml', `${language}.md`) in lessonFiles);
}
