import {focusedIn} from '../../../components/focus/focused-in.ts';
import {bringInto} from '../../../components/focus/move-focus.ts';
import {blockInView} from '../../../components/shell/lesson/block-in-view.ts';
import type {CoursePlayerElement} from '../../../components/shell/course-player.ts';
import {keepPlace, type KeptPlace} from '../../../components/shell/lesson/steps/keep-place.ts';
import {hrefOf, parseRoute} from '../../../domain/course/route.ts';
import type {OpenLesson} from '../lesson/answers.ts';

export interface ReadingPlaceOptions {
  readonly player: CoursePlayerElement;
  /** Undefined while no lesson is on screen. */
  readonly open: () => OpenLesson | undefined;
  /** `lesson`: `module/lesson`. */
  readonly onBlock: (lesson: string, block: string) => void;
}

/** So many pictures after a change of the window the browser has told of all the scrolling that came of it. */
const picturesToRest = 3;

/**
 * Tells of the block that is being read, at once when it is another one: whoever closes the page right after
 * scrolling has been there, too, and when the address changes the browser may have moved the page already.
 * What scrolls because the page is laid out anew was read by nobody.
 */
export class ReadingPlace {
  readonly #options: ReadingPlaceOptions;
  #lesson = '';
  #block = '';
  #isFocusSeen = false;
  #widthPx = window.innerWidth;
  /** So many changes of the layout have not come to rest. */
  #changes = 0;

  /** Listens from now on. */
  constructor(options: ReadingPlaceOptions) {
    this.#options = options;
    const {player} = options;
    // The bars of a phone's browser come and go while one scrolls: they change the height alone.
    window.addEventListener('resize', () => {
      if (window.innerWidth !== this.#widthPx) void this.#untilAtRest(this.#showFocus());
      this.#widthPx = window.innerWidth;
    });
    window.addEventListener('scroll', this.#look, {passive: true});
    player.addEventListener('course-step', this.#look);
    player.addEventListener('focusin', () => requestAnimationFrame(this.#seeFocus));
  }

  /**
   * Shows the lesson in another form, at the same place.
   * @param change shows it; resolves when the page knows of it
   */
  async keep(change: () => Promise<unknown>): Promise<void> {
    const page = this.#options.player.renderRoot.querySelector('lesson-page');
    await this.#untilAtRest(page ? keepPlace(page, this.#place(), change) : change());
  }

  #place(): KeptPlace {
    const {player, open} = this.#options;
    const here = open()?.lesson;
    const steps = player.renderRoot.querySelector('lesson-page')?.steps;
    const isKnown = here && this.#lesson === nameOf(here) && !steps?.isAway(this.#block);
    const seen = blockInView(player);
    const read = isKnown ? this.#block : seen?.isFirst ? undefined : seen?.id;
    return {read, isFocusSeen: this.#isFocusSeen};
  }

  /** In a narrower window it may have come out of sight. */
  async #showFocus(): Promise<void> {
    const focused = focusedIn(this.#options.player.renderRoot as ShadowRoot);
    if (!focused || !this.#isFocusSeen) return;
    await new Promise(requestAnimationFrame);
    // Not while the lesson changes its form: that keeps the place itself.
    if (this.#changes === 1) bringInto(focused, 'if-hidden');
  }

  async #untilAtRest(change: Promise<unknown>): Promise<void> {
    this.#changes++;
    await change;
    for (let picture = 0; picture < picturesToRest; picture++) await new Promise(requestAnimationFrame);
    this.#changes--;
    this.#seeFocus();
  }

  readonly #seeFocus = (): void => {
    if (this.#changes > 0) return;
    const focused = focusedIn(this.#options.player.renderRoot as ShadowRoot);
    const {top, bottom} = focused?.getBoundingClientRect() ?? {top: 0, bottom: 0};
    this.#isFocusSeen = bottom > 0 && top < window.innerHeight;
  };

  readonly #look = (): void => {
    const {player, open, onBlock} = this.#options;
    const here = open();
    if (!here || player.busy || this.#changes > 0) return;
    const {module, id: lesson} = here.lesson;
    const route = parseRoute(location.hash);
    // On the way to another place the page moves by itself.
    if (route.page !== undefined || route.module !== module || route.lesson !== lesson) return;
    this.#seeFocus();
    const block = blockInView(player);
    const name = nameOf(here.lesson);
    // A learner at the top who has not scrolled down is there because the lesson was opened: the last place may be another one.
    if (!block || (block.isFirst && this.#lesson !== name)) return;
    if (this.#lesson === name && this.#block === block.id) return;
    [this.#lesson, this.#block] = [name, block.id];
    onBlock(name, block.id);
    // An address that names a block names the one that is read, so that a page loaded anew is there again.
    if (route.block) history.replaceState(null, '', hrefOf({module, lesson, block: block.id}));
  };
}

const nameOf = ({module, id}: OpenLesson['lesson']): string => `${module}/${id}`;
