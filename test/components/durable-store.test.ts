import {expect} from '@open-wc/testing';
import type {DurableStore} from '../../src/runtime/device-copy/durable-store.ts';
import {databaseName, openDurableStore} from '../../src/runtime/device-copy/open-durable-store.ts';

const original = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction')
  ?.value as IDBDatabase['transaction'];
/** Transactions of one test. */
let made: IDBTransaction[];
beforeEach(() => {
  made = [];
  IDBDatabase.prototype.transaction = function (...wanted: Parameters<IDBDatabase['transaction']>) {
    const transaction = original.apply(this, wanted);
    made.push(transaction);
    return transaction;
  };
});
afterEach(async () => {
  IDBDatabase.prototype.transaction = original;
  await new Promise((done) => (indexedDB.deleteDatabase(databaseName).onsuccess = done));
});

async function open(): Promise<DurableStore> {
  const store = await openDurableStore();
  if (!store) throw new Error('The browser denies IndexedDB.');
  return store;
}

describe("the device's disk", () => {
  it('is asked for strict durability by every write: a killed process alone would not show it', async () => {
    const store = await open();
    await store.write(new Map([['a', {rank: 1, text: 'one'}]]));
    await store.write(new Map([['a', undefined]]));
    const writes = made.filter(({mode}) => mode === 'readwrite');
    expect(writes.map(({durability}) => durability)).to.deep.equal(['strict', 'strict']);
  });

  it('keeps the newer text, whichever page writes last, and says what stood there', async () => {
    const [one, other] = [await open(), await open()];
    await one.write(new Map([['a', {rank: 2, text: 'newer'}]]));
    const stood = await other.write(new Map([['a', {rank: 1, text: 'older'}]]));
    expect([...stood]).to.deep.equal([['a', {rank: 2, text: 'newer'}]]);
    expect([...(await one.read('a'))]).to.deep.equal([['a', {rank: 2, text: 'newer'}]]);
  });
});
