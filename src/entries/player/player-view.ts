import type {CoursePlayerElement} from '../../components/shell/course-player.ts';
import type {Notice, PlayerState} from '../../components/shell/player-state.ts';
import type {Course} from '../../domain/course.ts';
import {hrefOf} from '../../domain/route.ts';
import {strings} from '../../locales/index.ts';
import type {Content} from '../../runtime/content.ts';
import type {JournalKeeper} from '../../runtime/journal/journal-keeper.ts';
import type {SaveQueue} from '../../runtime/save-queue.ts';
import type {Session} from '../../runtime/session.ts';
import type {Launch} from '../../runtime/tracker.ts';

export interface PlayerViewOptions {
  readonly player: CoursePlayerElement;
  readonly course: Course;
  readonly content: Content;
  readonly session: Session;
  readonly queue: SaveQueue;
  readonly launch: Launch;
  /** Saved data was there and could not be read. */
  readonly isUnreadable: boolean;
  /** Undefined where nothing may be written. */
  readonly keeper: JournalKeeper | undefined;
  /** False when another page has this course open. */
  readonly isAlone: boolean;
  readonly waitsFor: PlayerState['waitsFor'];
}

/** Hands the state of session and save queue down to the player, after each change of either. */
export class PlayerView {
  readonly #options: PlayerViewOptions;
  /** Title of the lesson left at the last visit, once its module is loaded. */
  #resume: {href: string; title: string} | undefined;

  constructor(options: PlayerViewOptions) {
    this.#options = options;
    options.session.subscribe(() => this.update());
    options.queue.subscribe(() => this.update());
    if (options.course.scope === 'course') void this.#nameResume();
  }

  update(): void {
    const {player, course, session, queue, launch, keeper, isAlone, waitsFor} = this.#options;
    player.state = {
      course,
      progress: session.progress,
      outcome: session.outcome,
      save: keeper ? queue.state : undefined,
      kept: keeper?.isKept ?? false,
      local: launch.standard === 'local',
      locked: !isAlone || queue.state === 'closed',
      notices: this.#notices(),
      asksRole: keeper !== undefined && session.progress.role === undefined,
      resume: this.#resume,
      canReturn: launch.returnUrl !== undefined,
      canEnd: keeper !== undefined && launch.standard !== 'local' && queue.state !== 'closed',
      isPreview: launch.mode === 'browse',
      waitsFor,
    };
  }

  #notices(): readonly Notice[] {
    const {queue, launch, isUnreadable, isAlone} = this.#options;
    const words = strings();
    const notices: readonly (Notice & {readonly applies: boolean})[] = [
      {applies: launch.standard === 'local' && !isMadeForDevice(), tone: 'calm', text: words.localNotice},
      {applies: !isAlone, tone: 'important', text: words.otherTabNotice},
      {applies: launch.mode === 'review', tone: 'calm', text: words.reviewNotice},
      {applies: launch.mode === 'browse', tone: 'important', text: words.previewNotice},
      {applies: isUnreadable, tone: 'important', text: words.unreadableNotice},
      {applies: queue.state === 'closed', tone: 'important', text: words.closedNotice},
    ];
    return notices.filter(({applies}) => applies);
  }

  /** The course's start page offers the lesson that was left; a module that does not load offers none. */
  async #nameResume(): Promise<void> {
    const {course, content, session} = this.#options;
    const {place} = session.progress;
    const summary = course.modules.find(({tracking}) => tracking === place?.module);
    if (!summary) return;
    const module = await content.module(summary.id).catch(() => undefined);
    const lesson = module?.lessons.find(({tracking}) => tracking === place?.lesson);
    if (!lesson) return;
    this.#resume = {href: hrefOf({module: summary.id, lesson: lesson.id}), title: lesson.title};
    this.update();
  }
}

/** The page was meant to stand without an LMS: that there is none is no news. */
const isMadeForDevice = (): boolean => document.documentElement.dataset['standard'] === 'device';
