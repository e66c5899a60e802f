import {committed} from '../run/attempt.ts';
import type {AttemptStore} from '../storage/attempt-store.ts';
import type {LeftBehind} from './collect.ts';

/** Keeps what a closed tab has left on the stage, unless something newer is known. False when there is no room for it. */
export async function keepLeftBehind(
  attempts: Pick<AttemptStore, 'latest' | 'save'>,
  {key, commit}: LeftBehind,
): Promise<boolean> {
  const latest = (await attempts.latest(key.learnerId, key.packageId)).get(key.scoId);
  const [number, savedAt] = [latest?.number ?? 0, latest?.savedAt ?? ''];
  if (number > key.number || (number === key.number && savedAt >= commit.at)) return true;
  return attempts.save(committed(key, number === key.number ? latest : undefined, commit.cmi, commit.at));
}
