import {describe, expect, it} from 'vitest';
import {emptyDraft, type Draft} from '../../src/make/draft/draft.ts';
import type {LmsGuide} from '../../src/domain/exchange/lms-guide.ts';
import {profileValues} from '../../packaging/core/profile-values-text.ts';

import {sessionWith} from './session-with.ts';

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

  it('takes nothing from the device that another tab has kept', async () => {
    const {session, kept} = sessionWith({}, 'elsewhere', full);
    await session.takeUp();
    await session.change({name: {lv: 'Cits'}});
    await session.beginAnew();
    expect(session.view).toMatchObject({draft: emptyDraft, keeping: 'elsewhere'});
    expect(kept()).toBeDefined();
  });

  it('and to undo it brings back what has changed since the draft was saved', async () => {
    const fact = {revision: 2, on: '2026-12-01', what: {lv: 'Tagad citādi.'}, places: []};
    const {session} = sessionWith(
      {
        choices: () =>
          Promise.resolve({
            course: 'kopiga-riciba',
            version: '1.0.0',
            languages: ['lv'],
            standards: [],
            modules: [],
            slots: [],
            revisions: {1: '2026-11-27', 2: '2026-12-01'},
            changedAt: 2,
          }),
        changesSince: () => Promise.resolve([fact]),
      },
      'kept',
      full,
    );
    await session.takeUp();
    await session.prepare();
    const {since} = session.view;
    expect(since?.changes).toEqual([fact]);
    await session.beginAnew();
    await session.undoAnew();
    expect(session.view.since).toEqual(since);
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
    await session.chooseLogo('logo-kind');
    expect(session.view).toMatchObject({refused: 'logo-kind', largeLogo: undefined});
    await session.chooseLogo(new File([png(200, 100)], 'logo.png'));
    expect(session.view.draft.logo?.name).toBe('logo.png');
    expect(session.view.largeLogo).toBeUndefined();
  });

  it.each([
    ['one side', png(300, 63)],
    ['both sides', png(32, 32)],
  ])(
    'with too few pixels on %s is not called too large, and not offered to be made smaller',
    async (_, bytes) => {
      const {session} = sessionWith();
      await session.chooseLogo(new File([bytes], 'logo.png'));
      expect(session.view).toMatchObject({refused: 'logo-small', largeLogo: undefined});
    },
  );

  it('that fits is taken as it is', async () => {
    const {session} = sessionWith();
    await session.chooseLogo(new File([png(200, 100)], 'Mans logo.png'));
    expect(session.view.draft.logo).toEqual({name: 'logo.png', bytes: png(200, 100)});
  });
});
