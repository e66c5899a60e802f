import type {CoursePlayerElement} from '../../components/shell/course-player.ts';
import type {Notice, PlayerState} from '../../components/shell/player-state.ts';
import type {Course} from '../../domain/course/course.ts';
import type {OpenedSession} from '../../runtime/session/open-session.ts';
import {hasLms, type Launch} from '../../runtime/tracker.ts';
import {isInApp} from './start/in-app.ts';
import {loadOnce} from './load-once.ts';
import {noticeKinds, type NoticeKind} from './notices/notice-kinds.ts';

export interface PlayerViewOptions {
  readonly player: CoursePlayerElement;
  /** In the language on screen. */
  readonly course: () => Course;
  /** What the way on needs to know beside progress. */
  readonly wayOn: () => Pick<PlayerState, 'outlines' | 'blocksLeft' | 'outcome'>;
  readonly opened: OpenedSession;
  readonly launch: Launch;
  readonly waitsFor: PlayerState['waitsFor'];
}

/** Hands the state of session and save queue down to the player, after each change of either. */
export class PlayerView {
  readonly #options: PlayerViewOptions;
  /** See `PlayerState`. Shown from the next update on. */
  covers: string | undefined;

  /** The other page that had this course open is gone. */
  #isFreed = false;
  #noticeOf: ((kind: NoticeKind) => Notice) | undefined;

  constructor(options: PlayerViewOptions) {
    this.#options = options;
    options.opened.session.subscribe(() => this.update());
    options.opened.queue.subscribe(() => this.update());
    const {visit} = options.opened;
    // Until then a second page looks like any other. The only one is shown what it may do when it has nothing else to do.
    void visit.settled.then(() => visit.isAlone || this.update());
  }

  update(): void {
    const {player, course, opened, wayOn, launch, waitsFor} = this.#options;
    const {session, queue, journalWriter, isReadOnly, visit} = opened;
    // Until other pages have answered whether they have the course open, what is said of saving has its place.
    const isAsking = launch.mayWrite && visit.isAlone === undefined;
    player.state = {
      course: course(),
      progress: session.progress,
      save: journalWriter || isAsking ? queue.state : undefined,
      kept: journalWriter?.kept ?? (isAsking ? 'pending' : 'no'),
      isStale: queue.isStale,
      local: !hasLms(launch),
      isInApp: isInApp(),
      readOnly: isReadOnly,
      notices: this.#notices(),
      // Three minutes, and all of them for everybody.
      asksRole: journalWriter !== undefined && session.progress.role === undefined && !course().comesBack,
      ...wayOn(),
      covers: this.covers,
      canReturn: launch.returnUrl !== undefined,
      canEnd: journalWriter !== undefined && hasLms(launch) && !isReadOnly,
      isPreview: launch.mode === 'browse',
      waitsFor,
    };
  }

  /** This page may have the course now; it has to be opened anew, as the LMS and the device have it. */
  freed(): void {
    this.#isFreed = true;
    this.update();
  }

  /** Most launches have none; their words come when there is one. */
  #notices(): readonly Notice[] {
    const {launch, opened} = this.#options;
    const kinds = noticeKinds({launch, opened, isFreed: this.#isFreed});
    if (kinds.length > 0 && !this.#noticeOf) void this.#loadNotices().catch(() => undefined);
    return kinds.flatMap((kind) => this.#noticeOf?.(kind) ?? []);
  }

  /** Without a line the next change tries again. */
  readonly #loadNotices = loadOnce(async () => {
    const later = await import('./later.ts');
    this.#noticeOf = later.noticeOf;
    this.update();
  });
}
