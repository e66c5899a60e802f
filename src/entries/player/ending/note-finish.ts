import type {Course} from '../../../domain/course/course.ts';
import type {DeviceOwn} from '../../../runtime/device/device-own.ts';
import type {Session} from '../../../runtime/session/session.ts';

/** Notes the day on which the course becomes finished; one that was finished before, and what people come back to weeks after it, has none to note. */
export function noteFinish(session: Session, own: DeviceOwn, {comesBack}: Pick<Course, 'comesBack'>): void {
  if (comesBack || session.outcome.finished) return;
  const stop = session.subscribe(() => {
    if (!session.outcome.finished) return;
    own.keep('finished', new Date().toISOString());
    stop();
  });
}
