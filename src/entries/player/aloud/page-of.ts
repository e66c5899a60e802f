/** What a reading needs to know of the page around it. */
import type {ReactiveController} from 'lit';
import type {AloudBarElement} from '../../../components/aloud/aloud-bar.ts';
import type {CoursePlayerElement} from '../../../components/shell/course-player.ts';
import {language} from '../../../languages/on-screen.ts';

/** What is on screen, without the course's bar and foot. */
export const pageOf = (player: CoursePlayerElement): Element | null =>
  player.renderRoot.querySelector('main')?.firstElementChild ?? null;

/** Puts the bar above the page, below the course's own one; what is gone to then stands below both. Gives what takes it away. */
export function placeBar(player: CoursePlayerElement, bar: AloudBarElement): () => void {
  const own = player.renderRoot.querySelector('.bar');
  const sheet = new CSSStyleSheet();
  const measure = () => {
    const isOnTop = own !== null && getComputedStyle(own).position === 'sticky';
    const topPx = isOnTop ? own.getBoundingClientRect().height : 0;
    bar.style.setProperty('--kr-aloud-top', `${String(topPx)}px`);
    const bothPx = Math.ceil(topPx + bar.getBoundingClientRect().height + 8);
    sheet.replaceSync(`html { scroll-padding-block-start: ${String(bothPx)}px }`);
  };
  const sizes = new ResizeObserver(measure);
  player.renderRoot.querySelector('main')?.before(bar);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  sizes.observe(bar);
  if (own) sizes.observe(own);
  return () => {
    sizes.disconnect();
    bar.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}

interface Listeners {
  /** Another page, another language, the closing page, or the way out: nothing of this page is to be heard any more. */
  readonly onLeft: () => void;
  /**
   * Nobody looks at the page. It does not read on: a voice that comes from a page one does not see cannot be stopped in
   * time by whom it surprises, and the next client may be in the room.
   */
  readonly onHidden: () => void;
  /** Another step of the same lesson is shown. */
  readonly onStep: () => void;
}

/** Gives what ends it. */
export function whenLeft(player: CoursePlayerElement, {onLeft, onHidden, onStep}: Listeners): () => void {
  const ends = new AbortController();
  const {signal} = ends;
  const here = placeOf(player);
  const watch: ReactiveController = {hostUpdated: () => placeOf(player) !== here && onLeft()};
  player.addController(watch);
  // The way out blanks the page before it does anything else, whichever way it was asked for.
  const blank = new MutationObserver(onLeft);
  blank.observe(document.documentElement, {attributes: true, attributeFilter: ['hidden']});
  window.addEventListener('pagehide', onLeft, {signal});
  document.addEventListener('visibilitychange', () => document.hidden && onHidden(), {signal});
  player.addEventListener('course-step', onStep, {signal});
  return () => {
    ends.abort();
    blank.disconnect();
    player.removeController(watch);
  };
}

/** The same as long as one is on the same page in the same language. */
function placeOf({view}: CoursePlayerElement): string {
  const {type} = view;
  const place =
    type === 'lesson' ? `${view.module.id}/${view.lesson.id}` : 'page' in view ? location.hash : '';
  return [type, 'module' in view ? view.module.id : '', place, language()].join(' ');
}
