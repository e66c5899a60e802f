import {openDB, type DBSchema, type IDBPDatabase} from 'idb';
import type {Statement} from '../trackers/xapi/xapi-request.ts';
import {nothingTold, withoutKnown, type StatementStore, type Told} from './statement-store.ts';

interface Account {
  readonly sentAtMs?: number;
  readonly refusal?: number;
}

interface KeptTold extends Told {
  /** Ids of the statements that were added last; absent where an older version wrote it. */
  readonly lately?: readonly string[];
}

interface Schema extends DBSchema {
  waiting: {
    key: number;
    value: {readonly learner: string; readonly statement: Statement};
    indexes: {byLearner: string};
  };
  aside: {
    key: number;
    value: {readonly learner: string; readonly statement: Statement; readonly status: number};
    indexes: {byLearner: string};
  };
  told: {key: string; value: KeptTold};
  accounts: {key: string; value: Account};
}

const everything = ['waiting', 'aside', 'told', 'accounts'] as const;
/** No learner's id: what the record store says of the key bears on all of them. */
const everybody = '*';

/**
 * The row in IndexedDB. A database of its own, so that a device whose learners report to nobody has none
 * and the course's launch knows nothing of it. Undefined where the browser denies it.
 */
export async function openStatementStore(): Promise<StatementStore | undefined> {
  try {
    return storeIn(
      await openDB<Schema>('kopiga-riciba-lrs', 1, {
        upgrade(database) {
          for (const name of ['waiting', 'aside'] as const)
            database.createObjectStore(name, {autoIncrement: true}).createIndex('byLearner', 'learner');
          for (const name of ['told', 'accounts'] as const) database.createObjectStore(name);
        },
        // A page of an older version lets a newer one have the database.
        blocking: (_current, _blocked, event) => event.target instanceof IDBDatabase && event.target.close(),
      }),
    );
  } catch {
    return undefined;
  }
}

function storeIn(database: IDBPDatabase<Schema>): StatementStore {
  const write = (names: readonly (typeof everything)[number][]) =>
    database.transaction(names, 'readwrite', {durability: 'strict'});
  return {
    async told(learner) {
      const {answers, measure, isFinished} = (await database.get('told', learner)) ?? nothingTold;
      return {answers, measure, isFinished};
    },
    async add(learner, statements, told) {
      const work = write(['waiting', 'told']);
      const [row, account] = [work.objectStore('waiting'), work.objectStore('told')];
      const addFresh = async () => {
        const before = await account.get(learner);
        const {fresh, lately} = withoutKnown(statements, before?.lately ?? []);
        const adding = fresh.map((statement) => row.add({learner, statement}));
        await Promise.all([...adding, account.put({...told, lately}, learner)]);
      };
      await Promise.all([addFresh(), work.done]);
    },
    async first() {
      const cursor = await database.transaction('waiting').store.openCursor();
      return cursor ? {place: cursor.key, ...cursor.value} : undefined;
    },
    async remove({place, learner}, sentAtMs) {
      const work = write(['waiting', 'accounts']);
      const row = work.objectStore('waiting');
      // Erased while it was on the way: nothing of this learner may come back.
      if ((await row.getKey(place)) === undefined) return;
      const accounts = work.objectStore('accounts');
      await Promise.all([
        row.delete(place),
        accounts.put({sentAtMs}, learner),
        accounts.delete(everybody),
        work.done,
      ]);
    },
    async setAside({place, learner, statement}, status) {
      const work = write(['waiting', 'aside']);
      const row = work.objectStore('waiting');
      if ((await row.getKey(place)) === undefined) return;
      await Promise.all([
        row.delete(place),
        work.objectStore('aside').add({learner, statement, status}),
        work.done,
      ]);
    },
    async noteRefusal(refusal) {
      await database.put('accounts', {refusal}, everybody);
    },
    async account(learner) {
      const [waiting, aside, own, all] = await Promise.all([
        database.countFromIndex('waiting', 'byLearner', learner),
        database.countFromIndex('aside', 'byLearner', learner),
        database.get('accounts', learner),
        database.get('accounts', everybody),
      ]);
      return {waiting, aside, sentAtMs: own?.sentAtMs, refusal: all?.refusal};
    },
    async forget(learner) {
      const work = write(everything);
      const rows = (['waiting', 'aside'] as const).map(async (name) => {
        const store = work.objectStore(name);
        for (const key of await store.index('byLearner').getAllKeys(learner)) await store.delete(key);
      });
      await Promise.all([
        ...rows,
        work.objectStore('told').delete(learner),
        work.objectStore('accounts').delete(learner),
        work.done,
      ]);
    },
  };
}
