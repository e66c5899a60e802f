import {beforeEach, describe, expect, it} from 'vitest';
import {type Attempt, committed} from '../../src/lms/run/attempt.ts';
import {CommitLog} from '../../src/lms/storage/commit-log.ts';

/** localStorage of a browser, with a limit in characters. */
class MemoryStorage implements Storage {
  readonly #items = new Map<string, string>();
  limit = Infinity;

  get length() {
    return this.#items.size;
  }
  key(index: number) {
    return [...this.#items.keys()][index] ?? null;
  }
  getItem(name: string) {
    return this.#items.get(name) ?? null;
  }
  setItem(name: string, value: string) {
    if (value.length > this.limit) throw new DOMException('full', 'QuotaExceededError');
    this.#items.set(name, value);
  }
  removeItem(name: string) {
    this.#items.delete(name);
  }
  clear() {
    this.#items.clear();
  }
}

const key = {learnerId: 'learner-1', packageId: 'p', scoId: 's', number: 1, course: 1};
const commit = (before: Attempt | undefined, location: string) =>
  committed(key, before, {'cmi.location': location}, '2026-11-24T10:00:00.000Z');

describe('Journal', () => {
  let storage: MemoryStorage;
  let journal: CommitLog<Attempt>;
  beforeEach(() => {
    storage = new MemoryStorage();
    journal = new CommitLog(storage, 'attempts');
  });

  it('gives back what the database may not have got', () => {
    const attempt = commit(undefined, '1');
    expect(journal.write(attempt)).toBe(true);
    storage.setItem('of another page', 'x');
    storage.setItem('kopiga-riciba-lms|courses|c', JSON.stringify({id: 'c', revision: 1}));
    expect(new CommitLog<Attempt>(storage, 'attempts').pending()).toEqual([attempt]);
  });

  it('forgets an attempt that the database has', () => {
    const attempt = commit(undefined, '1');
    journal.write(attempt);
    journal.settle(attempt);
    expect(journal.pending()).toEqual([]);
  });

  it('keeps a later commit when an earlier one reaches the database', () => {
    const first = commit(undefined, '1');
    const second = commit(first, '2');
    journal.write(first);
    journal.write(second);
    journal.settle(first);
    expect(journal.pending()).toEqual([second]);
  });

  it('says so when the browser has no room', () => {
    storage.limit = 10;
    expect(journal.write(commit(undefined, '1'))).toBe(false);
  });
});
