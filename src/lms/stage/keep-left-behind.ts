import {committed} from '../run/attempt.ts';
import type {AttemptStore} from '../storage/attempt-store.ts';
import type {LeftBehind} from './collect.ts';

/** Keeps what closed tabs have left on the stage, as far as nothing newer is known. */
export async function keepLeftBehind(
  attempts: Pick<AttemptStore, 'latest' | 'save'>,
  left: readonly LeftBehind[],
): Promise<void> {
  for (const {key, commit} of left) {
    const latest = (await attempts.latest(key.learnerId, key.packageId)).get(key.scoId);
    const [number, savedAt] = [latest?.number ?? 0, latest?.savedAt ?? ''];
    if (number > key.number || (number === key.number && savedAt >= commit.at)) continue;
    attempts.save(committed(key, number === key.number ? latest : undefined, commit.cmi, commit.at));
  }
}
