import {expect} from '@open-wc/testing';
import {deleteDB, openDB} from 'idb';
import {DraftStore} from '../../../src/make/draft/draft-store.ts';
import {emptyDraft} from '../../../src/make/draft/draft.ts';
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
