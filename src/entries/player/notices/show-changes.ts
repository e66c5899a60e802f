import {hasChanged, knownRevision} from '../../../domain/pages/changes.ts';
import type {ChangesOptions} from './changes.ts';

/** Under this name the device keeps the newest revision of whose changes the learner knows. */
const seenName = 'changes';

/**
 * Tells a learner who has finished what changed since, over the start page. What was seen stands on the device: nothing
 * may be written into an LMS after a success. Without a line it is shown at the next launch.
 */
export async function showChanges(options: Omit<ChangesOptions, 'known' | 'onSeen'>): Promise<void> {
  const {course, session, own} = options;
  const seen = Number(own.read(seenName)) || 0;
  if (!hasChanged(course, session.progress, {isFinished: session.outcome.finished, seen})) return;
  try {
    const {offerChanges} = await import('./changes.ts');
    const onSeen = () => void own.keep(seenName, String(course.changedAt));
    await offerChanges({...options, known: knownRevision(session.progress, seen), onSeen});
  } catch (error) {
    console.error(error);
  }
}
