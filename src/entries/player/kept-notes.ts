/** Small things that only this device knows: the name typed for the certificate, the day the course was finished. */
import type {DeviceNotes} from '../../runtime/device-notes.ts';
import type {Session} from '../../runtime/session.ts';

const namePlace = 'certificate/name';
const finishedPlace = 'certificate/finished';

/** The name that was typed for the certificate; '' before. */
export const typedName = (notes: DeviceNotes): string => notes.read(namePlace);
/** False when the device does not keep it. */
export const keepName = (notes: DeviceNotes, name: string): boolean => notes.write(namePlace, name);

/** The day on which the course was finished on this device. */
export function finishedOn(notes: DeviceNotes): Date | undefined {
  const at = new Date(notes.read(finishedPlace));
  return Number.isNaN(at.getTime()) ? undefined : at;
}

/** Notes the day on which the course becomes finished; one that was finished before has none to note. */
export function noteFinish(session: Session, notes: DeviceNotes): void {
  if (session.outcome.finished) return;
  const stop = session.subscribe(() => {
    if (!session.outcome.finished) return;
    notes.write(finishedPlace, new Date().toISOString());
    stop();
  });
}
