import {describe, expect, it} from 'vitest';
import {
  MakingError,
  type AccentReport,
  type MadePackage,
  type MakingChoices,
} from '../../src/domain/exchange/package-making.ts';
import {emptyDraft} from '../../src/make/draft/draft.ts';
import {made, sessionWith} from './session-with.ts';

const choices: MakingChoices = {
  ...{course: 'kopiga-riciba', version: '1.0.0', languages: ['lv']},
  ...{standards: [], modules: [], slots: [], revisions: {1: '2026-11-27', 2: '2026-12-01'}},
};

const pale: AccentReport = {
  faint: [{seen: 'accent', on: 'bg', contrast: 1.2, needs: 4.5}],
  nearest: '#617061',
};

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

  it('that is too faint in the dark theme alone gives way there', async () => {
    const {session} = sessionWith({
      accent: (_, theme) => Promise.resolve(theme === 'dark' ? {...pale, nearest: '#81c784'} : {faint: []}),
    });
    await session.chooseColour('#1b5e20');
    expect(session.view.draft.accents).toEqual({light: '#1b5e20', dark: '#81c784'});
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

it('the last step checks the draft once, and once more after a change', async () => {
  let checks = 0;
  const {session} = sessionWith({
    check: () => {
      checks += 1;
      return Promise.resolve({problems: [], missing: [], scopes: [], languages: []});
    },
  });
  await session.goTo('municipality', 'name');
  expect(session.view).toMatchObject({step: 'municipality', field: 'name'});
  expect(checks).toBe(0);
  await session.goTo('take');
  await session.goTo('municipality');
  await session.goTo('take');
  expect(checks).toBe(1);
  await session.change({name: {lv: 'Paraugi'}});
  await session.goTo('take');
  expect(checks).toBe(2);
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

it('what could not be loaded stays told when what packages are made of comes meanwhile', async () => {
  const {session} = sessionWith({choices: () => Promise.resolve(choices)});
  await session.ask(() => Promise.reject(new MakingError({kind: 'unreachable', file: 'texts'})));
  await session.prepare();
  expect(session.view).toMatchObject({choices, fault: {kind: 'unreachable', file: 'texts'}});
});

it('a file that is no profile changes nothing and says why', async () => {
  const {session} = sessionWith();
  await session.change({name: {lv: 'Paraugi'}});
  await session.openProfile(new File(['no zip'], 'a.zip'));
  expect(session.view.refused).toEqual({fault: 'no-zip', file: ''});
  expect(session.view.draft.name).toEqual({lv: 'Paraugi'});
});

it('saving while it is checked keeps the answer, and notes with which content that was', async () => {
  let finish: () => void = () => undefined;
  const checked = new Promise<void>((resolve) => (finish = resolve));
  const report = {problems: [], missing: [], scopes: [], languages: []};
  const {session} = sessionWith({
    choices: () => Promise.resolve(choices),
    check: async () => {
      await checked;
      return report;
    },
  });
  await session.change({name: {lv: 'Paraugi'}});
  await session.prepare();
  const going = session.goTo('take');
  await session.profileZip();
  expect(session.view.draft.madeWith?.revision).toBe(2);
  finish();
  await going;
  expect(session.view.report).toBe(report);
});
