import {showLanguage} from '../../../components/show-language.ts';
import type {Course, Module} from '../../../domain/course/course.ts';
import {parseRoute} from '../../../domain/course/route.ts';
import {otherPlayer} from '../../../locales/other-languages.ts';
import type {Content} from '../../../runtime/content.ts';

/**
 * Loads what is on screen in another language, then lets all of it speak that; loaded only then. What the learner has begun
 * stays: elements are the same, with other words. Rejects when something does not arrive: then all is as before.
 * @param outlines those that are there; replaced by the translated ones
 */
export async function changeLanguage(
  code: string,
  {content, outlines}: {readonly content: Content; readonly outlines: Map<string, Module>},
): Promise<Course> {
  const before = content.language;
  content.language = code;
  try {
    const route = parseRoute(location.hash);
    const {module, lesson} = route.page === undefined ? route : {};
    const [course, modules] = await Promise.all([
      content.course(),
      Promise.all([...outlines.keys()].map((id) => content.module(id))),
      module !== undefined && lesson !== undefined ? content.lesson(module, lesson) : undefined,
    ]);
    await showLanguage(code, otherPlayer);
    for (const outline of modules) outlines.set(outline.id, outline);
    return course;
  } catch (cause) {
    content.language = before;
    throw cause;
  }
}
