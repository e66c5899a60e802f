/** The ways to end a visit, and to take the results along. What they load came with what offers them, or is asked for now. */
import type {CoursePlayerElement} from '../../../components/shell/course-player.ts';
import type {Course} from '../../../domain/course/course.ts';
import {strings} from '../../../locales/index.ts';
import type {DeviceNotes} from '../../../runtime/device/device-notes.ts';
import type {OpenedSession} from '../../../runtime/session/open-session.ts';
import type {Launch} from '../../../runtime/tracker.ts';

export interface ConnectEndingOptions {
  readonly player: CoursePlayerElement;
  readonly course: Course;
  readonly opened: OpenedSession;
  readonly launch: Launch;
  readonly notes: DeviceNotes;
}

/** Listens on the player. */
export function connectEnding({player, course, opened, launch, notes}: ConnectEndingOptions): void {
  const {queue, session} = opened;
  const sayFailed = (): void => {
    player.alert = strings().loadFailed;
  };
  player.addEventListener('course-end', () => {
    import('./ending.ts').then((ending) => ending.endVisit({player, opened, notes}), sayFailed);
  });
  player.addEventListener('course-return', () => {
    player.busy = true;
    void queue.end().then(() => {
      if (launch.returnUrl !== undefined) location.assign(launch.returnUrl);
    });
  });
  player.addEventListener('course-save-file', () => {
    player.alert = '';
    const answers = opened.journalWriter?.answers ?? session.firstAnswers;
    import('../later.ts').then(
      (later) => later.saveResultFile({course, session, answers, learner: launch.learnerName}),
      sayFailed,
    );
  });
}
