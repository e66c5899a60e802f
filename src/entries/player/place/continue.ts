/** What the way on needs to know beside progress: outlines of modules, and the block where one was. */
import {nextFrame} from '../../../components/next-task.ts';
import type {CoursePlayerElement} from '../../../components/shell/course-player.ts';
import {withoutRing} from '../../../components/focus/without-ring.ts';
import type {PlayerState} from '../../../components/shell/player-state.ts';
import {moduleStateIn} from '../../../components/shell/home/module-state.ts';
import {blockLeft} from '../../../domain/progress/block-left.ts';
import {continuePlace, isLessonBegun, type ContinuePlace} from '../../../domain/progress/continue-place.ts';
import {shownOutcome} from '../../../domain/progress/shown-outcome.ts';
import type {Course, Module} from '../../../domain/course/course.ts';
import {hrefOf, parseRoute} from '../../../domain/course/route.ts';
import type {Content} from '../../../runtime/content.ts';
import type {Session} from '../../../runtime/session/session.ts';
import {KeptBlocks, type KeptTexts} from '../kept/kept-blocks.ts';
import {pageIdle} from '../../../components/page-idle.ts';

export interface ContinuingOptions {
  readonly player: Pick<CoursePlayerElement, 'view' | 'renderRoot'>;
  readonly course: Course;
  readonly content: Pick<Content, 'module' | 'lesson'>;
  readonly session: Pick<Session, 'progress' | 'outcome'>;
  readonly texts: KeptTexts;
  /** Outlines that are there, by the module's id; those loaded here are added. */
  readonly outlines: Map<string, Module>;
  /** More is known than before. */
  readonly onKnown: () => void;
}

export class Continuing {
  readonly #options: ContinuingOptions;
  readonly #kept: KeptBlocks;
  /** As the answers tell, for lessons that this device has not seen. */
  readonly #derived = new Map<string, string>();

  constructor(options: ContinuingOptions) {
    this.#options = options;
    this.#kept = new KeptBlocks(options.texts, options.session.progress.attempt);
    window.addEventListener('hashchange', () => void this.#learn());
  }

  /** See `PlayerState`. */
  get blocksLeft(): ReadonlyMap<string, string> {
    return new Map([...this.#derived, ...this.#kept.all]);
  }

  /** See `PlayerState`. */
  get outcome(): PlayerState['outcome'] {
    const {course, session, outlines} = this.#options;
    return shownOutcome(course, session.progress, session.outcome, outlines);
  }

  /** The learner reads this block. `lesson`: `module/lesson`. No lesson shows it: the next page without one asks anew. */
  readonly keepBlock = (lesson: string, block: string): void => this.#kept.keep(lesson, block);

  /** Resuming goes on where the button of the start page would; a finished course opens at its start, as does a new one. */
  async openPlaceLeft(): Promise<void> {
    const {progress, outcome} = this.#options.session;
    if (!progress.place || outcome.finished) return;
    const {summary, lesson} = (await this.#find(undefined)) ?? {};
    if (summary && lesson) history.replaceState(null, '', hrefOf({module: summary.id, lesson: lesson.id}));
  }

  /** A lesson that opens with the page opens at the block that its view names: see `Lessons.prepare`. */
  async land(): Promise<void> {
    const {view} = this.#options.player;
    if (view.type !== 'lesson') {
      void pageIdle().then(() => this.#learn());
      return;
    }
    const {block} = view;
    const page = this.#options.player.renderRoot.querySelector('lesson-page');
    await page?.updateComplete;
    // What stands above it comes first, laid out: to go there would do that, too, in one task.
    if (!block || !page || !(await isUntouchedUntil(page.whole.then(nextFrame)))) return;
    const heading = page.goTo(block);
    if (heading) withoutRing(heading);
    void isUntouchedUntil(pageIdle()).then((isUntouched) => isUntouched && page.goTo(block));
  }

  /** Loads what the button of the page on screen leads to, so that it can be named. */
  async #learn(): Promise<void> {
    const route = parseRoute(location.hash);
    if (route.page !== undefined || route.lesson !== undefined) return;
    if (this.#options.session.outcome.finished) return;
    await this.#find(route.module);
    this.#options.onKnown();
  }

  /** The place in the module, or in the course, with its lesson and block if they can be loaded. */
  async #find(module: string | undefined): Promise<ContinuePlace | undefined> {
    let place = this.#place(module);
    while (place && place.kind !== 'start' && !this.#options.outlines.has(place.summary.id)) {
      const outline = await this.#options.content.module(place.summary.id).catch(() => undefined);
      if (!outline) return undefined;
      this.#options.outlines.set(outline.id, outline);
      place = this.#place(module);
    }
    if (place?.kind === 'continue') await this.#deriveBlock(place);
    return place;
  }

  #place(module: string | undefined): ContinuePlace | undefined {
    const {course, session, outlines} = this.#options;
    const {progress, outcome} = session;
    const modules = course.modules.filter(({id}) => module === undefined || id === module);
    const moduleStates = modules.flatMap(({id}) => moduleStateIn({course, progress, outcome}, id) ?? []);
    return continuePlace(moduleStates, outlines);
  }

  async #deriveBlock({summary, lesson}: ContinuePlace): Promise<void> {
    const {content, session} = this.#options;
    const progress = session.progress.modules.get(summary.tracking);
    if (!lesson || !isLessonBegun(lesson, {progress, lastLesson: undefined})) return;
    const name = `${summary.id}/${lesson.id}`;
    if (this.#kept.all.has(name)) return;
    const whole = await content.lesson(summary.id, lesson.id).catch(() => undefined);
    const block = whole && blockLeft(whole, progress, session.progress.role);
    if (block !== undefined) this.#derived.set(name, block);
  }
}

/**
 * What stands above grows while it is drawn, and not every browser holds the place then. True when the learner has
 * done nothing meanwhile.
 */
async function isUntouchedUntil(done: Promise<unknown>): Promise<boolean> {
  const touched = new AbortController();
  const {signal} = touched;
  // A finger's touch is a pointer's, too.
  for (const type of ['wheel', 'pointerdown', 'keydown', 'hashchange'])
    window.addEventListener(type, () => touched.abort(), {capture: true, signal});
  await done;
  const isUntouched = !signal.aborted;
  touched.abort();
  return isUntouched;
}
