/** From the address to what is on screen: loads what a place needs, then shows it and moves the focus. */
import type {CoursePlayerElement} from '../../components/shell/course-player.ts';
import type {LessonExtras} from '../../components/shell/lesson-extras.ts';
import type {Page, View} from '../../components/shell/view.ts';
import {blockTags} from '../../components/blocks/index.ts';
import type {Course, Lesson, Module} from '../../domain/course.ts';
import {hrefOf, parseRoute, type CoursePlace, type PagePlace, type Route} from '../../domain/route.ts';
import {withPassMark} from '../../domain/with-pass-mark.ts';
import type {Content} from '../../runtime/content.ts';
import type {OpenLesson} from './answers.ts';

export interface NavigationOptions {
  readonly player: CoursePlayerElement;
  readonly content: Content;
  readonly course: Course;
  /** Loads what only lessons need; called before the first one is shown, again only if it failed. */
  readonly loadLessonParts: () => Promise<void>;
  /** Loads what a lesson shows besides its own file; called once its parts are there. */
  readonly loadExtras: (lesson: Lesson) => Promise<LessonExtras>;
  /** Pass mark that the LMS asks for, 0..100; undefined: the course's own. */
  readonly passMark: number | undefined;
  /** Loads a page beside the course; undefined: there is none of that name. */
  readonly loadPage: (place: PagePlace) => Promise<Page | undefined>;
  /** A module's outline arrived. */
  readonly onModule: (module: Module) => void;
  /** A lesson is on screen; `location` is `module/lesson`. */
  readonly onLesson: (open: OpenLesson, location: string) => void;
}

export class Navigation {
  readonly #options: NavigationOptions;
  #open: OpenLesson | undefined;
  #lessonParts: Promise<void> | undefined;
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
    const place = await this.#load(parseRoute(location.hash));
    if (call !== this.#call) return;
    player.busy = false;
    this.#open = place.open;
    player.view = place.view;
    if (place.open) this.#options.onLesson(place.open, `${place.open.lesson.module}/${place.open.lesson.id}`);
    if (movesFocus) await player.focusPage();
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

  #loadLessonParts(): Promise<void> {
    this.#lessonParts ??= this.#options.loadLessonParts().catch((cause: unknown) => {
      this.#lessonParts = undefined;
      throw cause;
    });
    return this.#lessonParts;
  }

  async #load(route: Route): Promise<{view: View; open: OpenLesson | undefined}> {
    try {
      if (route.page === undefined) return await this.#find(route);
      const page = await this.#options.loadPage(route);
      return page ? {view: {type: 'page', page}, open: undefined} : notFound;
    } catch {
      return {view: {type: 'failed', reason: 'load'}, open: undefined};
    }
  }

  async #find({
    module: moduleId,
    lesson: lessonId,
    block,
  }: CoursePlace): Promise<{view: View; open: OpenLesson | undefined}> {
    const {course, content, onModule, loadExtras, passMark} = this.#options;
    const id = moduleId ?? (course.scope === 'course' ? undefined : course.scope);
    if (id === undefined) return {view: {type: 'home'}, open: undefined};
    const summary = course.modules.find((module) => module.id === id);
    if (!summary) return notFound;
    const [module, lesson] = await Promise.all([
      content.module(id),
      lessonId === undefined ? undefined : content.lesson(id, lessonId).catch(() => 'failed' as const),
    ]);
    onModule(module);
    if (lesson === undefined) return {view: {type: 'module', module}, open: undefined};
    const lessonSummary = module.lessons.find(({id}) => id === lessonId);
    if (!lessonSummary) return notFound;
    if (lesson === 'failed') throw new Error(`The lesson ${id}/${lessonSummary.id} did not arrive.`);
    await Promise.all([this.#loadLessonParts(), loadElements(lesson)]);
    const asked = withPassMark(lesson, course, passMark);
    return {
      view: {type: 'lesson', module, lesson: asked, extras: await loadExtras(asked), block},
      open: {lesson: asked, moduleNumber: summary.tracking, lessonNumber: lessonSummary.tracking},
    };
  }
}

const notFound = {view: {type: 'failed', reason: 'not-found'}, open: undefined} as const;

/** The elements of every block type in the lesson, those of a quiz's questions included. */
async function loadElements({blocks}: Lesson): Promise<void> {
  const types = blocks.flatMap((block) =>
    block.type === 'quiz' ? [block.type, ...block.bank.map(({type}) => type)] : [block.type],
  );
  await Promise.all([...new Set(types)].map((type) => blockTags[type].load()));
}
