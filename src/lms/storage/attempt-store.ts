import type {Attempt} from '../run/attempt.ts';
import type {LmsDatabase} from './database.ts';
import {RevisedStore} from './revised-store.ts';

/** Attempts of all learners. */
export class AttemptStore extends RevisedStore<'attempts'> {
  readonly #database: LmsDatabase;

  constructor(database: LmsDatabase, storage: Storage) {
    super(database, storage, 'attempts');
    this.#database = database;
  }

  /** Every attempt of every learner at every package, in the order of their beginning. */
  async all(): Promise<readonly Attempt[]> {
    await this.written();
    const all = this.newest(await this.#database.getAll('attempts'));
    return all.toSorted((a, b) => a.startedAt.localeCompare(b.startedAt));
  }

  /** The latest attempt of each SCO, by SCO id. */
  async latest(learnerId: string, packageId: string): Promise<ReadonlyMap<string, Attempt>> {
    await this.written();
    const stored = await this.#database.getAllFromIndex('attempts', 'byLearnerAndPackage', [
      learnerId,
      packageId,
    ]);
    const all = this.newest(stored);
    const own = all.filter((attempt) => attempt.learnerId === learnerId && attempt.packageId === packageId);
    const ordered = own.toSorted((a, b) => a.number - b.number);
    return new Map(ordered.map((attempt) => [attempt.scoId, attempt]));
  }
}
