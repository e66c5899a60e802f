import type {DeviceOwn} from '../../../runtime/device/device-own.ts';
import type {Session} from '../../../runtime/session/session.ts';

/** Notes the day on which the course becomes finished; one that was finished before has none to note. */
export function noteFinish(session: Session, own: DeviceOwn): void {
  if (session.outcome.finished) return;
  const stop = session.subscribe(() => {
    const {finished, scoreRaw} = session.outcome;
    // What is finished without a score is no course: people came back weeks after it.
    if (!finished || scoreRaw === undefined) return;
    own.keep('finished', new Date().toISOString());
    stop();
  });
}
