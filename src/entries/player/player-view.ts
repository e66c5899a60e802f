import type {CoursePlayerElement} from '../../components/shell/course-player.ts';
import type {Notice, PlayerState} from '../../components/shell/player-state.ts';
import type {Course} from '../../domain/course.ts';
import {strings} from '../../locales/index.ts';
import type {JournalKeeper} from '../../runtime/journal/journal-keeper.ts';
import type {SaveQueue} from '../../runtime/save-queue.ts';
import type {Session} from '../../runtime/session.ts';
import type {Launch} from '../../runtime/tracker.ts';
import type {Continuing} from './continue.ts';

export interface PlayerViewOptions {
  readonly player: CoursePlayerElement;
  readonly course: Course;
  readonly continuing: Continuing;
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

  constructor(options: PlayerViewOptions) {
    this.#options = options;
    options.session.subscribe(() => this.update());
    options.queue.subscribe(() => this.update());
  }

  update(): void {
    const {player, course, session, queue, launch, keeper, isAlone, continuing, waitsFor} = this.#options;
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
      ...continuing.known,
      canReturn: launch.returnUrl !== undefined,
      waitsFor,
    };
  }

  #notices(): readonly Notice[] {
    const {queue, launch, isUnreadable, isAlone} = this.#options;
    const words = strings();
    const notices: readonly (Notice & {readonly applies: boolean})[] = [
      {applies: launch.standard === 'local' && !isMadeForDevice(), tone: 'calm', text: words.localNotice},
      {applies: !isAlone, tone: 'important', text: words.otherTabNotice},
      {applies: launch.mode !== 'normal', tone: 'calm', text: words.reviewNotice},
      {applies: isUnreadable, tone: 'important', text: words.unreadableNotice},
      {applies: queue.state === 'closed', tone: 'important', text: words.closedNotice},
    ];
    return notices.filter(({applies}) => applies);
  }
}

/** The page was meant to stand without an LMS: that there is none is no news. */
const isMadeForDevice = (): boolean => document.documentElement.dataset['standard'] === 'device';
