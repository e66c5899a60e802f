import {expect} from '@open-wc/testing';
import {deleteDB, openDB, type DBSchema} from 'idb';
import {DraftStore} from '../../../src/make/draft/draft-store.ts';
import {emptyDraft, type Draft} from '../../../src/make/draft/draft.ts';
import {KeptDatabase} from '../../../src/make/draft/kept-database.ts';
import {emptyFilm} from '../../../src/make/films/film-draft.ts';
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

const database = 'kopiga-riciba-make';
const film = new Uint8Array(80_000).fill(7);
const withFilm: Draft = {
  ...emptyDraft,
  name: {lv: 'Paraugu novads'},
  videos: {
    doors: {...emptyFilm, film, poster: {ending: 'webp', bytes: new Uint8Array([1, 2])}},
    windows: {...emptyFilm, source: 'vimeo', address: 'https://vimeo.com/1'},
  },
  lessonPictures: {'yard.webp': new Uint8Array([3, 4])},
  otherFiles: new Map([['media/other.mp4', new Uint8Array([5])]]),
};
const renamed = (lv: string): Draft => ({...withFilm, name: {lv}});

/** What is put into databases meanwhile, in bytes of each file. @param refuse says of which the device has no room */
async function putMeanwhile(work: () => Promise<unknown>, refuse: (value: unknown) => boolean = () => false) {
  const bytes: number[] = [];
  const {put} = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
    if (refuse(value)) throw new DOMException('No room.', 'QuotaExceededError');
    if (value instanceof Uint8Array) bytes.push(value.length);
    return put.call(this, value, key);
  };
  try {
    await work();
  } finally {
    IDBObjectStore.prototype.put = put;
  }
  return bytes;
}

describe('a draft with films', () => {
  beforeEach(() => new DraftStore().forget());

  it('comes back as it was', async () => {
    expect(await new DraftStore().keep(withFilm)).to.equal('kept');
    expect(await new DraftStore().read()).to.deep.equal(withFilm);
  });

  it('is written without them while words are typed, also by the next visit', async () => {
    const store = new DraftStore();
    expect(await putMeanwhile(() => store.keep(withFilm))).to.have.members([80_000, 2, 2, 1]);
    expect(await putMeanwhile(() => store.keep(renamed('Cits novads')))).to.deep.equal([]);
    const next = new DraftStore();
    const read = await next.read();
    expect(read).to.deep.equal(renamed('Cits novads'));
    expect(
      await putMeanwhile(() => next.keep({...emptyDraft, ...read, note: {lv: 'Paldies'}})),
    ).to.deep.equal([]);
  });

  it('leaves none behind that it has no more', async () => {
    const store = new DraftStore();
    await store.keep(withFilm);
    await store.keep({...withFilm, videos: {}, otherFiles: new Map()});
    const opened = await openDB(database);
    // The draft, its stamp, a picture.
    expect(await opened.count('drafts')).to.equal(3);
    await store.forget();
    expect(await opened.count('drafts')).to.equal(0);
    opened.close();
  });

  it('is whole again after another tab has begun anew', async () => {
    const store = new DraftStore();
    await store.keep(withFilm);
    await new DraftStore().forget();
    expect(await store.keep(renamed('Šī cilne'))).to.equal('kept');
    expect(await new DraftStore().read()).to.deep.equal(renamed('Šī cilne'));
  });

  it('is read as an earlier version of the page kept it', async () => {
    const opened = await openDB(database);
    await opened.put('drafts', withFilm, 'draft');
    opened.close();
    expect(await new DraftStore().read()).to.deep.equal(withFilm);
  });

  it('on a device without room for a film keeps the words, and says that it has no room', async () => {
    const store = new DraftStore();
    await store.keep(withFilm);
    const larger = {
      ...renamed('Cits novads'),
      videos: {...withFilm.videos, yard: {...emptyFilm, film: film.slice(1)}},
    };
    let keeping: unknown;
    const isNew = (value: unknown) => value instanceof Uint8Array && value.length === 79_999;
    await putMeanwhile(async () => (keeping = await store.keep(larger)), isNew);
    expect(keeping).to.equal('full');
    const withoutRoom = {...larger.videos, yard: emptyFilm};
    expect(await new DraftStore().read()).to.deep.equal({...larger, videos: withoutRoom});
    // As soon as there is room.
    expect(await store.keep(larger)).to.equal('kept');
    expect(await new DraftStore().read()).to.deep.equal(larger);
  });
});
