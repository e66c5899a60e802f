import {
  nothingTold,
  withoutKnown,
  type ReportAccount,
  type StatementStore,
  type Told,
  type WaitingStatement,
} from '../../../src/runtime/lrs/statement-store.ts';
import type {Statement} from '../../../src/runtime/trackers/xapi/xapi-request.ts';

/** The row of a device in memory, and how its disk may misbehave. */
export class MemoryRow implements StatementStore {
  readonly waiting: WaitingStatement[] = [];
  readonly aside: (WaitingStatement & {readonly status: number})[] = [];
  /** Ids of everything that was ever added, in that order. */
  readonly added: string[] = [];
  /** Nothing can be written. */
  isFull = false;
  /** What is added stays on its way until `arrive`, or is lost by `lose`. */
  isSlow = false;
  readonly #onTheWay: (() => void)[] = [];
  readonly #told = new Map<string, Told>();
  readonly #lately = new Map<string, readonly string[]>();
  readonly #sentAtMs = new Map<string, number>();
  #refusal: number | undefined;
  #places = 0;

  told = (learner: string): Promise<Told> => Promise.resolve(this.#told.get(learner) ?? nothingTold);

  add(learner: string, statements: readonly Statement[], told: Told): Promise<void> {
    if (this.isSlow)
      return new Promise((done, fail) => {
        this.#onTheWay.push(() => void this.#add(learner, statements, told).then(done, fail));
      });
    return this.#add(learner, statements, told);
  }

  /** The disk gets round to what was added. */
  arrive(): void {
    for (const write of this.#onTheWay.splice(0)) write();
  }

  /** The page goes away before the disk got round to it. */
  lose(): void {
    this.#onTheWay.length = 0;
  }

  #add(learner: string, statements: readonly Statement[], told: Told): Promise<void> {
    return this.#write(() => {
      const {fresh, lately} = withoutKnown(statements, this.#lately.get(learner) ?? []);
      this.#lately.set(learner, lately);
      for (const statement of fresh) {
        this.waiting.push({place: (this.#places += 1), learner, statement});
        this.added.push(statement.id);
      }
      this.#told.set(learner, told);
    });
  }

  first = (): Promise<WaitingStatement | undefined> => Promise.resolve(this.waiting[0]);

  remove({place, learner}: WaitingStatement, sentAtMs: number): Promise<void> {
    return this.#write(() => {
      if (!this.#take(place)) return;
      this.#sentAtMs.set(learner, sentAtMs);
      this.#refusal = undefined;
    });
  }

  setAside(waiting: WaitingStatement, status: number): Promise<void> {
    return this.#write(() => void (this.#take(waiting.place) && this.aside.push({...waiting, status})));
  }

  noteRefusal(status: number): Promise<void> {
    return this.#write(() => void (this.#refusal = status));
  }

  account(learner: string): Promise<ReportAccount> {
    const of = (rows: readonly WaitingStatement[]) => rows.filter((row) => row.learner === learner).length;
    return Promise.resolve({
      waiting: of(this.waiting),
      aside: of(this.aside),
      sentAtMs: this.#sentAtMs.get(learner),
      refusal: this.#refusal,
    });
  }

  forget(learner: string): Promise<void> {
    return this.#write(() => {
      for (const rows of [this.waiting, this.aside])
        rows.splice(0, Infinity, ...rows.filter((row) => row.learner !== learner));
      this.#told.delete(learner);
      this.#lately.delete(learner);
      this.#sentAtMs.delete(learner);
    });
  }

  #take(place: number): boolean {
    const index = this.waiting.findIndex((row) => row.place === place);
    if (index >= 0) this.waiting.splice(index, 1);
    return index >= 0;
  }

  #write(work: () => void): Promise<void> {
    if (this.isFull) return Promise.reject(new DOMException('full', 'QuotaExceededError'));
    work();
    return Promise.resolve();
  }
}
