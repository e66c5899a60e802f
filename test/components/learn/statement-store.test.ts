/** The row of statements, in a browser: only there is an IndexedDB. The stand-in of the other tests keeps to the same. */
import {expect} from '@open-wc/testing';
import {openStatementStore} from '../../../src/runtime/lrs/open-statement-store.ts';
import {nothingTold, type StatementStore} from '../../../src/runtime/lrs/statement-store.ts';
import {MemoryRow} from '../../runtime/lrs/memory-row.ts';

const statement = (id: string) => ({id, verb: {id: 'x/answered'}});
const toldOf = (...answers: readonly string[]) => ({...nothingTold, answers});

async function open(): Promise<StatementStore> {
  const store = await openStatementStore();
  if (!store) throw new Error('There is no IndexedDB.');
  return store;
}

/** Ids of all that waits, taken out one after another. */
async function drain(store: StatementStore): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let next = await store.first(); next; next = await store.first()) {
    ids.push(next.statement.id);
    await store.remove(next, 7);
  }
  return ids;
}

for (const {name, begin} of [
  {name: 'in IndexedDB', begin: open},
  {name: 'of the tests', begin: () => Promise.resolve(new MemoryRow())},
]) {
  describe(`the row of statements ${name}`, () => {
    let store: StatementStore;
    beforeEach(async () => {
      store = await begin();
      for (const learner of ['', 'b']) await store.forget(learner);
    });

    it('is empty at first', async () => {
      expect(await store.first()).to.equal(undefined);
      expect(await store.told('')).to.deep.equal(nothingTold);
      expect(await store.account('')).to.deep.include({waiting: 0, aside: 0, sentAtMs: undefined});
    });

    it('gives back what was added, in that order, whoever it is of', async () => {
      await Promise.all([
        store.add('', [statement('1'), statement('2')], toldOf('q1')),
        store.add('b', [statement('3')], toldOf('q2')),
        store.add('', [statement('4')], toldOf('q1', 'q3')),
      ]);
      expect(await store.account('')).to.deep.include({waiting: 3});
      expect(await store.told('')).to.deep.equal(toldOf('q1', 'q3'));
      expect(await store.told('b')).to.deep.equal(toldOf('q2'));
      expect(await drain(store)).to.deep.equal(['1', '2', '3', '4']);
      expect(await store.account('')).to.deep.include({waiting: 0, sentAtMs: 7});
    });

    it('takes each statement once, whether it still waits, was sent or was set aside', async () => {
      await store.add('', ['1', '2', '3'].map(statement), toldOf('q1'));
      const sent = await store.first();
      if (sent) await store.remove(sent, 7);
      const wrong = await store.first();
      if (wrong) await store.setAside(wrong, 400);
      await store.add('', ['1', '2', '3', '4', '4'].map(statement), toldOf('q1', 'q2'));
      expect(await store.told('')).to.deep.equal(toldOf('q1', 'q2'));
      expect(await store.account('')).to.deep.include({waiting: 2, aside: 1});
      await store.add('b', [statement('1')], nothingTold);
      expect(await drain(store)).to.deep.equal(['3', '4', '1']);
    });

    it('sets aside what will not be had, and counts it', async () => {
      await store.add('', [statement('1'), statement('2')], nothingTold);
      const first = await store.first();
      if (first) await store.setAside(first, 400);
      expect(await store.account('')).to.deep.include({waiting: 1, aside: 1});
      expect(await drain(store)).to.deep.equal(['2']);
    });

    it('knows that the device was turned away until something arrives', async () => {
      await store.add('', [statement('1')], nothingTold);
      await store.noteRefusal(403);
      expect((await store.account('b')).refusal).to.equal(403);
      await drain(store);
      expect((await store.account('b')).refusal).to.equal(undefined);
    });

    it('forgets one learner, and what was on its way does not come back', async () => {
      await store.add('', [statement('1')], toldOf('q1'));
      await store.add('b', [statement('2')], toldOf('q2'));
      const onItsWay = await store.first();
      await store.forget('');
      if (onItsWay) await store.remove(onItsWay, 9);
      if (onItsWay) await store.setAside(onItsWay, 400);
      expect(await store.account('')).to.deep.include({waiting: 0, aside: 0, sentAtMs: undefined});
      expect(await store.told('')).to.deep.equal(nothingTold);
      expect(await drain(store)).to.deep.equal(['2']);
    });
  });
}

describe('the row of statements', () => {
  it('is one for all pages of a device', async () => {
    const [one, other] = await Promise.all([open(), open()]);
    await one.forget('');
    await one.add('', [statement('1')], toldOf('q1'));
    expect((await other.first())?.statement.id).to.equal('1');
    await other.add('', [statement('2')], toldOf('q1', 'q2'));
    expect(await one.told('')).to.deep.equal(toldOf('q1', 'q2'));
    expect(await drain(one)).to.deep.equal(['1', '2']);
  });
});
