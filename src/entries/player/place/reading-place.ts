import {blockInView} from '../../../components/shell/lesson/block-in-view.ts';
import type {CoursePlayerElement} from '../../../components/shell/course-player.ts';
import {hrefOf, parseRoute} from '../../../domain/course/route.ts';
import type {OpenLesson} from '../lesson/answers.ts';

export interface ReadingPlaceOptions {
  readonly player: CoursePlayerElement;
  /** Undefined while no lesson is on screen. */
  readonly open: () => OpenLesson | undefined;
  /** `lesson`: `module/lesson`. */
  readonly onBlock: (lesson: string, block: string) => void;
}

/**
 * Tells of the block that is being read, at once when it is another one: whoever closes the page right after
 * scrolling has been there, too, and when the address changes the browser may have moved the page already.
 */
export function connectReadingPlace({player, open, onBlock}: ReadingPlaceOptions): void {
  let lastName = '';
  let lastBlock = '';
  const look = () => {
    const here = open();
    if (!here || player.busy) return;
    const {module, id: lesson} = here.lesson;
    const route = parseRoute(location.hash);
    // On the way to another place the page moves by itself.
    if (route.page !== undefined || route.module !== module || route.lesson !== lesson) return;
    const block = blockInView(player);
    const name = `${module}/${lesson}`;
    // A learner at the top who has not scrolled down is there because the lesson was opened: the last place may be another one.
    if (!block || (block.isFirst && lastName !== name)) return;
    if (lastName === name && lastBlock === block.id) return;
    [lastName, lastBlock] = [name, block.id];
    onBlock(name, block.id);
    // An address that names a block names the one that is read, so that a page loaded anew is there again.
    if (route.block) history.replaceState(null, '', hrefOf({module, lesson, block: block.id}));
  };
  window.addEventListener('scroll', look, {passive: true});
  player.addEventListener('course-step', look);
}
