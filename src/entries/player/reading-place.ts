import {blockInView} from '../../components/shell/block-in-view.ts';
import type {CoursePlayerElement} from '../../components/shell/course-player.ts';
import {hrefOf, parseRoute} from '../../domain/route.ts';
import type {OpenLesson} from './answers.ts';

export interface ReadingPlaceOptions {
  readonly player: CoursePlayerElement;
  /** Undefined while no lesson is on screen. */
  readonly open: () => OpenLesson | undefined;
  /** `lesson`: `module/lesson`. */
  readonly onBlock: (lesson: string, block: string) => void;
}

/** Who scrolls without a pause has not come to rest anywhere. */
const restMs = 300;

/** Notices which block of a lesson is being read, whenever the learner comes to rest or goes. */
export function connectReadingPlace({player, open, onBlock}: ReadingPlaceOptions): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let known = '';
  const notice = () => {
    clearTimeout(timer);
    timer = undefined;
    const here = open();
    const block = player.busy ? undefined : blockInView(player);
    if (!here || !block) return;
    const {module, id} = here.lesson;
    const lesson = `${module}/${id}`;
    // Whoever has not been further down was brought to the top by opening the lesson: they may have been elsewhere before.
    if (block.isFirst && known !== lesson) return;
    known = lesson;
    onBlock(lesson, block.id);
    // An address that names a block names the one that is read, so that a page loaded anew is there again.
    const route = parseRoute(location.hash);
    if (route.page === undefined && route.block)
      history.replaceState(null, '', hrefOf({module, lesson: id, block: block.id}));
  };
  const noticeAtOnce = () => {
    if (timer !== undefined) notice();
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(notice, restMs);
  };
  window.addEventListener('scroll', later, {passive: true});
  // First of all who listen: the lesson is still on screen, and the session has not ended.
  window.addEventListener('hashchange', noticeAtOnce, {capture: true});
  window.addEventListener('pagehide', noticeAtOnce, {capture: true});
  document.addEventListener('visibilitychange', noticeAtOnce, {capture: true});
}
