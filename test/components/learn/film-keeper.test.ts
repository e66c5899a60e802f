import {expect} from '@open-wc/testing';
import {filmCache, filmKey} from '../../../src/domain/exchange/offline-plan.ts';
import {FilmKeeper} from '../../../src/site/learn/film-keeper.ts';

const folder = 'https://example.invalid/learn/';
const film = {path: 'media/filma.mp4', bytes: 4, revision: 'jauna'};

describe('films that are taken along', () => {
  const browsers = window.fetch;
  afterEach(async () => {
    window.fetch = browsers;
    await caches.delete(filmCache);
  });

  it('are those of the server, not an older one that the browser holds under the same address', async () => {
    window.fetch = (_address, init) =>
      Promise.resolve(new Response(init?.cache === 'no-cache' ? 'jauna' : 'veca'));
    await new FilmKeeper([film], folder).keepAll(() => undefined);
    const kept = await (await caches.open(filmCache)).match(filmKey(film, folder));
    expect(await kept?.text()).to.equal('jauna');
  });
});
