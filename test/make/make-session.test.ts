import {describe, expect, it} from 'vitest';
import {
  MakingError,
  type AccentReport,
  type MadePackage,
  type PackageDraft,
  type PackageMaker,
} from '../../src/domain/exchange/package-making.ts';
import {emptyDraft, type Draft} from '../../src/make/draft/draft.ts';
import type {Keeping} from '../../src/make/draft/kept-database.ts';
import {MakeSession} from '../../src/make/make-session.ts';
import type {LmsGuide} from '../../src/domain/exchange/lms-guide.ts';
import {profileText, profileValues} from '../../packaging/core/profile-values-text.ts';

const made: MadePackage = {file: 'a.zip', zip: new Uint8Array([1]), sha256: '00', sbom: '{}'};
const pale: AccentReport = {
  faint: [{seen: 'accent', on: 'bg', contrast: 1.2, needs: 4.5}],
  nearest: '#617061',
};

/** A session whose maker notes what it is asked; `answers` stand in place of what it would say. */
function sessionWith(answers: Partial<PackageMaker> = {}, keeping: Keeping = 'kept', kept?: Draft) {
  const asked: PackageDraft[] = [];
  const unasked = () => Promise.reject(new Error('not asked here'));
  const maker: PackageMaker = {
    choices: unasked,
    check: unasked,
    contents: unasked,
    profileValues: unasked,
    lessons: unasked,
    ownLessons: unasked,
    words: unasked,
    edit: unasked,
    lessonPage: unasked,
    translation: unasked,
    unitsToTranslate: unasked,
    translateUnit: unasked,
    exportTranslation: unasked,
    bringTranslation: unasked,
    translatedFiles: unasked,
    make: (draft) => {
      asked.push(draft);
      return Promise.resolve(made);
    },
    profileText: (values) => Promise.resolve(profileText(values)),
    accent: () => Promise.resolve({faint: []}),
    onProgress: undefined,
    stop: () => undefined,
    ...answers,
  };
  let onDevice = kept;
  const store = {
    read: () => Promise.resolve(onDevice),
    keep: (draft: Draft) => {
      onDevice = draft;
      return Promise.resolve(keeping);
    },
    forget: () => {
      onDevice = undefined;
      return Promise.resolve(keeping);
    },
  };
  const shelf = {put: () => Promise.resolve('no-service-worker' as const), clear: () => Promise.resolve()};
  return {session: new MakeSession(maker, store, shelf), asked, kept: () => onDevice};
}

describe('a colour', () => {
  it('EN 11.8.2, 11.8.4: that is too faint gives way to the nearest before anything is made of it', async () => {
    const {session, asked} = sessionWith({
      accent: (_, theme) => Promise.resolve(theme === 'light' ? pale : {faint: []}),
    });
    await session.change({name: {lv: 'Paraugi'}});
    await Promise.all([session.chooseColour('#c8e6c9'), session.make()]);
    expect(session.view.draft.accents).toEqual({light: '#617061', dark: '#c8e6c9'});
    expect(asked.map(({yaml}) => yaml).join()).toContain('#617061');
  });

  it('that was kept as two is left as it was', async () => {
    const accents = {light: '#1b5e20', dark: '#81c784'};
    const {session} = sessionWith({}, 'kept', {...emptyDraft, colour: '#1b5e20', accents});
    await session.takeUp();
    await session.make();
    expect(session.view.draft.accents).toEqual(accents);
  });
});

it('without anything of its own the course of all is made', async () => {
  const {session, asked} = sessionWith();
  await session.change({system: 'moodle'});
  await session.make();
  expect(asked).toEqual([{id: 'default', yaml: '', files: new Map()}]);
  expect(session.view.made).toBe(made);
});

it('a change takes away what was made before it, and an answer about the draft before', async () => {
  const finish: (() => void)[] = [];
  const make = () => new Promise<MadePackage>((resolve) => finish.push(() => resolve(made)));
  const {session} = sessionWith({make});
  const makeAnd = async (before: () => Promise<void>) => {
    const making = session.make();
    await new Promise((resolve) => setTimeout(resolve));
    await before();
    finish.pop()?.();
    await making;
    return session.view.made;
  };
  expect(await makeAnd(() => session.change({name: {lv: 'Paraugi'}}))).toBeUndefined();
  expect(await makeAnd(() => Promise.resolve())).toBe(made);
  await session.change({films: false});
  expect(session.view.made).toBeUndefined();
});

it.each(['full', 'refused'] as const)('storage that is %s is told', async (keeping) => {
  const {session} = sessionWith({}, keeping);
  await session.change({name: {lv: 'Paraugi'}});
  expect(session.view.keeping).toBe(keeping);
  expect((await session.profileZip())?.name).toBe('paraugi-profile.zip');
});

it('what could not be made is told, unless somebody stopped it', async () => {
  let refuse: (error: Error) => void = () => undefined;
  const waiting = () => new Promise<MadePackage>((_, reject) => (refuse = reject));
  const {session} = sessionWith({make: waiting});
  const fail = async (before: () => void) => {
    const making = session.make();
    await new Promise((resolve) => setTimeout(resolve));
    before();
    refuse(new MakingError({kind: 'broken', message: 'It broke.'}));
    await making;
    return session.view.fault?.kind;
  };
  expect(await fail(() => undefined)).toBe('broken');
  expect(await fail(() => session.stop())).toBeUndefined();
});

it('a file that is no profile changes nothing and says why', async () => {
  const {session} = sessionWith();
  await session.change({name: {lv: 'Paraugi'}});
  await session.openProfile(new File(['no zip'], 'a.zip'));
  expect(session.view.refused).toEqual({fault: 'no-zip', file: ''});
  expect(session.view.draft.name).toEqual({lv: 'Paraugi'});
});

describe('to begin anew', () => {
  const full: Draft = {...emptyDraft, system: 'moodle', name: {lv: 'Paraugi'}, words: {'a/b/lv': '---\n'}};

  it('takes everything from the device at once, and can be undone', async () => {
    const {session, kept} = sessionWith({}, 'kept', full);
    await session.takeUp();
    await session.beginAnew();
    await session.beginAnew();
    expect(session.view.draft).toEqual(emptyDraft);
    expect(kept()).toBeUndefined();
    await session.undoAnew();
    expect(session.view.draft).toEqual(full);
    expect(kept()).toEqual(full);
    expect(session.view.forgotten).toBeUndefined();
  });

  it('cannot be undone over what has been typed since; to choose an LMS is no typing', async () => {
    const {session} = sessionWith({}, 'kept', full);
    await session.takeUp();
    await session.beginAnew();
    await session.change({system: 'ilias'});
    expect(session.view.forgotten).toBeDefined();
    await session.change({name: {lv: 'Cits'}});
    await session.undoAnew();
    expect(session.view.draft.name).toEqual({lv: 'Cits'});
  });
});

describe('a file of this page', () => {
  const moodle = {id: 'moodle'} as LmsGuide;
  const savedWith = async (choice: Partial<Draft>) => {
    const {session} = sessionWith();
    await session.change({name: {lv: 'Paraugi'}, ...choice});
    const saved = await session.profileZip();
    return new File([new Uint8Array(saved?.zip ?? [])], 'paraugi-profile.zip');
  };
  const open = async (file: File) => {
    const {session} = sessionWith({profileValues: (yaml) => Promise.resolve(profileValues(yaml))});
    session.useTables([moodle], []);
    await session.openProfile(file);
    const {system, films, name} = session.view.draft;
    return {system, films, name};
  };

  it('brings back the LMS and the films, too', async () => {
    const file = await savedWith({system: 'moodle', films: false});
    expect(await open(file)).toEqual({system: 'moodle', films: false, name: {lv: 'Paraugi'}});
  });

  it('with an LMS that the table does not know asks for it again', async () => {
    expect(await open(await savedWith({system: 'gone'}))).toMatchObject({system: ''});
    expect(await open(await savedWith({system: 'other'}))).toMatchObject({system: 'other'});
  });
});

describe('a logo', () => {
  const png = (width: number, height: number) => {
    const bytes = new Uint8Array(64);
    const view = new DataView(bytes.buffer);
    view.setUint32(16, width);
    view.setUint32(20, height);
    return bytes;
  };

  it.each([
    ['a PNG of more bytes than may be', new File([new Uint8Array(60_001)], 'a.png')],
    ['a PNG with sides that may not be', new File([png(2000, 500)], 'a.png')],
    ['a photograph', new File([png(200, 100)], 'a.jpg')],
  ])('%s is offered to be made smaller', async (_, file) => {
    const {session} = sessionWith();
    await session.chooseLogo(file);
    expect(session.view).toMatchObject({refused: 'logo-large', largeLogo: file});
    expect(session.view.draft.logo).toBeUndefined();
    await session.chooseLogo(undefined);
    expect(session.view).toMatchObject({refused: 'logo-kind', largeLogo: undefined});
    await session.chooseLogo(new File([png(200, 100)], 'logo.png'));
    expect(session.view.draft.logo?.name).toBe('logo.png');
    expect(session.view.largeLogo).toBeUndefined();
  });

  it('that fits is taken as it is', async () => {
    const {session} = sessionWith();
    await session.chooseLogo(new File([png(200, 100)], 'Mans logo.png'));
    expect(session.view.draft.logo).toEqual({name: 'logo.png', bytes: png(200, 100)});
  });
});
