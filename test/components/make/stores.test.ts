import {expect} from '@open-wc/testing';
import {deleteDB, openDB, type DBSchema} from 'idb';
import {DraftStore} from '../../../src/make/draft/draft-store.ts';
import {emptyDraft} from '../../../src/make/draft/draft.ts';
import {KeptDatabase} from '../../../src/make/draft/kept-database.ts';
import {TranslationStore} from '../../../src/make/translate/translation-store.ts';

const drafts = new DraftStore();
const translations = new TranslationStore();

/** Does what `work` does while the browser refuses the database: a newer version of it stands there. */
async function whileRefused<T>(database: string, work: () => Promise<T>): Promise<T> {
  await deleteDB(database);
  (await openDB(database, 2)).close();
  const done = await work();
  await deleteDB(database);
  return done;
}

describe('a device that refuses to keep and later does not', () => {
  it('keeps a translation from then on', async () => {
    const typed = {original: 'modules/doors/lv.md', source: 'Durvis', nth: 0, text: 'Doors'};
    const keep = () => translations.keep('en', [typed]);
    expect(await whileRefused('kopiga-riciba-translate', keep)).to.equal('refused');
    expect(await keep()).to.equal('kept');
    expect(await translations.read('en')).to.deep.equal([typed]);
  });

  it('keeps a draft from then on', async () => {
    const keep = () => drafts.keep(emptyDraft);
    expect(await whileRefused('kopiga-riciba-make', keep)).to.equal('refused');
    expect(await keep()).to.equal('kept');
    expect(await drafts.read()).to.deep.equal(emptyDraft);
  });
});

describe('a draft that is open in two tabs', () => {
  const named = (name: string) => ({...emptyDraft, name: {lv: name}});
  /** Each with its own look at the device, as a page has it. */
  async function tab() {
    const store = new DraftStore();
    const found = await store.read();
    return {found, keep: (name: string) => store.keep(named(name)), store};
  }

  beforeEach(() => new DraftStore().forget());

  it('is not written over by the tab that has not seen it', async () => {
    const [one, other] = [await tab(), await tab()];
    expect(await one.keep('Cēsis')).to.equal('kept');
    expect(await one.keep('Cēsu novads')).to.equal('kept');
    expect(await other.keep('V')).to.equal('elsewhere');
    expect(await other.keep('Va')).to.equal('elsewhere');
    expect((await tab()).found).to.deep.equal(named('Cēsu novads'));
    expect(await one.keep('Cēsis')).to.equal('kept');
  });

  it('goes on where the page was loaded again', async () => {
    const one = await tab();
    await one.keep('Cēsis');
    const other = await tab();
    expect(await other.keep('Valka')).to.equal('kept');
    expect(await one.keep('Cēsis')).to.equal('elsewhere');
  });

  it('is kept again behind “begin anew”, in whichever tab', async () => {
    const [one, other] = [await tab(), await tab()];
    await one.keep('Cēsis');
    expect(await other.store.forget()).to.equal('kept');
    expect(await other.keep('Valka')).to.equal('kept');
    expect((await tab()).found).to.deep.equal(named('Valka'));
  });

  it('is not written over by a page that could not read it, or has not yet', async () => {
    await (await tab()).keep('Cēsis');
    expect(await new DraftStore().keep(named('V'))).to.equal('elsewhere');
    expect((await tab()).found).to.deep.equal(named('Cēsis'));
  });

  it('of an earlier version of the page is taken up and kept', async () => {
    const database = await openDB('kopiga-riciba-make', 1);
    await database.clear('drafts');
    await database.put('drafts', named('Cēsis'), 'draft');
    database.close();
    const now = await tab();
    expect(now.found).to.deep.equal(named('Cēsis'));
    expect(await now.keep('Valka')).to.equal('kept');
  });
});

interface Texts extends DBSchema {
  texts: {key: string; value: string};
}

describe('a database that the browser takes away', () => {
  it('is opened again for what is kept next', async () => {
    const kept = new KeptDatabase<Texts>('kopiga-riciba-taken', 'texts');
    const open = await kept.open();
    open.close();
    open.dispatchEvent(new Event('close'));
    const keep = () => kept.write(async (database) => void (await database.put('texts', 'a', 'key')));
    expect(await keep()).to.equal('kept');
    (await kept.open()).close();
    await deleteDB('kopiga-riciba-taken');
  });
});
