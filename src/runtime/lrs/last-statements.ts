/**
 * What a page that goes away still has to report. IndexedDB needs a second turn, which such a page mostly does
 * not get, so it stands in `localStorage` until the next page of this device takes it into the row.
 *
 *     kr.lrs.last:LEARNER → {"statements":[…],"told":{…}}
 */
import {keysIn, readText, removeText, writeText, type JournalStore} from '../journal/journal-store.ts';
import type {Statement} from '../trackers/xapi/xapi-request.ts';
import type {StatementStore, Told} from './statement-store.ts';

interface LastStatements {
  readonly statements: readonly Statement[];
  readonly told: Told;
}

const prefix = 'kr.lrs.last:';

/** Adds to what nobody has taken up yet. False when the device does not keep it. */
export function keepLast(
  store: JournalStore | undefined,
  learner: string,
  {statements, told}: LastStatements,
): boolean {
  const earlier = read(store, learner)?.statements ?? [];
  return writeText(
    store,
    prefix + learner,
    JSON.stringify({statements: [...earlier, ...statements], told} satisfies LastStatements),
  );
}

/** Drops what nobody has taken up yet. */
export const removeLast = (store: JournalStore | undefined, learner: string): void =>
  removeText(store, prefix + learner);

/** Puts everybody's last statements at the end of the row; those of somebody who agrees no more are dropped. */
export async function takeUpLast(
  store: JournalStore | undefined,
  row: Pick<StatementStore, 'add'>,
  isAgreed: (learner: string) => boolean,
): Promise<void> {
  for (const learner of keysIn(store, prefix).map((key) => key.slice(prefix.length))) {
    const last = read(store, learner);
    // Removed only after: the row takes each id once.
    if (last && isAgreed(learner)) await row.add(learner, last.statements, last.told);
    removeTaken(store, learner, last?.statements ?? []);
  }
}

/** A page may have gone meanwhile: what it left waits for the next one. */
function removeTaken(store: JournalStore | undefined, learner: string, taken: readonly Statement[]): void {
  const ids = new Set(taken.map(({id}) => id));
  const now = read(store, learner);
  const left = now?.statements.filter(({id}) => !ids.has(id)) ?? [];
  removeLast(store, learner);
  if (now && left.length > 0) keepLast(store, learner, {statements: left, told: now.told});
}

/** Undefined when there is nothing of ours. */
function read(store: JournalStore | undefined, learner: string): LastStatements | undefined {
  try {
    const value: unknown = JSON.parse(readText(store, prefix + learner) ?? 'null');
    const isOurs =
      typeof value === 'object' && value !== null && Array.isArray(Reflect.get(value, 'statements'));
    // Nobody else writes under this name.
    return isOurs ? (value as LastStatements) : undefined;
  } catch {
    return undefined;
  }
}
