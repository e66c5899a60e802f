/** What is asked for before somebody waits for it; comes with the first page that one goes to. */
import {loadElements} from '../../../components/blocks/load-elements.ts';
import {loadBlock} from '../../../components/blocks/block-elements.ts';
import {parseRoute, type Route} from '../../../domain/course/route.ts';
import type {Content} from '../../../runtime/content.ts';
import {isLineDear} from '../../dear-line.ts';
import {pageIdle} from '../../../components/page-idle.ts';

export interface AheadOptions {
  readonly content: Pick<Content, 'course' | 'module' | 'lesson'>;
  /** What every lesson needs. */
  readonly loadLessons: () => Promise<unknown>;
}

/** What nearly every lesson is made of: asked for with its data, which says what it needs besides. */
export function loadUsualBlocks(): void {
  // Whoever needs them asks again, and says what did not arrive.
  Promise.all([loadBlock('prose'), loadBlock('choice')]).catch(() => undefined);
}

/**
 * When nothing is going on, fetches the lesson to which the page at this address leads on: some 6 kB, and up to 25 kB of code at
 * the first time. Never at the launch, and on no line whose owner wants to save.
 */
export async function fetchAhead(route: Route, options: AheadOptions): Promise<void> {
  await pageIdle();
  if (isLineDear()) return;
  const place = await nextLesson(route, options);
  if (!place) return;
  const [lesson] = await Promise.all([options.content.lesson(...place), options.loadLessons()]);
  await loadElements(lesson.blocks);
}

/**
 * Module and lesson: the one behind the lesson on screen; the one that the question for the institution is on the way to;
 * of a module its first one.
 */
async function nextLesson(
  route: Route,
  {content}: AheadOptions,
): Promise<readonly [string, string] | undefined> {
  const aim = route.page === 'role' ? parseRoute(`#/${route.part ?? ''}`) : route;
  if (aim.page !== undefined || !aim.module) return undefined;
  const {modules} = await content.course();
  if (!modules.some(({id}) => id === aim.module)) return undefined;
  const {lessons} = await content.module(aim.module);
  const at = lessons.findIndex(({id}) => id === aim.lesson);
  const next = route.page === 'role' && at >= 0 ? lessons[at] : lessons[at + 1];
  return next && [aim.module, next.id];
}
