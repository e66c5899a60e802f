import {finalTestId} from '../../../domain/quiz/passing.ts';
import {weakByAnswers} from '../../../domain/return/weak-by-answers.ts';
import type {DurableStore} from '../../../runtime/device-copy/durable-store.ts';
import {Journal} from '../../../runtime/journal/journal.ts';

/** The disk, as far as it is read here; it may never answer. */
export type DeviceDisk = Promise<Pick<DurableStore, 'read'> | undefined>;

/** Some disks never answer. */
const diskWaitMs = 300;

/** Packages that hold the final test. */
const scopes = ['course', finalTestId];

/**
 * Modules in which this learner's final test found gaps, as far as the disk has it: of another package of the same origin, in
 * the attempt saved last. Undefined where it has none, or where nobody is named. Reads only.
 * @param passMark of the final test, 0..100
 */
export async function weakOnDevice(
  durable: DeviceDisk,
  {courseId, learnerId}: {readonly courseId: string; readonly learnerId: string},
  passMark: number,
): Promise<readonly string[] | undefined> {
  if (learnerId === '') return undefined;
  const tests = await Promise.all(
    scopes.map(async (scope) => {
      const journal = await journalOnDisk(durable, {courseId, scope, learnerId});
      return journal
        .attempts()
        .map(({attempt, savedAtMs}) => ({savedAtMs, answers: journal.answers(attempt)}));
    }),
  );
  const newestFirst = tests.flat().toSorted((a, b) => b.savedAtMs - a.savedAtMs);
  const known = newestFirst.map(({answers}) =>
    weakByAnswers(
      answers.map(({interaction}) => interaction),
      passMark,
    ),
  );
  return known.find((weak) => weak !== undefined);
}

/** What the disk has of one package, as it is now. */
async function journalOnDisk(
  durable: DeviceDisk,
  owner: ConstructorParameters<typeof Journal>[0]['owner'],
): Promise<Journal> {
  const texts = new Map<string, string>();
  const journal = new Journal({
    owner,
    store: {
      length: 0,
      key: () => null,
      keysWith: (prefix) => [...texts.keys()].filter((key) => key.startsWith(prefix)),
      getItem: (key) => texts.get(key) ?? null,
      setItem: () => undefined,
      removeItem: () => undefined,
    },
    now: Date.now,
  });
  const reading = durable.then((disk) => disk?.read(journal.prefix)).catch(() => undefined);
  const wait = new Promise<undefined>((resolve) => setTimeout(resolve, diskWaitMs, undefined));
  for (const [key, {text}] of (await Promise.race([reading, wait])) ?? []) texts.set(key, text);
  return journal;
}
