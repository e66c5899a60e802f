import {describe, expect, it, vi} from 'vitest';
import type {
  BroughtTranslation,
  TranslationMaker,
  TypedUnit,
  UnitToTranslate,
} from '../../src/domain/exchange/translation-work.ts';
import {TranslateSession} from '../../src/make/translate/translate-session.ts';
import type {TranslateView} from '../../src/make/translate/translate-view.ts';

const original = 'modules/doors/knock/lv.md';
const typed = (source: string, text: string): TypedUnit => ({original, source, nth: 0, text});
const unit = (id: number, source: string, part: Partial<UnitToTranslate> = {}): UnitToTranslate => ({
  ...{
    id,
    source,
    nth: 0,
    text: '',
    place: 'beginning',
    state: 'missing',
    isTyped: false,
    hints: [],
    terms: [],
  },
  ...part,
});
const published = [
  unit(1, 'Durvis', {text: 'Doors', state: 'done'}),
  unit(2, 'Logi', {text: 'Windows', state: 'stale'}),
  unit(3, 'Jumts'),
];

/** A session over one file; its worker finds words with a number wrong, and `answer` may hold it up. */
function sessionWith(brought: BroughtTranslation = {units: []}, answer = () => Promise.resolve()) {
  let view: TranslateView | undefined;
  const kept = new Map<string, TypedUnit>();
  const judged: string[] = [];
  const after = (of: UnitToTranslate, text: string): UnitToTranslate => ({
    ...of,
    text,
    isTyped: true,
    state: /\d/.test(text) ? 'wrong' : 'done',
  });
  const unitsOf = (all: readonly TypedUnit[]) =>
    published.map((of) => {
      const own = all.find(({source}) => source === of.source);
      return own ? after(of, own.text) : of;
    });
  const maker: TranslationMaker = {
    translation: (_, all) => {
      const states = unitsOf(all).map(({state}) => state);
      const count = (wanted: UnitToTranslate['state']) => states.filter((state) => state === wanted).length;
      const open = {missing: count('missing'), stale: count('stale'), wrong: count('wrong')};
      return Promise.resolve({
        files: [{original, title: 'Durvis', module: 'doors', open, units: 3}],
        left: [],
      });
    },
    unitsToTranslate: (_, __, all) => Promise.resolve(unitsOf(all)),
    translateUnit: async (_, own) => {
      judged.push(own.text);
      await answer();
      const of = published.find(({source}) => source === own.source);
      return of && after(of, own.text);
    },
    exportTranslation: (_, all) => Promise.resolve(all.map(({text}) => text).join()),
    bringTranslation: () => Promise.resolve(brought),
    translatedFiles: () => Promise.resolve({files: new Map([['modules/a/en.md', 'a']]), missing: 2}),
  };
  const store = {
    languages: () => Promise.resolve(['lt']),
    read: () => Promise.resolve([...kept.values()]),
    keep: (_: string, all: readonly TypedUnit[]) => {
      for (const each of all) kept.set(each.source, each);
      return Promise.resolve('kept' as const);
    },
    drop: (_: string, {source}: TypedUnit) => {
      kept.delete(source);
      return Promise.resolve('kept' as const);
    },
    forget: () => {
      kept.clear();
      return Promise.resolve('kept' as const);
    },
  };
  const session = new TranslateSession(maker, store, {
    get view() {
      return view ? {translate: view} : {};
    },
    showTranslate: (shown) => (view = shown),
    ask: (talk) => talk(),
  });
  const begin = async () => {
    await session.prepare();
    await session.act({type: 'into', language: 'en'});
    await session.act({type: 'open', original});
  };
  return {session, maker, begin, kept, judged, view: () => view};
}

describe('a translation', () => {
  it('knows which languages were begun here', async () => {
    const {session, view} = sessionWith();
    await session.prepare();
    expect(view()?.begun).toEqual(['lt']);
    await session.act({type: 'into', language: 'en'});
    expect(view()?.begun).toEqual(['lt', 'en']);
  });

  it('shows stale and missing texts first, and leaves them there while they are done', async () => {
    const {session, begin, view, kept} = sessionWith();
    await begin();
    const ids = () => view()?.open?.units.map(({id}) => id);
    expect(ids()).toEqual([2, 3, 1]);
    expect(view()?.work?.files[0]?.open).toEqual({missing: 1, stale: 1, wrong: 0});
    await session.act({type: 'type', unit: typed('Jumts', 'Roof 7')});
    await session.settle();
    expect(view()?.work?.files[0]?.open).toEqual({missing: 0, stale: 1, wrong: 1});
    await session.act({type: 'type', unit: typed('Logi', 'Windows')});
    await session.settle();
    expect(ids()).toEqual([2, 3, 1]);
    expect(view()?.work?.files[0]?.open).toEqual({missing: 0, stale: 0, wrong: 1});
    expect([...kept.keys()]).toEqual(['Jumts', 'Logi']);
    await session.act({type: 'take-back', unit: typed('Jumts', 'Roof 7')});
    expect(view()?.work?.files[0]?.open).toEqual({missing: 1, stale: 0, wrong: 0});
    expect([...kept.keys()]).toEqual(['Logi']);
  });

  it('an answer about earlier words is not shown over later ones', async () => {
    const waiting: (() => void)[] = [];
    const {session, begin, judged, view} = sessionWith(
      {units: []},
      () => new Promise((resolve) => waiting.push(resolve)),
    );
    await begin();
    await session.act({type: 'type', unit: typed('Jumts', 'Ro')});
    const following = session.settle();
    await expect.poll(() => judged).toEqual(['Ro']);
    await session.act({type: 'type', unit: typed('Jumts', 'Roof')});
    waiting.pop()?.();
    await expect.poll(() => judged).toEqual(['Ro', 'Roof']);
    expect(view()?.open?.units.find(({id}) => id === 3)?.text).toBe('');
    waiting.pop()?.();
    await following;
    expect(view()?.open?.units.find(({id}) => id === 3)?.text).toBe('Roof');
  });

  it('that is taken back stands as it was, whatever else is judged meanwhile', async () => {
    const {session, maker, begin, view} = sessionWith();
    await begin();
    await session.act({type: 'type', unit: typed('Jumts', 'Roof')});
    await session.settle();
    vi.spyOn(maker, 'unitsToTranslate').mockImplementationOnce(async () => {
      await session.act({type: 'type', unit: typed('Logi', 'Windows')});
      await session.settle();
      return published;
    });
    await session.act({type: 'take-back', unit: typed('Jumts', 'Roof')});
    const states = view()?.open?.units.map(({id, text, state}) => [id, text, state]);
    expect(states).toEqual([
      [2, 'Windows', 'done'],
      [3, '', 'missing'],
      [1, 'Doors', 'done'],
    ]);
  });

  it('that is typed or taken back while a file is being taken wins over the file', async () => {
    const {session, maker, begin, kept, view} = sessionWith();
    await begin();
    const old = [typed('Durvis', 'Gates'), typed('Logi', 'Windows')];
    for (const unit of old) await session.act({type: 'type', unit});
    vi.spyOn(maker, 'bringTranslation').mockImplementationOnce(async () => {
      await session.act({type: 'type', unit: typed('Logi', 'Panes')});
      await session.act({type: 'take-back', unit: typed('Durvis', 'Gates')});
      return {units: [...old, typed('Jumts', 'Roof')]};
    });
    await session.act({type: 'bring', file: new File(['x'], 'en.xlf')});
    await session.settle();
    expect([...kept.values()].map(({text}) => text).toSorted()).toEqual(['Panes', 'Roof']);
    expect(await session.act({type: 'save'})).toMatchObject({data: 'Panes,Roof'});
    expect(view()?.open?.units.find(({id}) => id === 2)?.text).toBe('Panes');
  });

  it('is there again when its language is chosen again, and goes into the file', async () => {
    const {session, begin, view} = sessionWith();
    await begin();
    await session.act({type: 'type', unit: typed('Jumts', 'Roof')});
    await session.act({type: 'into', language: 'en'});
    await session.act({type: 'open', original});
    expect(view()?.open?.units.find(({id}) => id === 3)).toMatchObject({text: 'Roof', isTyped: true});
    expect(await session.act({type: 'save'})).toMatchObject({name: 'en.xlf', data: 'Roof'});
    expect(await session.act({type: 'save-files'})).toMatchObject({name: 'modules-en.zip'});
    expect(view()?.lacking).toBe(2);
    await session.act({type: 'forget'});
    expect(view()?.work?.files[0]?.open).toEqual({missing: 1, stale: 1, wrong: 0});
  });

  it('comes from a file as a whole, or not at all', async () => {
    const xliff = new File(['x'], 'en.xlf');
    const good = sessionWith({units: [typed('Jumts', 'Roof')]});
    await good.begin();
    await good.session.act({type: 'bring', file: xliff});
    expect(good.view()?.brought).toEqual({file: 'en.xlf', problems: []});
    expect(good.view()?.work?.files[0]?.open.missing).toBe(0);
    expect(good.view()?.open?.units.find(({id}) => id === 3)?.text).toBe('Roof');
    expect([...good.kept.keys()]).toEqual(['Jumts']);
    const bad = sessionWith({problems: ['line 3: no.']});
    await bad.begin();
    await bad.session.act({type: 'bring', file: xliff});
    expect(bad.view()?.brought).toEqual({file: 'en.xlf', problems: ['line 3: no.']});
    expect(bad.view()?.work?.files[0]?.open.missing).toBe(1);
    expect(bad.kept.size).toBe(0);
    // A folder, or a file that is gone.
    const gone = Object.assign(new File([], 'gone.xlf'), {text: () => Promise.reject(new Error('Gone.'))});
    await bad.session.act({type: 'bring', file: gone});
    expect(bad.view()?.brought).toEqual({file: 'gone.xlf', problems: ['line 3: no.']});
  });
});
