/** Loaded only when the course is to speak another language than it began in. */
import type {CoursePlayerElement} from '../../../components/shell/course-player.ts';
import type {Course, Module} from '../../../domain/course/course.ts';
import {parseRoute} from '../../../domain/course/route.ts';
import {strings} from '../../../locales/index.ts';
import type {Content} from '../../../runtime/content.ts';
import {keepChosenLanguage} from '../../../runtime/device/chosen-language.ts';
import type {DeviceOwn} from '../../../runtime/device/device-own.ts';
import {showOtherLanguage} from '../start/other-language.ts';

export interface LanguageSetting {
  readonly player: CoursePlayerElement;
  readonly content: Content;
  /** Those that are there; replaced by the translated ones. */
  readonly outlines: Map<string, Module>;
  readonly own: DeviceOwn;
  /** The course speaks this language now; what is on screen is to be shown in it. */
  readonly onSpoken: (course: Course) => Promise<void>;
}

/** What the learner chose: it is kept. What did not arrive is told, and all is as before. */
export async function chooseLanguage(code: string, setting: LanguageSetting): Promise<void> {
  const {player, own, onSpoken} = setting;
  player.alert = '';
  player.busy = true;
  const course = await changeLanguage(code, setting).catch(() => undefined);
  player.busy = false;
  if (!course) {
    player.alert = strings().loadFailed;
    return;
  }
  own.keep('language', code);
  keepChosenLanguage(code);
  await onSpoken(course);
}

/**
 * Loads what is on screen in another language, then lets all of it speak that. What the learner has begun stays: elements
 * are the same, with other words. Rejects when something does not arrive: then all is as before.
 */
export async function changeLanguage(
  code: string,
  {content, outlines}: Pick<LanguageSetting, 'content' | 'outlines'>,
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
    await showOtherLanguage(code);
    for (const outline of modules) outlines.set(outline.id, outline);
    return course;
  } catch (cause) {
    content.language = before;
    throw cause;
  }
}
