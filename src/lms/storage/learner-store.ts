import type {Learner, LmsDatabase} from './database.ts';

const currentKey = 'kopiga-riciba-lms|learner';

/** The learners of this device. There is always at least one. */
export class LearnerStore {
  readonly #database: LmsDatabase;
  readonly #storage: Storage;

  constructor(database: LmsDatabase, storage: Storage) {
    this.#database = database;
    this.#storage = storage;
  }

  /** All learners in the order of their coming; the first one gets `firstName`. */
  async list(firstName: string): Promise<readonly Learner[]> {
    const learners = await this.#database.getAll('learners');
    return learners.length > 0 ? learners.sort(byNumber) : [await this.#first(firstName)];
  }

  /** Without room the page works all the same: the id is what matters, and it is the same next time. */
  async #first(name: string): Promise<Learner> {
    return this.add(name).catch(() => ({id: 'learner-1', name}));
  }

  /** Adds a learner and makes it the current one. Rejects with a QuotaExceededError when there is no room. */
  async add(name: string): Promise<Learner> {
    const learners = await this.#database.getAll('learners');
    const number = Math.max(0, ...learners.map(numberOf)) + 1;
    const learner = {id: `learner-${number}`, name};
    await this.#database.put('learners', learner);
    this.choose(learner.id);
    return learner;
  }

  choose(learnerId: string): void {
    try {
      this.#storage.setItem(currentKey, learnerId);
    } catch {
      // Without room the choice holds until the page is loaded again.
    }
  }

  /** The id chosen last; undefined at the first visit. */
  get currentId(): string | undefined {
    return this.#storage.getItem(currentKey) ?? undefined;
  }
}

const numberOf = (learner: Learner): number => Number(learner.id.replace('learner-', ''));
const byNumber = (a: Learner, b: Learner): number => numberOf(a) - numberOf(b);
