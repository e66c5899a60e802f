import type {Attempt} from '../attempt.ts';
import type {AttemptJournal} from './attempt-journal.ts';
import type {LmsDatabase} from './database.ts';

/** Attempts of all learners: journal first (synchronous), database after. */
export class AttemptStore {
  readonly #database: LmsDatabase;
  readonly #journal: AttemptJournal;
  #writing: Promise<void> = Promise.resolve();

  constructor(database: LmsDatabase, journal: AttemptJournal) {
    this.#database = database;
    this.#journal = journal;
  }

  /** Moves into the database what an earlier page could only put into the journal. */
  async recover(): Promise<void> {
    for (const attempt of this.#journal.pending()) await this.#put(attempt);
  }

  /** Keeps a new state of an attempt. True: it is safe now, whatever happens to the page. */
  save(attempt: Attempt): boolean {
    const isSafe = this.#journal.write(attempt);
    // One after the other, so that an older state never overwrites a newer one.
    this.#writing = this.#writing.then(() => this.#put(attempt)).catch(() => undefined);
    return isSafe;
  }

  /** The latest attempt of each SCO, by SCO id. */
  async latest(learnerId: string, packageId: string): Promise<ReadonlyMap<string, Attempt>> {
    await this.#writing;
    const all = await this.#database.getAllFromIndex('attempts', 'byLearnerAndPackage', [
      learnerId,
      packageId,
    ]);
    const ordered = all.sort((a, b) => a.number - b.number);
    return new Map(ordered.map((attempt) => [attempt.scoId, attempt]));
  }

  async #put(attempt: Attempt): Promise<void> {
    const stored = await this.#database.get('attempts', attempt.id);
    if (!stored || stored.revision < attempt.revision) await this.#database.put('attempts', attempt);
    this.#journal.settle(attempt);
  }
}
