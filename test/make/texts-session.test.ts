import {describe, expect, it, vi} from 'vitest';
import type {EditedWords, LessonPlace} from '../../src/domain/exchange/lesson-words.ts';
import type {PackageDraft} from '../../src/domain/exchange/package-draft.ts';
import {MakingError, type PackageMaker} from '../../src/domain/exchange/package-making.ts';
import {emptyDraft} from '../../src/make/draft/draft.ts';
import type {Shelf} from '../../src/make/look/shelf.ts';
import {TextsSession} from '../../src/make/texts/texts-session.ts';
import {textsHost} from './texts-host.ts';
import {unaskedMaker} from './unasked-maker.ts';

const place: LessonPlace = {module: 'definitions', lesson: 'forms', language: 'lv'};
const published = '---\ntitle: A\n---\n\n## Viens {#one}\n\nTeksts.\n\n## Divi {#two}\n\nTeksts.\n';

const piece = {
  address: 'one',
  published: 'A',
  own: 'B',
  replaces: 'x00000000',
  facts: {was: [], published: [], own: []},
};

/** A session whose worker notes what it is asked; its file is what was typed. */
function sessionWith(
  stale: EditedWords['stale'] = [],
  left: EditedWords['changed'] = [],
  shelf?: Pick<Shelf, 'put'>,
) {
  const asked: {readonly text: string; readonly waiting: readonly string[]; readonly draft: PackageDraft}[] =
    [];
  const shown: string[] = [];
  const faults: string[] = [];
  const {host, draft, texts} = textsHost(
    (talk) =>
      talk().catch((error: unknown) => {
        if (!(error instanceof MakingError)) throw error;
        faults.push(error.fault.kind);
        return undefined;
      }),
    {...emptyDraft, name: {lv: 'Paraugi'}},
  );
  const maker: PackageMaker = {
    ...unaskedMaker,
    addedLessons: () => Promise.resolve([]),
    lessonPlaces: () => Promise.resolve([]),
    profileText: () => Promise.resolve('name: {lv: Paraugi}\n'),
    lessons: () => Promise.resolve([{module: 'definitions', lesson: 'forms', titles: {lv: 'Formas'}}]),
    ownLessons: ({files}) => Promise.resolve(files.size === 0 ? [] : [{...place, changed: 1, stale: 0}]),
    words: () => Promise.resolve({text: published, published, reported: new Map(), stale, left}),
    edit: (packed, _, text, waiting) => {
      asked.push({text, waiting: waiting.map(({address}) => address), draft: packed});
      const file = text === published ? '' : text;
      return Promise.resolve({file, changed: [], stale: [], problems: [], beside: []});
    },
    lessonPage: (_, __, text) => {
      shown.push(text);
      return Promise.resolve({files: new Map(), launches: ['index.html']});
    },
  };
  const session = new TextsSession(
    maker,
    {
      put: () => Promise.resolve({address: `look/${shown.length}/`}),
      clear: () => Promise.resolve(),
      ...shelf,
    },
    host,
  );
  return {session, asked, shown, faults, change: host.change, texts, draft};
}

describe('texts', () => {
  it('are kept, checked and shown as they are typed, the newest only', async () => {
    const {session, asked, shown, texts, draft} = sessionWith();
    await session.prepare();
    await session.open(place);
    const before = asked.length;
    for (const end of ['a', 'ab', 'abc']) session.edit(published + end);
    expect(texts()?.open?.isChecking).toBe(true);
    await session.settle();
    expect(asked.slice(before).map(({text}) => text)).toEqual([`${published}abc`]);
    expect(shown.at(-1)).toBe(`${published}abc`);
    expect(draft().words).toEqual({'definitions/forms/lv': `${published}abc`});
    expect(texts()?.open).toMatchObject({isChecking: false, page: {address: 'look/2/'}});
    expect(texts()?.own).toMatchObject([place]);
  });

  it('begin at the piece that somebody pressed', async () => {
    const {session, texts} = sessionWith();
    await session.open(place, 'two');
    expect(texts()?.open).toMatchObject({place, address: 'two'});
    await session.open(place);
    expect(texts()?.open?.address).toBeUndefined();
  });

  it('of a lesson of one’s own are opened in a language in which it is written', async () => {
    const {session, texts, change} = sessionWith();
    await change({lessonFiles: {'definitions/own-x/lv.md': published}});
    await session.open({module: 'definitions', lesson: 'own-x', language: 'ru'});
    expect(texts()?.open?.place.language).toBe('lv');
  });

  it('a film that is changed is told to what could undo its part', async () => {
    const {session, draft} = sessionWith();
    const told = vi.spyOn(session.added, 'keepFilm');
    await session.changeFilm('own-film', {author: 'Dome'});
    expect(told).toHaveBeenCalledWith('own-film');
    expect(draft().videos['own-film']?.author).toBe('Dome');
  });

  it('are forgotten where nothing differs any more', async () => {
    const {session, texts, draft} = sessionWith();
    await session.open(place);
    session.edit(`${published}a`);
    await session.settle();
    session.edit(published);
    await session.settle();
    expect(draft().words).toEqual({});
    expect(texts()?.own).toEqual([]);
  });

  it('are what was published again, piece by piece', async () => {
    const {session, texts, asked} = sessionWith();
    await session.open(place);
    session.edit(published.replaceAll('Teksts.', 'Cits.'));
    await session.settle();
    await session.takeBack('two');
    expect(asked.at(-1)?.text).toBe(published.replace('Teksts.', 'Cits.'));
    expect(texts()?.open?.shown.text).toBe(published.replace('Teksts.', 'Cits.'));
  });

  it('are there for an editor that begins anew after the step was left', async () => {
    const {session, texts} = sessionWith();
    await session.open(place);
    session.edit(`${published}a`);
    const left = session.settle();
    // At once: the step may be back before the check.
    expect(texts()?.open?.shown.text).toBe(`${published}a`);
    session.edit(`${published}ab`);
    await left;
    expect(texts()?.open?.shown.text).toBe(`${published}ab`);
  });

  it('stay where somebody chose them, and say so once', async () => {
    const {session, asked} = sessionWith([piece]);
    await session.open(place);
    await session.takeBack('one');
    session.edit(`${published}a`);
    await session.settle();
    // Undone, the piece waits again.
    expect(asked.at(-1)?.waiting).toEqual(['one']);
    await session.keep('one');
    expect(asked.at(-1)?.waiting).toEqual([]);
  });

  it('stay in the draft as they were while nobody types', async () => {
    const {session, draft} = sessionWith([piece]);
    const words = {'definitions/forms/lv': 'fails'};
    await session.open(place);
    expect(draft().words).toEqual({});
    const held = sessionWith([], [piece]);
    await held.change({words});
    await held.session.open(place);
    held.session.edit(`${published}a`);
    await held.session.settle();
    expect(held.draft().words).toEqual(words);
    expect(held.asked).toEqual([]);
    expect(held.texts()?.open).toMatchObject({isHeld: true, isChecking: false});
    await held.session.leaveWords();
    expect(held.draft().words).toEqual({});
  });

  it('of no lesson of the course are listed, and go when asked', async () => {
    const {session, draft, texts, change} = sessionWith();
    await change({words: {'definitions/old/lv': 'fails'}});
    await session.prepare();
    expect(texts()?.gone).toEqual(['definitions/old/lv']);
    await session.drop('definitions/old/lv');
    expect(texts()?.gone).toEqual([]);
    expect(draft().words).toEqual({});
  });

  it('are checked also where there is no room to show them', async () => {
    const refused = new MakingError({kind: 'shelf', message: 'No room.'});
    const {session, texts, faults} = sessionWith([], [], {put: () => Promise.reject(refused)});
    await session.open(place);
    expect(faults).toEqual(['shelf']);
    expect(texts()?.open).toMatchObject({isChecking: false, problems: [], beside: []});
  });

  it('go to the worker with what the draft has of them', async () => {
    const {session, asked} = sessionWith();
    await session.open(place);
    session.edit(`${published}a`);
    await session.settle();
    session.edit(`${published}b`);
    await session.settle();
    const files = asked.at(-1)?.draft.files;
    expect(
      new TextDecoder().decode(files?.get('packaging/profiles/paraugi/words/definitions/forms/lv.md')),
    ).toBe(`${published}a`);
  });
});
