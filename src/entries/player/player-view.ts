import type {CoursePlayerElement} from '../../components/shell/course-player.ts';
import type {Notice, PlayerState} from '../../components/shell/player-state.ts';
import type {Course} from '../../domain/course.ts';
import {strings} from '../../locales/index.ts';
import type {OpenedSession} from '../../runtime/open-session.ts';
import type {Launch} from '../../runtime/tracker.ts';
import type {Continuing} from './continue.ts';
import {isInApp} from './in-app.ts';

export interface PlayerViewOptions {
  readonly player: CoursePlayerElement;
  readonly course: Course;
  readonly continuing: Continuing;
  readonly opened: OpenedSession;
  readonly launch: Launch;
  readonly waitsFor: PlayerState['waitsFor'];
}

/** Hands the state of session and save queue down to the player, after each change of either. */
export class PlayerView {
  readonly #options: PlayerViewOptions;

  /** The other page that had this course open is gone. */
  #isFreed = false;

  constructor(options: PlayerViewOptions) {
    this.#options = options;
    options.opened.session.subscribe(() => this.update());
    options.opened.queue.subscribe(() => this.update());
  }

  update(): void {
    const {player, course, opened, continuing, launch, waitsFor} = this.#options;
    const {session, queue, keeper, isLocked} = opened;
    player.state = {
      course,
      progress: session.progress,
      outcome: session.outcome,
      save: keeper ? queue.state : undefined,
      kept: keeper?.kept ?? 'no',
      isStale: queue.isStale,
      local: launch.standard === 'local',
      isInApp: isInApp(),
      locked: isLocked,
      notices: this.#notices(),
      asksRole: keeper !== undefined && session.progress.role === undefined,
      ...continuing.known,
      canReturn: launch.returnUrl !== undefined,
      canEnd: keeper !== undefined && launch.standard !== 'local' && !isLocked,
      isPreview: launch.mode === 'browse',
      waitsFor,
    };
  }

  /** This page may have the course now; it has to be opened anew, as the LMS and the device have it. */
  freed(): void {
    this.#isFreed = true;
    this.update();
  }

  #notices(): readonly Notice[] {
    const {launch, opened} = this.#options;
    const {queue, visit, isUnreadable} = opened;
    const words = strings();
    const notices: readonly (Notice & {readonly applies: boolean})[] = [
      {applies: launch.standard === 'local' && !isMadeForDevice(), tone: 'calm', text: words.localNotice},
      {applies: visit.isAlone === false && !this.#isFreed, tone: 'important', text: words.otherTabNotice},
      {applies: this.#isFreed, tone: 'important', text: words.tabFreeNotice, action: 'reload'},
      {applies: isInApp() && visit.isWriting, tone: 'calm', text: words.appNotice},
      {applies: launch.mode === 'review', tone: 'calm', text: words.reviewNotice},
      {applies: launch.mode === 'browse', tone: 'important', text: words.previewNotice},
      {applies: isUnreadable, tone: 'important', text: words.unreadableNotice},
      {applies: queue.state === 'closed', tone: 'important', text: words.closedNotice},
    ];
    return notices.filter(({applies}) => applies);
  }
}

/** The page was meant to stand without an LMS: that there is none is no news. */
const isMadeForDevice = (): boolean => document.documentElement.dataset['standard'] === 'device';
