import {expect, it} from 'vitest';
import {readFolder} from '../../../packaging/build/player.ts';
import {packParts, partOf, partsFile, partsIndexFile} from '../../../packaging/core/parts.ts';
import {PartsStore} from '../../../packaging/core/parts-store.ts';
import {MakingError, type MakingChoices} from '../../../src/domain/exchange/package-making.ts';
import {samplePlayerFolder} from '../sample-sources.ts';

const film = 'media/films/talk.mp4';
const bytes = (text: string) => new TextEncoder().encode(text);
const playerFiles = await readFolder(await samplePlayerFolder());

/** A version of the site: its texts and its film. */
function version(words: string): ReadonlyMap<string, Uint8Array> {
  const choices: MakingChoices = {
    course: 'paraugs',
    version: words,
    languages: [],
    standards: [],
    modules: [],
    revisions: {},
    slots: [],
  };
  const content = new Map([['modules/lv.md', words]]);
  const parts = packParts({
    playerFiles,
    schemas: new Map(),
    content,
    tokensCss: '',
    ingredients: [],
    choices,
  });
  const index = {parts: partOf(partsFile, parts), media: {[film]: partOf(film, bytes(`film ${words}`))}};
  return new Map([
    [partsFile, parts],
    [partsIndexFile, bytes(JSON.stringify(index))],
    [film, bytes(`film ${words}`)],
  ]);
}

/** A store at a site that may be changed under its hands. */
function storeAt(first: ReadonlyMap<string, Uint8Array>) {
  let site = first;
  const store = new PartsStore((address) => {
    const found = site.get(address);
    return found ? Promise.resolve(found) : Promise.reject(new Error(address));
  });
  const nobody = () => undefined;
  return {
    change: (to: ReadonlyMap<string, Uint8Array>) => void (site = to),
    words: async () => (await store.parts(nobody)).content.get('modules/lv.md'),
    bring: () => store.bring([film], nobody),
    film: () => new TextDecoder().decode(store.media.get(film)),
  };
}

const [older, newer] = [version('one'), version('two')];
const half = new Map([...newer, [partsIndexFile, older.get(partsIndexFile) ?? bytes('')] as const]);

it('no package has the texts of one version of the site and the films of another', async () => {
  const visit = storeAt(older);
  expect(await visit.words()).toBe('one');
  visit.change(newer);
  await expect(visit.bring()).rejects.toThrow(MakingError);
  await expect(visit.bring()).rejects.toThrow(MakingError);
  expect([await visit.words(), visit.film()]).toEqual(['one', '']);
  visit.change(older);
  await visit.bring();
  expect(visit.film()).toBe('film one');
});

it('a visit that came while the site was being changed takes all of the new one when it is there', async () => {
  const visit = storeAt(half);
  await expect(visit.words()).rejects.toThrow(MakingError);
  visit.change(newer);
  expect(await visit.words()).toBe('two');
  await visit.bring();
  expect(visit.film()).toBe('film two');
});
