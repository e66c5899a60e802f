/** From the address to what is on screen: loads what a place needs, then shows it and moves the focus. */
import {nextTask} from '../../../components/next-task.ts';
import type {CoursePlayerElement} from '../../../components/shell/course-player.ts';
import type {Page, View} from '../../../components/shell/view.ts';
import type {Course, Module} from '../../../domain/course/course.ts';
import {
  hrefOf,
  parseRoute,
  type CoursePlace,
  type PagePlace,
  type Route,
} from '../../../domain/course/route.ts';
import type {Content} from '../../../runtime/content.ts';
import type {OpenLesson} from '../lesson/answers.ts';
import type {Lessons} from '../lesson/lessons.ts';

export interface NavigationOptions {
  readonly player: CoursePlayerElement;
  readonly content: Content;
  readonly course: Course;
  /** Loads what only lessons need; called before each one is shown. */
  readonly loadLessons: () => Promise<Lessons>;
  /** Loads a page beside the course; undefined: there is none of that name. */
  readonly loadPage: (place: PagePlace) => Promise<Page | undefined>;
  /** A page is about to be shown that says where one goes on: what was read meanwhile has to be known to it. */
  readonly onOverview: () => void;
  /** A module's outline arrived. */
  readonly onModule: (module: Module) => void;
}

/** What an address leads to. */
type Found =
  | {readonly view: View; readonly open?: undefined; readonly lessons?: undefined}
  | {readonly view: View; readonly open: OpenLesson; readonly lessons: Lessons};

export class Navigation {
  readonly #options: NavigationOptions;
  #open: OpenLesson | undefined;
  /** Counts the calls, so that a slow load does not replace a newer page. */
  #call = 0;

  constructor(options: NavigationOptions) {
    this.#options = options;
    window.addEventListener('hashchange', () => void this.show({movesFocus: true}));
    options.player.addEventListener('course-load-again', () => void this.show({movesFocus: true}));
  }

  /** The lesson on screen. */
  get open(): OpenLesson | undefined {
    return this.#open;
  }

  /** Shows the place that the address names. */
  async show({movesFocus}: {movesFocus: boolean}): Promise<void> {
    const call = ++this.#call;
    const {player} = this.#options;
    player.busy = true;
    // What brings the page into sight is on its way with the page.
    if (movesFocus) import('../later.ts').catch(() => undefined);
    const route = parseRoute(location.hash);
    const place = await this.#load(route);
    // Its code was run in the task that brought it; showing it is work enough for another one.
    await nextTask();
    if (call !== this.#call) return;
    player.busy = false;
    this.#open = place.open;
    if (!place.open) this.#options.onOverview();
    player.view = place.view;
    // So is moving the focus, which lays the page out, and noting the visit, which encodes all progress.
    await nextTask();
    if (call !== this.#call) return;
    const focused = movesFocus ? player.focusPage() : undefined;
    await nextTask();
    if (call !== this.#call) return;
    place.lessons?.shown(place.open);
    if (!focused) return;
    await focused;
    // Whatever does not arrive is asked for again when it is needed.
    void import('../later.ts').then((later) => later.fetchAhead(route, this.#options)).catch(() => undefined);
  }

  /** To the lesson after the one on screen; after the last one, to the module's page. */
  async goOn(): Promise<void> {
    if (!this.#open) return;
    const {module: id, id: lessonId} = this.#open.lesson;
    const {lessons} = await this.#options.content.module(id);
    const next = lessons[lessons.findIndex((lesson) => lesson.id === lessonId) + 1];
    history.pushState(null, '', hrefOf(next ? {module: id, lesson: next.id} : {module: id}));
    await this.show({movesFocus: true});
  }

  async #load(route: Route): Promise<Found> {
    try {
      if (route.page === undefined) return await this.#find(route);
      const page = await this.#options.loadPage(route);
      return page ? {view: {type: 'page', page}} : notFound;
    } catch {
      return {view: {type: 'failed', reason: 'load'}};
    }
  }

  async #find({module: moduleId, lesson: lessonId, block}: CoursePlace): Promise<Found> {
    const {course, content, onModule, loadLessons} = this.#options;
    const id = moduleId ?? (course.scope === 'course' ? undefined : course.scope);
    if (id === undefined) return {view: {type: 'home'}};
    const summary = course.modules.find((module) => module.id === id);
    if (!summary) return notFound;
    if (lessonId !== undefined)
      void import('../later.ts').then(
        (later) => later.loadUsualBlocks(),
        () => undefined,
      );
    // Data and code are asked for together; what failed says so once it is known that there is such a lesson.
    const [module, lesson, lessons] = await Promise.all([
      content.module(id),
      lessonId === undefined ? undefined : content.lesson(id, lessonId).catch(() => 'failed' as const),
      lessonId === undefined ? undefined : loadLessons().catch(() => 'failed' as const),
    ]);
    onModule(module);
    if (lesson === undefined || lessons === undefined) return {view: {type: 'module', module}};
    const lessonSummary = module.lessons.find(({id}) => id === lessonId);
    if (!lessonSummary) return notFound;
    if (lesson === 'failed' || lessons === 'failed')
      throw new Error(`Lesson ${id}/${lessonSummary.id} did not arrive.`);
    const asked = await lessons.prepare(lesson, lessonSummary, block);
    return {
      view: {type: 'lesson', module, ...asked},
      open: {lesson: asked.lesson, moduleNumber: summary.tracking, lessonNumber: lessonSummary.tracking},
      lessons,
    };
  }
}

const notFound = {view: {type: 'failed', reason: 'not-found'}} as const;
