import {blockInView} from '../../components/shell/block-in-view.ts';
import type {CoursePlayerElement} from '../../components/shell/course-player.ts';
import {hrefOf, parseRoute, type CoursePlace, type Route} from '../../domain/route.ts';
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

/**
 * Notices which block of a lesson is being read, and tells when the learner comes to rest or goes. It looks while they
 * scroll: when the address changes, the browser may have moved the page before anybody hears of it.
 */
export function connectReadingPlace({player, open, onBlock}: ReadingPlaceOptions): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let seen: (CoursePlace & {readonly module: string; readonly lesson: string}) | undefined;
  let known = '';
  const tell = () => {
    clearTimeout(timer);
    if (!seen?.block) return;
    const {module, lesson, block} = seen;
    onBlock(`${module}/${lesson}`, block);
    // An address that names a block names the one that is read, so that a page loaded anew is there again.
    const route = parseRoute(location.hash);
    if (isIn(route, module, lesson) && route.block) history.replaceState(null, '', hrefOf(seen));
    seen = undefined;
  };
  const look = () => {
    const here = open();
    // On the way to another place the page moves by itself.
    if (!here || player.busy || !isIn(parseRoute(location.hash), here.lesson.module, here.lesson.id)) return;
    const block = blockInView(player);
    const {module, id: lesson} = here.lesson;
    const name = `${module}/${lesson}`;
    // Whoever has not been further down was brought to the top by opening the lesson: they may have been elsewhere before.
    if (!block || (block.isFirst && known !== name)) return;
    known = name;
    seen = {module, lesson, block: block.id};
    clearTimeout(timer);
    timer = setTimeout(tell, restMs);
  };
  window.addEventListener('scroll', look, {passive: true});
  // First of all who listen: the session has not ended yet.
  for (const going of ['hashchange', 'pagehide', 'visibilitychange'])
    window.addEventListener(going, tell, {capture: true});
}

const isIn = (route: Route, module: string, lesson: string): route is CoursePlace =>
  route.page === undefined && route.module === module && route.lesson === lesson;
